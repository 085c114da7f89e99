import { createHash } from 'node:crypto'
import { takeoverSlide } from '@/features/screens/slides'
import type { Playlist, Screen, Takeover } from '@/payload-types'
import { idOf } from '@/platform/relation'
import type { Manifest, ManifestItem, ManifestScreen } from '@/ui/manifest'
import { qrPath } from '@/ui/qr-path'
import type { SlideEntry } from '@/ui/slide-view'
import { withWordEnds } from '@/ui/word-ends'
import { type Content, withoutComing } from './content'
import type { Planning } from './planning'
import { EVERYTHING, type Filled, fillEverything, fillPlaylist, playlistId } from './playlist'
import { horizonOf, type Plan, playsOn, takeoverId, takeoverRule } from './spans'

/** Everything a manifest is made from; the same for all screens. */
export type Ingredients = {
  content: Content
  planning: Planning
  plan: Plan
  /** public scheme and host, for the QR codes */
  siteUrl: string
  timeZone: string
  /** address of the player's script */
  player: string
}

/** The screen that everybody may open: it plays everything and what is planned for all screens. */
export const DEMO = 'demo'

/**
 * The manifest of one screen, or of the demo screen. Pure: the same ingredients give the same revision on every
 * instance of the program.
 */
export function manifestOf(ingredients: Ingredients, screen: Screen | undefined, now: number): Manifest {
  const { content, plan, planning, player, timeZone } = ingredients
  const takeovers = planning.takeovers.filter((takeover) => playsOn(takeover, screen))
  const placed = new Set(planning.rules.filter((rule) => playsOn(rule, screen)).map(({ id }) => id))
  const rules = [...plan.rules.filter(({ id }) => placed.has(id)), ...takeovers.map(takeoverRule)]
  const base = basePlaylist(planning, screen)
  const filled = [
    base ? fillPlaylist(base, content) : fillEverything(content),
    ...playlistsOf(planning, rules, base).map((playlist) => fillPlaylist(playlist, content)),
    ...takeovers.map(takeoverPlaylist),
  ]
  const body = {
    timeZone,
    player,
    screen: screenBlock(screen),
    items: itemsOf(filled, ingredients),
    playlists: filled.map(({ playlist }) => playlist),
    rules,
    base: base ? playlistId(base.id) : EVERYTHING,
    dark: plan.night(screen),
    quiet: plan.quiet,
    horizon: horizonOf(plan.range),
  }
  return { version: 2, revision: hashOf(body), serverTime: new Date(now).toISOString(), ...body }
}

/**
 * The demo screen's, for everybody: without what is still to come (a drill is no drill when it is known), and without
 * the managers' names for their schedules and playlists.
 */
export function publicManifest(ingredients: Ingredients, now: number): Manifest {
  const { content, planning } = ingredients
  const takeovers = planning.takeovers.filter(({ startsAt }) => Date.parse(startsAt) <= now)
  const rules = ingredients.plan.rules.map(nameless)
  const playlists = new Map([...planning.playlists].map(([id, playlist]) => [id, nameless(playlist)]))
  return manifestOf(
    {
      ...ingredients,
      content: withoutComing(content, now),
      plan: { ...ingredients.plan, rules },
      planning: { ...planning, playlists, takeovers },
    },
    undefined,
    now,
  )
}

const nameless = <T extends { name: string }>(named: T): T => ({ ...named, name: '' })

/** What plays while no rule holds: the screen's own playlist, else its group's; undefined where neither says. */
export function basePlaylist(
  { groups, playlists }: Planning,
  screen: Pick<Screen, 'group' | 'playlist'> | undefined,
): Playlist | undefined {
  const group = screen?.group ? groups.get(idOf(screen.group)) : undefined
  const chosen = screen?.playlist ?? group?.playlist
  return chosen ? playlists.get(idOf(chosen)) : undefined
}

function screenBlock(screen: Screen | undefined): ManifestScreen {
  if (!screen) return { id: DEMO, name: '演示屏', volume: 0, drift: true }
  return {
    id: String(screen.id),
    name: screen.name,
    volume: screen.volume / 100,
    drift: screen.drift !== false,
  }
}

/** The playlists that rules name beside the base. */
function playlistsOf(
  { playlists }: Planning,
  rules: Manifest['rules'],
  base: Playlist | undefined,
): Playlist[] {
  const named = new Set(rules.map(({ playlist }) => playlist))
  return [...playlists.values()].filter(({ id }) => named.has(playlistId(id)) && id !== base?.id)
}

/** far longer than a takeover: it never begins anew */
const WHOLE = 100_000

function takeoverPlaylist(takeover: Takeover): Filled {
  const id = takeoverId(takeover.id)
  const slide: SlideEntry = { id, changedAt: takeover.startsAt, slide: takeoverSlide(takeover) }
  return {
    playlist: {
      id,
      name: takeover.title,
      transition: 'cut',
      entries: [{ item: id, seconds: WHOLE }],
      anchor: takeover.startsAt,
      lead: 0,
    },
    slides: [slide],
  }
}

const made = new WeakMap<SlideEntry, ManifestItem>()

/** Every slide once, in the order it is first named. */
function itemsOf(filled: Filled[], { siteUrl }: Ingredients): ManifestItem[] {
  const items = new Map<string, ManifestItem>()
  for (const slide of filled.flatMap(({ slides }) => slides)) {
    if (items.has(slide.id)) continue
    const item = made.get(slide) ?? manifestItem(slide, siteUrl)
    made.set(slide, item)
    items.set(slide.id, item)
  }
  return [...items.values()]
}

/** A slide as manifests carry it. */
export function manifestItem({ from, id, slide, until }: SlideEntry, siteUrl: string): ManifestItem {
  const shown = withWordEnds(slide)
  return {
    id,
    hash: hashOf([shown, from, until]),
    ...(from && { from }),
    ...(until && { until }),
    slide: shown,
    ...('link' in slide && { qr: qrPath(siteUrl + slide.link) }),
  }
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
