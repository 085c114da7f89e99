import type { PayloadRequest } from 'payload'
import { notify } from '@/platform/notices/notify'
import type { Standing } from './standing'
import { isStage, type ReviewState, stages } from './states'
import type { Verb } from './verbs'

type Step = {
  verb: Verb
  collection: string
  id: number
  title: string
  /** as it was before the verb, and the state it stands in now */
  standing: Standing
  state: ReviewState
  comment?: string
}

/** Tells whoever it is the turn of now, and the authors what became of their text. The one who acted knows. */
export async function tellOf(req: PayloadRequest, step: Step): Promise<void> {
  const { collection, comment, id, standing, state, title, verb } = step
  const me = req.user ? [Number(req.user.id)] : []
  const reading = `/admin/review/${collection}/${id}`
  const editing = `/admin/collections/${collection}/${id}`
  if ((verb === 'submit' || verb === 'approve') && isStage(state)) {
    const passed = standing.approvals.map(({ person }) => person)
    const except = [...me, ...standing.authors, ...passed]
    const { label, role } = stages[state]
    await notify(req, { to: { role }, told: `「${title}」等您${label}`, href: reading, except })
  }
  if (verb === 'approve' && state === 'approved')
    await notify(req, {
      to: { role: 'finalReviewer' },
      told: `「${title}」已通过审核，可以发布了`,
      href: reading,
      except: me,
    })
  const news = newsForAuthors(verb, title, comment)
  if (news) await notify(req, { to: { people: standing.authors }, told: news, href: editing, except: me })
}

function newsForAuthors(verb: Verb, title: string, comment: string | undefined): string | undefined {
  if (verb === 'return') return `「${title}」被退回：${comment}`
  if (verb === 'publish') return `「${title}」已发布`
  if (verb === 'withdraw') return `「${title}」已撤稿：${comment}`
  return undefined
}
