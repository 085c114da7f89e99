import type { ManifestItem } from '@/ui/manifest'
import { type Orientation, slideFiles } from '@/ui/slide-picture'
import type { SlideFile } from '@/ui/slide-view'
import type { Log } from './log'
import { ask } from './request'
import type { Vault } from './vault'
import { readVerified, WrongBytes } from './verified'

/** How long a server may take to begin an answer; ms. */
const PATIENCE = 30_000
/** Kept files above this size (bytes) stay on the disk: they are read as they play. */
const IN_MEMORY = 8 * 2 ** 20

/** The files a screen of this orientation needs to show some items, each once, small ones first. */
export function filesFor(items: ManifestItem[], orientation: Orientation, webp: boolean): SlideFile[] {
  const needed = new Map<string, SlideFile>()
  for (const { slide } of items) {
    for (const file of slideFiles(slide, orientation, webp)) needed.set(file.src, file)
  }
  return Array.from(needed.values()).sort((one, other) => one.bytes - other.bytes)
}

/** Where the player has its files from. */
export type Files = {
  /** whether files can outlast the page at all */
  readonly outlast: boolean
  /** where a file that is here can be shown from */
  urlOf(src: string): string | undefined
  /** takes in what was kept over a restart; `onFile` follows each file that was */
  restore(needed: SlideFile[], onFile: () => void): Promise<void>
  /** fetches what is not here, leaving alone what is spared; throws when any file is missing or wrong */
  load(needed: SlideFile[], spared: SlideFile[]): Promise<void>
  /** lets go of every file not listed */
  keepOnly(needed: SlideFile[]): Promise<void>
  /** share of the bytes that are here, 0 to 1 */
  share(needed: SlideFile[]): number
  /** whether all of them would be here after a restart */
  lasting(needed: SlideFile[]): boolean
}

/**
 * Holds the files of the manifest on show and fetches those of the next. A file counts only when its bytes are the ones
 * the manifest names, whether they come over the network or out of the vault.
 */
export class Assets implements Files {
  private readonly held = new Map<string, { url: string; bytes: Blob }>()
  /** addresses of files that are in the vault */
  private readonly saved = new Set<string>()
  /** addresses of files that came wrong: the browser's own cache may hold them so */
  private readonly tainted = new Set<string>()
  private arriving = 0

  constructor(
    private readonly vault: Vault | undefined,
    private readonly log: Log,
  ) {}

  get outlast(): boolean {
    return this.vault !== undefined
  }

  urlOf(src: string): string | undefined {
    return this.held.get(src)?.url
  }

  async restore(needed: SlideFile[], onFile: () => void): Promise<void> {
    for (const file of needed) {
      if (this.held.has(file.src)) continue
      const kept = await this.vault?.get(file.src)
      if (!kept) continue
      try {
        this.hold(file, await this.verifiedOf(kept, file))
        this.saved.add(file.src)
        onFile()
      } catch {
        this.log.tell(file.src, `缓存里的文件坏了，已经删掉：${file.src}`)
        await this.vault?.drop(file.src)
      }
    }
  }

  async load(needed: SlideFile[], spared: SlideFile[]): Promise<void> {
    let failure: unknown
    for (const file of needed) {
      try {
        const bytes = this.held.get(file.src)?.bytes ?? (await this.bring(file))
        if (!this.saved.has(file.src)) await this.save(file, bytes, [...needed, ...spared])
      } catch (error) {
        failure = error
        if (error instanceof WrongBytes) this.log.tell(file.src, `取来的文件不对，不播：${error.message}`)
      }
      this.arriving = 0
    }
    if (failure) throw failure
  }

  async keepOnly(needed: SlideFile[]): Promise<void> {
    const wanted = new Set(needed.map(({ src }) => src))
    for (const [src, { url }] of Array.from(this.held)) {
      if (wanted.has(src)) continue
      URL.revokeObjectURL(url)
      this.held.delete(src)
    }
    await this.emptyVault(wanted)
  }

  share(needed: SlideFile[]): number {
    const all = needed.reduce((sum, { bytes }) => sum + bytes, 0)
    const here = needed.reduce((sum, { src, bytes }) => sum + (this.held.has(src) ? bytes : 0), this.arriving)
    return all === 0 ? 1 : Math.min(1, here / all)
  }

  lasting(needed: SlideFile[]): boolean {
    return needed.every(({ src }) => this.saved.has(src))
  }

  private async bring(file: SlideFile): Promise<Blob> {
    const cache = this.tainted.has(file.src) ? 'reload' : 'default'
    const answer = await ask(file.src, { cache, patience: PATIENCE })
    if (!answer.ok) throw new Error(`${file.src}: ${answer.status}`)
    this.tainted.add(file.src)
    const bytes = await readVerified(answer, file, (count) => {
      this.arriving += count
    })
    this.tainted.delete(file.src)
    this.hold(file, bytes)
    this.log.well(file.src, `文件已经补上：${file.src}`)
    return bytes
  }

  /** Large files are read through once, then left on the disk. */
  private async verifiedOf(kept: Response, file: SlideFile): Promise<Blob> {
    const bytes = await readVerified(kept, file)
    if (file.bytes <= IN_MEMORY) return bytes
    return (await this.vault?.get(file.src))?.blob() ?? bytes
  }

  private hold(file: SlideFile, bytes: Blob) {
    this.held.set(file.src, { url: URL.createObjectURL(bytes), bytes })
  }

  /** Without room in the vault the file plays from memory, and is lost with the page: the heartbeat tells. */
  private async save(file: SlideFile, bytes: Blob, wanted: SlideFile[]) {
    const { vault } = this
    if (!vault) return
    const put = () => vault.put(file.src, bytes)
    try {
      await put().catch(() => this.emptyVault(new Set(wanted.map(({ src }) => src))).then(put))
      this.saved.add(file.src)
      this.log.well('vault', '存储空间够用了，文件已经存好')
    } catch (error) {
      this.log.tell('vault', `存储空间满了，断电重启后缺文件：${error instanceof Error ? error.name : error}`)
    }
  }

  private async emptyVault(wanted: Set<string>) {
    for (const src of (await this.vault?.addresses()) ?? []) {
      if (wanted.has(src)) continue
      this.saved.delete(src)
      await this.vault?.drop(src)
    }
  }
}
