import type { Manifest } from '@/ui/manifest'
import { parsed } from './json'
import { isManifest } from './manifest-shape'
import type { Memory } from './memory'

/** The manifest being played, and a newer one whose files are not all here. */
export type Manifests = { playing?: Manifest; wanted?: Manifest }

/** What is known of the time: `skew` in ms, and the last instant heard of (ms since the epoch). */
export type Times = { skew: number; known: number }

/** The script a screen was reloaded for, and when (ms by the device's clock). */
export type Reload = { script: string; at: number }

/** What one screen remembers. The demo screen and the school's own may have been opened in the same browser. */
export class Store {
  constructor(
    private readonly memory: Memory,
    private readonly screen: 'paired' | 'demo',
  ) {}

  async manifests(): Promise<Manifests> {
    const [playing, wanted] = await Promise.all([this.readManifest('playing'), this.readManifest('wanted')])
    return { playing, wanted }
  }

  keepManifests({ playing, wanted }: Manifests): void {
    this.write('playing', JSON.stringify(playing))
    this.write('wanted', JSON.stringify(wanted))
  }

  async times(): Promise<Times | undefined> {
    const kept = parsed(await this.read('times')) as Partial<Times> | undefined
    const { skew, known } = kept ?? {}
    return Number.isFinite(skew) && Number.isFinite(known)
      ? { skew: skew as number, known: known as number }
      : undefined
  }

  keepTimes(times: Times): void {
    this.write('times', JSON.stringify(times))
  }

  token(): Promise<string | undefined> {
    return this.read('token')
  }

  keepToken(token: string): void {
    this.write('token', token)
  }

  /** Plays not yet told, as `plays.ts` writes them. */
  async plays(): Promise<unknown> {
    return parsed(await this.read('plays'))
  }

  keepPlays(plays: unknown): void {
    this.write('plays', JSON.stringify(plays))
  }

  async reloadedFor(): Promise<Reload | undefined> {
    const { script, at } = (parsed(await this.read('reload')) ?? {}) as Partial<Reload>
    return typeof script === 'string' && typeof at === 'number' ? { script, at } : undefined
  }

  keepReload(reload: Reload): void {
    this.write('reload', JSON.stringify(reload))
  }

  /** A screen that was sent away keeps nothing. */
  forget(): void {
    for (const name of ['token', 'playing', 'wanted', 'plays']) this.write(name, undefined)
  }

  private async readManifest(name: string): Promise<Manifest | undefined> {
    const kept = parsed(await this.read(name))
    return isManifest(kept) ? kept : undefined
  }

  private read(name: string): Promise<string | undefined> {
    return this.memory.read(`${this.screen}.${name}`)
  }

  private write(name: string, text: string | undefined): void {
    this.memory.write(`${this.screen}.${name}`, text)
  }
}
