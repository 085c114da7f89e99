import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/db/transaction'
import { approve, publish, submit, withdraw } from '@/platform/review/workflow'
import { createDemoAccounts, type DemoAccounts } from './accounts'
import { createBoards } from './boards'
import { at } from './calendar'
import { createChart } from './chart'
import { createConsultations } from './consultations'
import { integrityTexts } from './content/integrity'
import { lexiconTexts } from './content/lexicon'
import { memberTexts } from './content/members'
import { newsTexts } from './content/news'
import { brandText, homeText, siteText } from './content/settings'
import { spaceTexts } from './content/spaces'
import { chartPurpose } from './content/standards'
import type { ContentSlug, MemberKey, MemberText, NewsText, SpaceKey, SpaceText } from './content/types'
import { draftNews, withdrawalReason, withdrawnNews } from './content/unfinished'
import { createDisclosures } from './disclosures'
import { type Ids, integrityData, memberData, newsData, newsOut, spaceData } from './documents'
import { createLearning } from './learning'
import { richText } from './rich-text'
import { createDocuments } from './rule-book'
import { arrangeScreens } from './screens'
import { type PictureIds, uploadPictures } from './upload'

export type Progress = (step: string, ms: number) => void

/**
 * Makes the demo school on a database without content; the caller has looked. Pictures come first, each on its own, and are
 * found again after an interruption; all documents follow in one transaction, so they are there wholly or not at all.
 * @returns lines on how to sign in
 */
export async function seedDemoSchool(payload: Payload, report: Progress): Promise<string[]> {
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const begun = performance.now()
    const result = await work()
    report(name, Math.round(performance.now() - begun))
    return result
  }
  const accounts = await step('创建示例账号', () => createDemoAccounts(payload))
  const pictures = await step('绘制并处理示例图片', () => uploadPictures(payload, accounts.byRole.author))
  await step('写入并发布示例内容', () => createSchool(payload, accounts, pictures))
  return accounts.signIn
}

/** The author writes, three reviewers pass it, the last of them publishes: all inside one transaction. */
type Desk = Record<'author' | 'first' | 'second' | 'final', PayloadRequest>

async function createSchool(payload: Payload, { byRole }: DemoAccounts, pictures: PictureIds): Promise<void> {
  const { author, firstReviewer, secondReviewer, finalReviewer } = byRole
  const desk: Desk = {
    author: await as(payload, author),
    first: await as(payload, firstReviewer),
    second: await as(payload, secondReviewer),
    final: await as(payload, finalReviewer),
  }
  await inTransaction(desk.author, async () => {
    for (const req of Object.values(desk)) req.transactionID = desk.author.transactionID
    const ids = await createPeopleAndSpaces(desk, pictures)
    for (const text of inOrder(newsTexts)) await issue(desk, 'news', newsData(text, ids), newsOut(text))
    const integrity: number[] = []
    for (const text of integrityTexts) {
      integrity.push(
        await issue(desk, 'integrity', integrityData(text, ids), at(text.day, '10:00').toISOString()),
      )
    }
    await createBoards(desk.final, ids, (...board) => issue(desk, ...board))
    await createLearning((...piece) => issue(desk, ...piece), ids)
    await createConsultations(desk.final, ids, (...question) => issue(desk, ...question))
    await leaveUnfinished(desk, ids)
    await arrangeScreens(desk.author, (...page) => issue(desk, ...page))
    await createDisclosures((...disclosure) => issue(desk, ...disclosure), ids)
    await createDocuments(desk.author, (...document) => issue(desk, ...document), ids)
    await fillLexicon(desk)
    await fillGlobals(desk, ids, integrity[0])
  })
}

const as = (payload: Payload, person: DemoAccounts['byRole']['author']): Promise<PayloadRequest> =>
  createLocalReq({ user: { ...person, collection: 'users' } }, payload)

/**
 * Members and spaces name each other, so both are drafted before either is published. The tasks of the chart name members,
 * and all the rest may be evidence of them.
 */
