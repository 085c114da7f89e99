import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { lockWork } from '@/platform/db/lock-work'
import { HongzhuError } from '@/platform/errors'
import { refuseWeak } from './password'

/** Covers creation and change; a reset goes another way through Payload, see below. */
export const checkNewPassword: CollectionBeforeValidateHook = ({ data }) => {
  if (typeof data?.password === 'string') refuseWeak(data.password)
  return data
}

export const checkResetPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'resetPassword' && typeof args.data?.password === 'string') refuseWeak(args.data.password)
  return args
}

/**
 * Accounts are changed and deleted one by one: Payload works through many side by side in one transaction, where each
 * check would still see the other admins.
 */
export const refuseManyAtOnce: CollectionBeforeOperationHook = ({ args, operation }) => {
  const changes = operation === 'update' || operation === 'delete'
  if (changes && (args as { id?: unknown }).id === undefined)
    throw new HongzhuError('one-account-at-a-time', '账号不能成批修改或删除，请打开账号逐个操作。', 403)
  return args
}

/** any number of ours: whoever may take an admin away waits for the others to commit */
const LOCK = 7_205_525

const refusal = () =>
  new HongzhuError(
    'last-admin',
    '这是最后一个管理员账号，不能删除或取消管理员身份。请先指定另一位管理员。',
    409,
  )

async function isLastAdmin(req: PayloadRequest, id: number | string): Promise<boolean> {
  await lockWork(req, LOCK)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { roles: { equals: 'admin' } },
    depth: 0,
    limit: 2,
    pagination: false,
    req,
  })
  return docs.length === 1 && String(docs[0]?.id) === String(id)
}

const onChange: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const losesAdmin = operation === 'update' && Array.isArray(data.roles) && !data.roles.includes('admin')
  if (losesAdmin && (await isLastAdmin(req, originalDoc.id))) throw refusal()
  return data
}

const onDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isLastAdmin(req, id)) throw refusal()
}

/** Nobody locks the school out of its own desk. */
export const keepOneAdmin = { onChange, onDelete }
