import * as migration_20261123_105146_foundation from './20261123_105146_foundation';

export const migrations = [
  {
    up: migration_20261123_105146_foundation.up,
    down: migration_20261123_105146_foundation.down,
    name: '20261123_105146_foundation'
  },
];
