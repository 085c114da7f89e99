import type { Person } from '@/platform/access/people'
import { type HongzhuError, NotAllowed } from '@/platform/errors'
import { Conflict } from './refusals'
import { approvalsInForce, type Standing, stagesAhead } from './standing'
import { isStage, reviewStates, type Stage, stages } from './states'
import { rulesOf, type Verb } from './verbs'

/** Why this person may not say this verb of a text that stands so; undefined when they may. Asks nothing but what it is given. */
export function refusalOf(verb: Verb, person: Person, standing: Standing): HongzhuError | undefined {
  const rules = rulesOf(verb)
  if (!rules.may(person, isAuthor(person, standing))) return new NotAllowed(rules.refusal)
  if (!isPlaced(verb, standing)) return new Conflict(verb, rules.misplaced)
  return particulars[verb]?.(person, standing)
}

function isPlaced(verb: Verb, { isLive, state }: Standing): boolean {
  const { from } = rulesOf(verb)
  return from === 'live' ? isLive : from.includes(state)
}

const isAuthor = (person: Person, { authors }: Standing): boolean =>
  person !== null && person !== undefined && authors.includes(person.id)

type Particular = (person: Person, standing: Standing) => HongzhuError | undefined

const particulars: Partial<Record<Verb, Particular>> = {
  approve: (person, standing) =>
    notTheirStage(person, standing) ?? ownText(person, standing) ?? passedBefore(person, standing),
  return: (person, standing) => notTheirStage(person, standing),
  publish: (_, standing) => stillToPass(standing),
  schedule: (_, standing) => stillToPass(standing),
}

function notTheirStage(person: Person, { state }: Standing): HongzhuError | undefined {
  const stage = isStage(state) ? state : 'finalReview'
  const { label, role } = stages[stage]
  if (person?.roles?.includes(role)) return undefined
  return new NotAllowed(`这一条「${reviewStates[state]}」，要由${label}人来做。`)
}

function ownText(person: Person, standing: Standing): HongzhuError | undefined {
  if (!isAuthor(person, standing)) return undefined
  return new NotAllowed('不能审核自己写的或自己送审的内容，请由另一位审核人来审。')
}

function passedBefore(person: Person, standing: Standing): HongzhuError | undefined {
  const passed = approvalsInForce(standing).find((approval) => approval.person === person?.id)
  if (!passed) return undefined
  return new NotAllowed(`您已经${stages[passed.stage].label}通过，下一级要由另一个人来审。`)
}

/** The rule this is all for: nothing goes out but what each stage has passed, word for word and picture for picture. */
function stillToPass(standing: Standing): HongzhuError | undefined {
  const ahead = stagesAhead(standing)
  if (ahead.length === 0) return undefined
  return new Conflict(
    'approvals-missing',
    `这一版还缺${list(ahead)}：通过之后文字、图片或审核级数有改动。请取回修改，再送审。`,
  )
}

const list = (ahead: Stage[]): string => ahead.map((stage) => stages[stage].label).join('、')
