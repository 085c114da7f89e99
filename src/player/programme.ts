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
/** How long what came is gathered before the glass changes (ms); longer each time, so that a start does not flicker. */
const GATHER = { first: 300, most: 5_000 }
/** Files of the last manifest are kept this long (ms): the word that they are not needed must have reached the disk. */
const TIDY = 60_000

/**
 * Which manifest is played. A newer one takes the place of the old when every file of it is here; until then the old
 * one's playlists and rules go on with what the newer allows:
 * - what was withdrawn goes out of sight at once, and so does the old text of what was edited: it may have been edited
 *   to take something out;
 * - what was edited comes back as soon as its own files are here, and takeovers come as soon as theirs are;
 * - what is new waits for the whole.
 * What a restart would find is always whole: it changes to the newer one when its files would outlast the restart too.
 */
export class Programme {
  /** what this screen can show now */
  visible: Manifest | undefined
  private playing: Manifest | undefined
  private wanted: Manifest | undefined
  private whole: Manifest | undefined
  private kept: Manifests = {}
  private gathering = 0
  private looks = 0
  private retry = 0
  private tidying = 0
  private failures = 0

  constructor(private readonly options: ProgrammeOptions) {}

  /** Of the manifest being played; empty when there is none. */
  get revision(): string {
    return this.playing?.revision ?? ''
  }

  /** Of the newest manifest that was received: nothing it does not allow is shown. */
  get obeys(): string {
    return this.wanted?.revision ?? ''
  }

  /** Share of the wanted manifest's files that are here, 0 to 1, and whether a restart would find all it needs. */
  get stock(): { share: number; lasts: boolean } {
    const { files } = this.options
    const { playing } = this.kept
    return {
      share: files.share(this.needs(this.wanted)),
      lasts: playing !== undefined && files.lasting(this.needs(playing)),
    }
  }

  /** Goes on after a restart with what was kept. */
  resume(kept: Manifests): void {
    this.kept = kept
    this.playing = kept.playing
    const last = kept.wanted ?? kept.playing
    if (last) this.follow(last)
  }

  /** Takes a newer manifest. */
  receive(manifest: Manifest): void {
    const { playing } = this.kept
    this.keep({ playing: playing && stillAllowed(playing, manifest, this.isHere), wanted: manifest })
    this.follow(manifest)
  }

  /** Works out anew what can be shown. */
  look = (): void => {
    window.clearTimeout(this.gathering)
    this.gathering = 0
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

  private follow(manifest: Manifest) {
    const { playing } = this
    this.wanted = manifest
    this.playing = playing ? stillAllowed(renewed(playing, manifest), manifest, () => true) : manifest
    this.look()
    this.failures = 0
    void this.fetchWanted()
  }

  private async fetchWanted(): Promise<void> {
    window.clearTimeout(this.retry)
    const { wanted } = this
    if (!wanted) return
    this.looks = 0
    const done = await this.options.files.load(this.inOrder(wanted), this.gather)
    if (done === undefined || wanted !== this.wanted) return
    if (done && this.kept.wanted && !this.keepsOld(wanted)) this.keep({ playing: wanted })
    if (done && this.whole !== wanted) this.apply(wanted)
    if (!done) this.look()
    if (!done || this.keepsOld(wanted)) this.tryLater()
  }

  /** First what is shown before the whole is here. */
  private inOrder(wanted: Manifest): SlideFile[] {
    const first = this.needs(this.playing)
    return first.concat(this.needs(wanted).filter(({ src }) => first.every((file) => file.src !== src)))
  }

  private gather = () => {
    if (this.gathering) return
    const wait = this.visible?.items.length ? waitBefore(this.looks++, GATHER) : 0
    this.gathering = window.setTimeout(this.look, wait)
  }

  private apply(manifest: Manifest) {
    this.whole = manifest
    this.playing = manifest
    this.look()
    this.options.onApplied(manifest)
    window.clearTimeout(this.tidying)
    this.tidying = window.setTimeout(() => void this.options.files.keepOnly(this.needs(this.wanted)), TIDY)
  }

  /** Whether a restart does better with the old manifest: its files would be there, this one's not all. */
  private keepsOld(manifest: Manifest): boolean {
    const { files } = this.options
    const old = this.kept.playing
    if (!files.outlast || files.lasting(this.needs(manifest))) return false
    return old !== undefined && old.revision !== manifest.revision && files.lasting(this.needs(old))
  }

  private tryLater() {
    this.retry = window.setTimeout(() => void this.fetchWanted(), waitBefore(this.failures++, RETRY))
  }
}

/** The newer manifest's text of what the old one plays. */
function renewed(old: Manifest, newer: Manifest): Manifest {
  const named = new Set<string>()
  for (const { entries } of old.playlists) for (const { item } of entries) named.add(item)
  return { ...old, items: newer.items.filter(({ id }) => named.has(id)) }
}
