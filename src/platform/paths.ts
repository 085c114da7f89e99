import path from 'node:path'

/** The project's folder: every command of ours runs there, bundled or not. */
export const root = process.cwd()

export const fromRoot = (...parts: string[]): string => path.join(/* turbopackIgnore: true */ root, ...parts)
