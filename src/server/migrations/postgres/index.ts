import * as migration_20261124_073259_initial from './20261124_073259_initial.ts';

export const migrations = [
  {
    up: migration_20261124_073259_initial.up,
    down: migration_20261124_073259_initial.down,
    name: '20261124_073259_initial'
  },
];
