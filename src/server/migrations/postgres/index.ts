import * as migration_20261124_074126_initial from './20261124_074126_initial.ts';

export const migrations = [
  {
    up: migration_20261124_074126_initial.up,
    down: migration_20261124_074126_initial.down,
    name: '20261124_074126_initial'
  },
];
