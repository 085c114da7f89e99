import * as migration_20261123_105146_foundation from './20261123_105146_foundation';
import * as migration_20261125_162604_desk from './20261125_162604_desk';
import * as migration_20261125_170000_audit_chain from './20261125_170000_audit_chain';
import * as migration_20261125_221647_proofreading from './20261125_221647_proofreading';
import * as migration_20261126_024947_screens from './20261126_024947_screens';
import * as migration_20261126_113327_screen_care from './20261126_113327_screen_care';
import * as migration_20261126_185048_branch_work from './20261126_185048_branch_work';

export const migrations = [
  {
    up: migration_20261123_105146_foundation.up,
    down: migration_20261123_105146_foundation.down,
    name: '20261123_105146_foundation',
  },
  {
    up: migration_20261125_162604_desk.up,
    down: migration_20261125_162604_desk.down,
    name: '20261125_162604_desk',
  },
  {
    up: migration_20261125_170000_audit_chain.up,
    down: migration_20261125_170000_audit_chain.down,
    name: '20261125_170000_audit_chain',
  },
  {
    up: migration_20261125_221647_proofreading.up,
    down: migration_20261125_221647_proofreading.down,
    name: '20261125_221647_proofreading',
  },
  {
    up: migration_20261126_024947_screens.up,
    down: migration_20261126_024947_screens.down,
    name: '20261126_024947_screens',
  },
  {
    up: migration_20261126_113327_screen_care.up,
    down: migration_20261126_113327_screen_care.down,
    name: '20261126_113327_screen_care',
  },
  {
    up: migration_20261126_185048_branch_work.up,
    down: migration_20261126_185048_branch_work.down,
    name: '20261126_185048_branch_work'
  },
];
