import * as migration_20261129_102537_initial from './20261129_102537_initial.ts';

export const migrations = [
  {
    up: migration_20261129_102537_initial.up,
    down: migration_20261129_102537_initial.down,
    name: '20261129_102537_initial'
  },
];
