/** `expected`: let in, and has not come for its token yet. `revoked`: its token opens nothing any more. */
export type WallState = 'online' | 'offline' | 'expected' | 'unpaired' | 'revoked'

/**
 * What a screen may need somebody for. `still`: its picture does not move. `behind`: it should have a newer manifest by
 * now. `skewed`: its clock is off. `fragile`: after a power cut without the server it would stay dark.
 */
export type Trouble = 'offline' | 'still' | 'behind' | 'skewed' | 'fragile'

/** One screen as the wall shows it. Instants are ISO. */
export type WallScreen = {
  id: number
  name: string
  place: string
  group?: { id: number; name: string }
  orientation: 'landscape' | 'portrait'
  state: WallState
  /** online: since when without a break; offline: when it was heard last; revoked: when */
  since?: string
  /** revoked: it was told so and has forgotten what it had */
  cleared?: boolean
  /** online: it is its night, when it shows nothing by design */
  night?: boolean
  /** what it said of itself last; absent while it never said anything */
  said?: Said
  troubles: Trouble[]
  /** latest first */
  log: { at: string; what: string }[]
}

/** From a screen's last heartbeat. */
export type Said = {
  /** when */
  at: string
  /** on the glass then */
  item?: { title: string; since: string; picture?: string }
  /** the manifest it played, since when, and whether it is the newest (unknown of a screen that is away) */
  revision: { id: string; since: string; newest?: boolean }
  frames: boolean
  /** ms the server's clock is ahead of the device's */
  skew: number
  /** share 0..1 of the newest manifest's files it has */
  cached: number
  offlineReady: boolean
  secure: boolean
  engine: string
  glass: { width: number; height: number }
}

/** `GET /api/screen-control/wall`. `now` by the database's clock. */
export type WallView = { now: string; timeZone: string; screens: WallScreen[] }
