import * as migration_20261124_073255_initial from './20261124_073255_initial.ts';

export const migrations = [
  {
    up: migration_20261124_073255_initial.up,
    down: migration_20261124_073255_initial.down,
    name: '20261124_073255_initial'
  },
];
