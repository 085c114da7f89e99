import * as migration_20261123_105146_foundation from './20261123_105146_foundation';
import * as migration_20261125_093740_submission from './20261125_093740_submission';

export const migrations = [
  {
    up: migration_20261123_105146_foundation.up,
    down: migration_20261123_105146_foundation.down,
    name: '20261123_105146_foundation',
  },
  {
    up: migration_20261125_093740_submission.up,
    down: migration_20261125_093740_submission.down,
    name: '20261125_093740_submission'
  },
];
