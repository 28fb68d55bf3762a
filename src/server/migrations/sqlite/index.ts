import * as migration_20261124_072244_initial from './20261124_072244_initial.ts';

export const migrations = [
  {
    up: migration_20261124_072244_initial.up,
    down: migration_20261124_072244_initial.down,
    name: '20261124_072244_initial'
  },
];
