import type { Payload } from 'payload'
import type { Screen } from '@/payload-types'
import { type Answer, buildAnswer } from '@/site/answer'
import type { Manifest } from '@/ui/manifest'
import { readContent } from './content'
import { Kept } from './kept'
import { DEMO, type Ingredients, manifestOf, publicManifest } from './manifest'
import { readPlanning } from './planning'
import { rangeAt, workOut } from './spans'

export type ManifestsOptions = {
  payload: Payload
  siteUrl: string
  timeZone: string
  /** address of the player's script */
  player: string
  /** false while publications may have been missed */
  isFresh(): boolean
  /** called with every new manifest of a screen before it is given out */
  onMade(screenId: number, manifest: Manifest): Promise<void>
}

/** The demo screen's manifest is made anew this often (ms). */
const DEMO_MS = 20_000

/** A manifest and its answer, ready to be sent any number of times. */
export type Composed = { manifest: Manifest; answer: Answer }

type ScreenId = number | typeof DEMO

/** The manifests of all screens: what they have in common is read once after each publication, however many ask. */
export class Manifests {
  private readonly kept: Kept<Ingredients>
  private readonly composed = new WeakMap<Ingredients, Map<ScreenId, Promise<Composed | undefined>>>()
  private readonly last = new Map<ScreenId, Composed>()
  private demoAt = 0

  constructor(private readonly options: ManifestsOptions) {
    const { isFresh, timeZone } = options
    const isNow = ({ content, plan }: Ingredients) =>
      plan.range.from === rangeAt(Date.now(), timeZone).from && Date.now() < content.goodUntil
    this.kept = new Kept(
      () => this.gather(),
      (ingredients) => isFresh() && isNow(ingredients),
      (error) => options.payload.logger.error({ err: error, msg: 'the screens play what was there before' }),
    )
  }

  /** Something was published or arranged anew. */
  drop(): void {
    this.kept.drop()
  }

  /** What a screen is to play; undefined when there is no such screen. */
  async of(id: ScreenId): Promise<Composed | undefined> {
    const ingredients = await this.kept.read()
    const known = this.composed.get(ingredients) ?? new Map<ScreenId, Promise<Composed | undefined>>()
    this.composed.set(ingredients, known)
    const composing =
      (id === DEMO && this.isDemoOld()) || !known.has(id) ? this.compose(ingredients, id) : known.get(id)
    if (composing) known.set(id, composing)
    return composing
  }

  /** What a screen would play around another instant (ms), as things are arranged now. */
  async at(id: ScreenId, now: number): Promise<Manifest | undefined> {
    const ingredients = await this.kept.read()
    const screen = screenOf(ingredients, id)
    if (!screen && id !== DEMO) return undefined
    const plan = workOut(ingredients.planning, now, this.options.timeZone)
    return manifestOf({ ...ingredients, plan }, screen, now)
  }

  /** Visitors are not told what is still to come, so what they see grows old by itself. */
  private isDemoOld(): boolean {
    const old = Date.now() - this.demoAt > DEMO_MS
    if (old) this.demoAt = Date.now()
    return old
  }

  /** What everything is made from, as of now. */
  ingredients(): Promise<Ingredients> {
    return this.kept.read()
  }

  private async gather(): Promise<Ingredients> {
    const { payload, player, siteUrl, timeZone } = this.options
    const planning = await readPlanning(payload, timeZone)
    const content = await readContent(payload, planning.wanted, timeZone)
    return { content, planning, plan: workOut(planning, Date.now(), timeZone), siteUrl, timeZone, player }
  }

  private async compose(ingredients: Ingredients, id: ScreenId): Promise<Composed | undefined> {
    const screen = screenOf(ingredients, id)
    if (!screen && id !== DEMO) return undefined
    const manifest = screen
      ? manifestOf(ingredients, screen, Date.now())
      : publicManifest(ingredients, Date.now())
    const last = this.last.get(id)
    if (last?.manifest.revision === manifest.revision) return last
    if (screen) await this.options.onMade(screen.id, manifest)
    const answer = await buildAnswer({
      type: 'application/json; charset=utf-8',
      body: JSON.stringify(manifest),
      headers: { 'Cache-Control': 'no-cache' },
      etag: manifest.revision,
    })
    const composed = { manifest, answer }
    this.last.set(id, composed)
    return composed
  }
}

const screenOf = ({ planning }: Ingredients, id: ScreenId): Screen | undefined =>
  id === DEMO ? undefined : planning.screens.get(id)
