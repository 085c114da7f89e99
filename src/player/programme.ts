import { stillAllowed } from '@/features/screens/timetable/timetable'
import type { Manifest, ManifestItem } from '@/ui/manifest'
import type { SlideFile } from '@/ui/slide-view'
import type { Files } from './assets'
import { waitBefore } from './backoff'
import type { Manifests } from './store'

export type ProgrammeOptions = {
  files: Files
  /** the files this screen needs to show some items */
  filesOf(items: ManifestItem[]): SlideFile[]
  /** items that cannot be shown for another reason */
  isSkipped(item: ManifestItem): boolean
  /** what may be shown has changed */
  onLook(): void
  /** what is to be remembered has changed */
  onKept(kept: Manifests): void
  /** another manifest is played in full */
  onApplied(manifest: Manifest): void
}

const RETRY = { first: 1_000, most: 60_000 }
/** Files of the last manifest are kept this long (ms): the word that they are not needed must have reached the disk. */
const TIDY = 60_000

/**
 * Which manifest is played. A newer one takes the place of the old when every file of it is here; until then the old
 * one goes on with what the newer allows. What a restart would find is always whole: it changes to the newer one when
 * its files would outlast the restart too.
 */
export class Programme {
  /** what this screen can show now */
  visible: Manifest | undefined
  private playing: Manifest | undefined
  private wanted: Manifest | undefined
  private whole: Manifest | undefined
  private kept: Manifests = {}
  private loading = false
  private retry = 0
  private tidying = 0
  private failures = 0

  constructor(private readonly options: ProgrammeOptions) {}

  /** Of the manifest being played; empty when there is none. */
  get revision(): string {
    return this.playing?.revision ?? ''
  }

  /** Share of the wanted manifest's files that are here, 0 to 1, and whether they would be after a restart. */
  get stock(): { share: number; lasts: boolean } {
    const { files } = this.options
    const needed = this.needs(this.wanted ?? this.playing)
    return {
      share: files.share(needed),
      lasts: this.playing !== undefined && files.lasting(this.needs(this.kept.playing)),
    }
  }

  /** Goes on after a restart with what was kept, as soon as the first file has proved right. */
  async resume(kept: Manifests): Promise<void> {
    this.kept = kept
    this.playing = kept.playing ?? kept.wanted
    this.look()
    const needed = this.needs(kept.playing).concat(this.needs(kept.wanted))
    await this.options.files.restore(needed, () => this.visible?.items.length || this.look())
    this.look()
    const last = kept.wanted ?? kept.playing
    if (last && !this.wanted) this.receive(last)
  }

  /** Takes a newer manifest. What it no longer allows goes out of sight at once, its takeovers come on at once. */
  receive(manifest: Manifest): void {
    const { playing, kept } = this
    this.wanted = manifest
    this.playing = playing ? stillAllowed(playing, manifest, this.isHere) : manifest
    this.keep({
      playing: kept.playing && stillAllowed(kept.playing, manifest, this.isHere),
      wanted: manifest,
    })
    this.look()
    this.failures = 0
    void this.fetchWanted()
  }

  /** Works out anew what can be shown. */
  look(): void {
    const { playing } = this
    const items = playing?.items.filter((item) => this.isHere(item) && !this.options.isSkipped(item)) ?? []
    this.visible = playing && { ...playing, items }
    this.options.onLook()
  }

  /** Other files may be needed: the glass has another shape. */
  refit(): void {
    this.whole = undefined
    this.look()
    void this.fetchWanted()
  }

  private isHere = (item: ManifestItem): boolean =>
    this.options.filesOf([item]).every(({ src }) => this.options.files.urlOf(src) !== undefined)

  private needs(manifest: Manifest | undefined): SlideFile[] {
    return manifest ? this.options.filesOf(manifest.items) : []
  }

  private keep(kept: Manifests) {
    this.kept = kept
    this.options.onKept(kept)
  }

  private async fetchWanted(): Promise<void> {
    window.clearTimeout(this.retry)
    const { wanted } = this
    if (this.loading || !wanted) return
    this.loading = true
    const needed = this.needs(wanted)
    const done = await this.fetchAll(needed)
    this.loading = false
    if (wanted !== this.wanted || needed.length !== this.needs(wanted).length) return this.fetchWanted()
    if (done && this.kept.wanted && !this.keepsOld(wanted)) this.keep({ playing: wanted })
    if (done && this.whole !== wanted) this.apply(wanted)
    if (!done) this.look()
    if (!done || this.keepsOld(wanted)) this.tryLater()
  }

  private async fetchAll(needed: SlideFile[]): Promise<boolean> {
    const { files } = this.options
    try {
      await files.restore(needed, () => {})
      await files.load(needed, this.needs(this.playing).concat(this.needs(this.kept.playing)))
      return true
    } catch {
      return false
    }
  }

  private apply(manifest: Manifest) {
    this.whole = manifest
    this.playing = manifest
    this.look()
    this.options.onApplied(manifest)
    window.clearTimeout(this.tidying)
    this.tidying = window.setTimeout(this.tidy, TIDY)
  }

  /** Whether a restart does better with the old manifest: its files would be there, this one's not all. */
  private keepsOld(manifest: Manifest): boolean {
    const { files } = this.options
    const old = this.kept.playing
    if (!files.outlast || files.lasting(this.needs(manifest))) return false
    return old !== undefined && old.revision !== manifest.revision && files.lasting(this.needs(old))
  }

  private tidy = () => {
    const needed = [this.playing, this.wanted, this.kept.playing].map((manifest) => this.needs(manifest))
    void this.options.files.keepOnly(([] as SlideFile[]).concat(...needed))
  }

  private tryLater() {
    this.retry = window.setTimeout(() => void this.fetchWanted(), waitBefore(this.failures++, RETRY))
  }
}
