import * as migration_20261129_104721_initial from './20261129_104721_initial.ts';

export const migrations = [
  {
    up: migration_20261129_104721_initial.up,
    down: migration_20261129_104721_initial.down,
    name: '20261129_104721_initial'
  },
];
