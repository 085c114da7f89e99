import { createHash, randomBytes } from 'node:crypto'

/** Ties together the files of one upload; random, so that nobody who holds the same photo can work out an address. */
export const newToken = (): string => randomBytes(6).toString('hex')

/** lower-case hex */
export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/**
 * The name of a stored file: the start of its content's hash, the upload's token, what it is. It says nothing of the
 * name it came with, and other content has another name, so it may be cached for ever.
 */
export const fileName = (hash: string, token: string, what: string, extension: string): string =>
  `${hash.slice(0, 20)}-${token}-${what}.${extension}`

const NAME = /^[0-9a-f]{20}-([0-9a-f]{12})-[0-9a-z-]{1,20}\.[0-9a-z]{3,4}$/

/** Is this a name of ours, thus safe to join to MEDIA_DIR? */
export const isFileName = (name: string): boolean => NAME.test(name)

/** The token in a name of ours. */
export const tokenOf = (name: string): string | undefined => NAME.exec(name)?.[1]
