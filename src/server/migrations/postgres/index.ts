import * as migration_20261124_072247_initial from './20261124_072247_initial.ts';

export const migrations = [
  {
    up: migration_20261124_072247_initial.up,
    down: migration_20261124_072247_initial.down,
    name: '20261124_072247_initial'
  },
];