async function createPeopleAndSpaces(desk: Desk, pictures: PictureIds): Promise<Ids> {
  const members = {} as Record<MemberKey, number>
  for (const [key, text] of entries<MemberKey, MemberText>(memberTexts)) {
    members[key] = await draft(desk, 'members', memberData(key, text, pictures))
  }
  const links = await createChart((...text) => issue(desk, ...text), members, pictures)
  const spaces = {} as Record<SpaceKey, number>
  for (const [key, text] of entries<SpaceKey, SpaceText>(spaceTexts)) {
    spaces[key] = await draft(desk, 'spaces', spaceData(key, text, { pictures, members, links }))
  }
  const opened = at('02-24', '09:00').toISOString()
  for (const [key, { name, spaces: theirs }] of entries<MemberKey, MemberText>(memberTexts)) {
    const relatedSpaces = theirs.map((space) => spaces[space])
    const changes = { relatedSpaces, publishedAt: opened, ...links(name) }
    await bring(desk, 'members', members[key], changes)
  }
  for (const id of Object.values(spaces)) await bring(desk, 'spaces', id, { publishedAt: opened })
  return { pictures, members, spaces, links }
}

async function leaveUnfinished(desk: Desk, ids: Ids): Promise<void> {
  await draft(desk, 'news', newsData(draftNews, ids))
  const id = await issue(desk, 'news', newsData(withdrawnNews, ids), newsOut(withdrawnNews))
  await withdraw(desk.final, { collection: 'news', id, comment: withdrawalReason })
}

async function fillLexicon({ final: req }: Desk): Promise<void> {
  for (const data of lexiconTexts) await req.payload.create({ collection: 'lexicon', data, req })
}

async function fillGlobals(
  { author: req }: Desk,
  ids: Ids,
  featuredArtwork: number | undefined,
): Promise<void> {
  const { payload } = req
  await payload.updateGlobal({ slug: 'site', data: siteText, req })
  await payload.updateGlobal({ slug: 'standardisation', data: { purpose: chartPurpose }, req })
  const brand = { ...brandText, results: [...brandText.results], story: richText(brandText.story) }
  await payload.updateGlobal({ slug: 'brand', data: { ...brand, picture: ids.pictures.aspirationHall }, req })
  const { lin, zhou, chen, wu } = ids.members
  const featuredMembers = [lin, zhou, chen, wu]
  const featuredSpace = ids.spaces.integrityCorridor
  await payload.updateGlobal({
    slug: 'home',
    data: { ...homeText, featuredSpace, featuredMembers, featuredArtwork },
    req,
  })
}

/** Drafts by the author, published after its review, dated back to the day it would have appeared. */
async function issue(
  desk: Desk,
  collection: ContentSlug,
  data: object,
  publishedAt: string,
): Promise<number> {
  const id = await draft(desk, collection, data)
  await bring(desk, collection, id, { publishedAt })
  return id
}

async function draft({ author: req }: Desk, collection: ContentSlug, data: object): Promise<number> {
  const created = await req.payload.create({
    collection: collection as CollectionSlug,
    data: data as never, // built per collection by documents.ts, where the types are checked
    draft: true,
    depth: 0,
    req,
  })
  return Number(created.id)
}

/** Through the school's own review, so that its records are there to look at. */
async function bring(desk: Desk, collection: ContentSlug, id: number, changes: object): Promise<void> {
  const { author: req, first, second, final } = desk
  await req.payload.update({ collection, id, data: changes, draft: true, depth: 0, req })
  const text = { collection, id }
  await submit(req, text)
  await approve(first, text)
  await approve(second, text)
  await approve(final, { ...text, secrecyChecked: true })
  await publish(final, text)
}

/** Oldest first, so that ids rise with time as they do in a real school. */
const inOrder = (texts: readonly NewsText[]): NewsText[] =>
  [...texts].sort((a, b) => at(a.day).getTime() - at(b.day).getTime())

const entries = <K extends string, V>(record: Record<K, V>): [K, V][] => Object.entries(record) as [K, V][]
