import type { Endpoint } from 'payload'
import { type Person, personOf } from '@/platform/access/people'
import { HongzhuError, NotSignedIn } from '@/platform/errors'
import { addressOf } from './endpoint'
import { readNewest } from './newest'
import { refusalOf } from './refusal'
import { scheduledFor } from './schedule'
import { approvalsInForce, type Standing, standingOf } from './standing'
import { isStage, type ReviewState, type Stage, stages } from './states'
import { type Verb, verbs } from './verbs'

/** What the desk shows of a review, and what this person may do now. */
export type StandingView = {
  state: ReviewState
  isLive: boolean
  /** the school's stages in order; `by` and `at` (ISO) of those this very text has passed */
  stages: { stage: Stage; label: string; by?: string; at?: string }[]
  may: Verb[]
  /** why somebody whom one would expect to act cannot, or who is awaited */
  hint?: string
  /** why its author handed it in against proofreading */
  overrideReason?: string
  /** ISO instant */
  scheduledFor?: string
}

/** `GET /api/{collection}/{id}/review`: for everybody who may read the newest text. */
export const standingEndpoint = (collection: string): Endpoint => ({
  path: '/:id/review',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    const address = addressOf(req, collection)
    const newest = await readNewest(req, address, false)
    if (!newest) throw new HongzhuError('not-found', '没有找到这一条，可能已被移到回收站。', 404)
    const standing = await standingOf(req, req.payload.collections[address.collection].config, newest)
    const view: StandingView = {
      ...viewOf(personOf(req), standing),
      scheduledFor: await scheduledFor(req, address),
    }
    return Response.json(view)
  },
})

export function viewOf(person: Person, standing: Standing): StandingView {
  const { isLive, path, state } = standing
  const passed = new Map(approvalsInForce(standing).map((approval) => [approval.stage, approval]))
  return {
    state,
    isLive,
    stages: path.map((stage) => {
      const { at, personName: by } = passed.get(stage) ?? {}
      return { stage, label: stages[stage].label, by, at }
    }),
    may: (Object.keys(verbs) as Verb[]).filter((verb) => !refusalOf(verb, person, standing)),
    hint: hintFor(person, standing),
    overrideReason: standing.overrideReason,
  }
}

function hintFor(person: Person, standing: Standing): string | undefined {
  const { state } = standing
  if (state === 'approved') return refusalOf('publish', person, standing)?.message
  if (!isStage(state)) return undefined
  const { label, role } = stages[state]
  return person?.roles?.includes(role) ? refusalOf('approve', person, standing)?.message : `等${label}人审阅`
}
