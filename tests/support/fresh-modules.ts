import crypto from 'node:crypto'
import { vi } from 'vitest'

// Files share a process, so that Payload's own hundred packages are loaded once; ours are loaded anew for each file,
// because the configuration reads the environment when it is loaded.
vi.resetModules()

/** Passwords hashed in one round: a file signs in nine people, and Payload's 25,000 rounds are a tenth of a second each. */
const { pbkdf2 } = crypto
const inOneRound: typeof pbkdf2 = (password, salt, _rounds, length, digest, done) =>
  pbkdf2(password, salt, 1, length, digest, done)
if (pbkdf2.name === 'pbkdf2') crypto.pbkdf2 = inOneRound
