import type { ManifestItem } from '@/ui/manifest'
import { type Orientation, slideFiles } from '@/ui/slide-picture'
import type { SlideFile } from '@/ui/slide-view'
import type { Log } from './log'
import { ask } from './request'
import { diskPatience, type Vault } from './vault'
import { verify, WrongBytes } from './verified'
import { within } from './within'

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
  /**
   * takes in what was kept over a restart, then fetches what is not here; `onFile` follows each file that came. Whether
   * all is here now; undefined when another load has begun meanwhile, for which this one gives way
   */
  load(needed: SlideFile[], onFile: () => void): Promise<boolean | undefined>
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
  /** work under way, by the file's address: two loads never take in the same file twice */
  private readonly coming = new Map<string, Promise<void>>()
  /** what the vault must not lose when it is full */
  private needed: SlideFile[] = []
  private onFile = () => {}
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

  async load(needed: SlideFile[], onFile: () => void): Promise<boolean | undefined> {
    this.needed = needed
    this.onFile = onFile
    for (const file of needed) {
      if (this.needed !== needed) return undefined
      if (!this.held.has(file.src) && !this.coming.has(file.src)) await this.once(file, this.restore)
    }
    const failures: string[] = []
    for (const file of needed) {
      if (this.needed !== needed) return undefined
      try {
        do await this.once(file, this.bring)
        while (!this.held.has(file.src))
      } catch (error) {
        if (error instanceof WrongBytes) this.tainted.add(file.src)
        failures.push(`${file.src}（${(error as Error).message}）`)
      }
    }
    return this.needed === needed ? this.isWell(failures) : undefined
  }

  async keepOnly(needed: SlideFile[]): Promise<void> {
    const wanted = new Set(needed.map(({ src }) => src))
    for (const [src, { url }] of Array.from(this.held)) {
      if (wanted.has(src)) continue
      URL.revokeObjectURL(url)
      this.held.delete(src)
    }
    await this.emptyVault(needed)
  }

  share(needed: SlideFile[]): number {
    const all = bytesOf(needed)
    const here = bytesOf(needed.filter(({ src }) => this.held.has(src)))
    return all === 0 ? 1 : Math.min(1, (here + this.arriving) / all)
  }

  lasting(needed: SlideFile[]): boolean {
    return needed.every(({ src }) => this.saved.has(src))
  }

  private once(file: SlideFile, work: (file: SlideFile) => Promise<void>): Promise<void> {
    const { src } = file
    const coming = this.coming.get(src) ?? work(file).finally(() => this.coming.delete(src))
    this.coming.set(src, coming)
    return coming
  }

  private restore = async (file: SlideFile) => {
    const kept = await this.vault?.get(file.src)
    if (!kept) return
    try {
      this.hold(file, await this.verifiedOf(kept, file))
      this.saved.add(file.src)
    } catch (error) {
      // a disk that is slow or unreadable now may give it later
      if (!(error instanceof WrongBytes)) return
      this.log.tell('files', `缓存里的文件坏了，已删：${file.src}`)
      await this.vault?.drop(file.src)
    }
  }

  private bring = async (file: SlideFile) => {
    const bytes = this.held.get(file.src)?.bytes ?? (await this.fetched(file))
    if (this.vault && !this.saved.has(file.src)) await this.save(this.vault, file, bytes)
  }

  private async fetched(file: SlideFile): Promise<Blob> {
    const cache = this.tainted.has(file.src) ? 'reload' : 'default'
    const answer = await ask(file.src, { cache, patience: PATIENCE })
    if (!answer.ok) throw new Error(`${answer.status}`)
    const bytes = await this.read(answer, file)
    this.hold(file, bytes)
    return bytes
  }

  /** Films are read through once, then left on the disk. */
  private async verifiedOf(kept: Response, file: SlideFile): Promise<Blob> {
    if (file.bytes <= IN_MEMORY) return this.read(kept, file)
    await verify(kept, file, () => {})
    const again = await this.vault?.get(file.src)
    if (!again) throw new Error('gone')
    return within(diskPatience(file.bytes), again.blob())
  }

  private async read(answer: Response, file: SlideFile): Promise<Blob> {
    const chunks: BlobPart[] = []
    let arrived = 0
    const take = (chunk: Uint8Array<ArrayBuffer>) => {
      chunks.push(chunk)
      arrived += chunk.length
      this.arriving += chunk.length
    }
    await verify(answer, file, take).finally(() => {
      this.arriving -= arrived
    })
    return new Blob(chunks, { type: answer.headers.get('content-type') ?? '' })
  }

  private hold(file: SlideFile, bytes: Blob) {
    this.held.set(file.src, { url: URL.createObjectURL(bytes), bytes })
    this.onFile()
  }

  /** Without room in the vault the file plays from memory, and is lost with the page: the heartbeat tells. */
  private async save(vault: Vault, { src }: SlideFile, bytes: Blob) {
    const put = () => vault.put(src, bytes)
    try {
      await put().catch(() => this.emptyVault(this.needed).then(put))
      this.saved.add(src)
      this.log.well('vault', '文件都存好了')
    } catch (error) {
      this.log.tell('vault', `存储空间满了或坏了，断电重启后缺文件：${(error as Error).name}`)
    }
  }

  private async emptyVault(needed: SlideFile[]) {
    for (const src of (await this.vault?.addresses()) ?? []) {
      if (needed.some((file) => file.src === src)) continue
      this.saved.delete(src)
      await this.vault?.drop(src)
    }
  }

  /** In one line, however many there are: a log of hundreds would push out everything else. */
  private isWell([first, ...others]: string[]): boolean {
    if (first) this.log.tell('files', `缺${others.length + 1}个文件：${first}`)
    else this.log.well('files', '缺的文件都补上了')
    return !first
  }
}

const bytesOf = (files: SlideFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0)
