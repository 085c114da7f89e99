import type { CollectionConfig } from 'payload'
import { isAdmin, isAuditor, personOf } from '@/platform/access/people'
import { ROLES, roleLabels } from '@/platform/access/roles'
import { admins, anyoneSignedIn, when } from '@/platform/access/rules'
import { env } from '@/platform/env'
import { noteFailedSignIn } from './failed-sign-in'
import { noFirstRegister } from './first-register'
import { checkNewPassword, checkResetPassword, keepOneAdmin, refuseManyAtOnce } from './hooks'
import { passwordLetter } from './password-letter'

/** Idle time, lock-out: domain.md, Norms. */
const IDLE_SECONDS = 30 * 60
const FAILURES_BEFORE_LOCK = 5
const LOCK_MS = 15 * 60_000

const selfOrAdmins = when((person) => {
  if (!person) return false
  return isAdmin(person) ? true : { id: { equals: person.id } }
})

/** People who work at the desk. Visitors and parents have no accounts. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: '账号', plural: '账号' },
  auth: {
    tokenExpiration: IDLE_SECONDS,
    maxLoginAttempts: FAILURES_BEFORE_LOCK,
    lockTime: LOCK_MS,
    forgotPassword: { generateEmailSubject: () => '重设红烛后台的密码', generateEmailHTML: passwordLetter },
    cookies: { sameSite: 'Strict', secure: env.SITE_URL.startsWith('https:') },
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: admins,
    // Names are shown as writers and reviewers; e-mail and roles have their own rule below.
    read: anyoneSignedIn,
    update: selfOrAdmins,
    delete: admins,
    unlock: admins,
  },
  admin: {
    group: '账号与设置',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'updatedAt'],
    description: '一个人可以有几种身份；管理员管账号和设置，不因此能发布。',
    hidden: ({ user }) => !user?.roles?.includes('admin'),
  },
  disableDuplicate: true,
  // takes the buttons off the list; refuseManyAtOnce says why
  disableBulkEdit: true,
  disableBulkDelete: true,
  endpoints: [noFirstRegister],
  hooks: {
    beforeOperation: [refuseManyAtOnce, checkResetPassword],
    beforeValidate: [checkNewPassword],
    beforeChange: [keepOneAdmin.onChange],
    beforeDelete: [keepOneAdmin.onDelete],
    afterError: [noteFailedSignIn],
  },
  fields: [
    { name: 'name', type: 'text', label: '姓名', required: true, maxLength: 20, saveToJWT: true },
    {
      name: 'email',
      type: 'email',
      label: '邮箱（登录名）',
      required: true,
      unique: true,
      access: {
        read: ({ req, id }) => isAdmin(personOf(req)) || isAuditor(personOf(req)) || isSelf(req.user?.id, id),
      },
    },
    {
      name: 'roles',
      type: 'select',
      label: '身份',
      hasMany: true,
      required: true,
      saveToJWT: true,
      defaultValue: ['author'],
      options: ROLES.map((role) => ({ value: role, label: roleLabels[role] })),
      access: {
        create: ({ req }) => isAdmin(personOf(req)),
        update: ({ req }) => isAdmin(personOf(req)),
        read: ({ req, id }) => isAdmin(personOf(req)) || isAuditor(personOf(req)) || isSelf(req.user?.id, id),
      },
      admin: {
        description:
          '撰稿人写稿；初审人、复审人、终审人各审一级，终审人发布和撤稿；屏管员管屏幕；审计员只看不改；管理员管账号和设置。',
      },
    },
    {
      name: 'circles',
      type: 'select',
      label: '党内公开范围',
      hasMany: true,
      saveToJWT: true,
      options: [
        { value: 'members', label: '全体党员' },
        { value: 'branch', label: '支部委员会' },
      ],
      access: {
        create: ({ req }) => isAdmin(personOf(req)),
        update: ({ req }) => isAdmin(personOf(req)),
        read: ({ req, id }) => isAdmin(personOf(req)) || isAuditor(personOf(req)) || isSelf(req.user?.id, id),
      },
      admin: { description: '能看哪些不对社会公开的党务。是党员的勾“全体党员”，委员再勾“支部委员会”。' },
    },
    {
      name: 'mailNotices',
      type: 'checkbox',
      label: '用邮件提醒我',
      defaultValue: true,
      access: { read: ({ req, id }) => isAdmin(personOf(req)) || isSelf(req.user?.id, id) },
      admin: { description: '有稿件等您审核、您的稿件被退回或发布时，攒成一封邮件告诉您；夜里不发。' },
    },
  ],
}

const isSelf = (mine: unknown, id: unknown): boolean => mine !== undefined && String(mine) === String(id)
