import * as migration_20261124_074659_initial from './20261124_074659_initial.ts';

export const migrations = [
  {
    up: migration_20261124_074659_initial.up,
    down: migration_20261124_074659_initial.down,
    name: '20261124_074659_initial'
  },
];
