import * as migration_20261124_195811_initial from './20261124_195811_initial.ts';

export const migrations = [
  {
    up: migration_20261124_195811_initial.up,
    down: migration_20261124_195811_initial.down,
    name: '20261124_195811_initial'
  },
];
