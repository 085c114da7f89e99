import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { PublishedDocument } from '@/platform/publication/types'
import { idIn } from '@/platform/relation'
import { fingerprint } from './fingerprint'
import { liveDocument } from './newest'
import { stepsSinceSubmission } from './records'
import { readStages } from './settings'
import type { ReviewState, Stage } from './states'

export type Approval = { stage: Stage; person: number; personName: string; at: string; hash: string }

/** All that decides what may be done with a text now. */
export type Standing = {
  state: ReviewState
  isLive: boolean
  /** of the newest text and its pictures */
  hash: string
  /** who answers for the words: they began the text or handed it in, and approve nothing of it */
  authors: readonly number[]
  /** since it was last handed in, each for the text as it was then */
  approvals: readonly Approval[]
  /** why its author handed it in against proofreading */
  overrideReason?: string
  /** the stages the school asks for */
  path: readonly Stage[]
}

/** Where the newest text stands; under its lock, this stays so until the transaction ends. */
export async function standingOf(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  newest: PublishedDocument,
): Promise<Standing> {
  const address = { collection: config.slug as never, id: newest.id }
  const steps = await stepsSinceSubmission(req, config.slug, newest.id)
  const handedIn = steps.find(({ verb }) => verb === 'submit')
  return {
    state: (newest.review ?? 'draft') as ReviewState,
    isLive: newest._status === 'published' || Boolean(await liveDocument(req, address)),
    hash: await fingerprint(req, config, newest),
    authors: [idIn(newest.createdBy), idIn(handedIn?.person)].filter((id) => id !== undefined),
    approvals: steps.flatMap(({ verb, stage, person, personName, createdAt, hash }) =>
      verb === 'approve' && stage
        ? [{ stage, person: idIn(person) ?? 0, personName, at: createdAt, hash }]
        : [],
    ),
    overrideReason: handedIn?.overrideReason ?? undefined,
    path: await readStages(req),
  }
}

/** The approvals of exactly this text, by people who may give them. */
export const approvalsInForce = ({ approvals, authors, hash }: Standing): Approval[] =>
  approvals.filter((approval) => approval.hash === hash && !authors.includes(approval.person))

/** The stages that the text as it is has not passed, in order. */
export function stagesAhead(standing: Standing): Stage[] {
  const passed = new Map<Stage, number>()
  const people = new Set<number>()
  for (const { person, stage } of approvalsInForce(standing)) {
    if (people.has(person) || passed.has(stage)) continue
    people.add(person)
    passed.set(stage, person)
  }
  return standing.path.filter((stage) => !passed.has(stage))
}
