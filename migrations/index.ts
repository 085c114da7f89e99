import * as migration_20261123_090923_foundation from './20261123_090923_foundation';

export const migrations = [
  {
    up: migration_20261123_090923_foundation.up,
    down: migration_20261123_090923_foundation.down,
    name: '20261123_090923_foundation'
  },
];
