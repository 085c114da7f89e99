import * as migration_20261123_105146_foundation from './20261123_105146_foundation';
import * as migration_20261125_160009_desk from './20261125_160009_desk';

export const migrations = [
  {
    up: migration_20261123_105146_foundation.up,
    down: migration_20261123_105146_foundation.down,
    name: '20261123_105146_foundation',
  },
  {
    up: migration_20261125_160009_desk.up,
    down: migration_20261125_160009_desk.down,
    name: '20261125_160009_desk'
  },
];
