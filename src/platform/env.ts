import path from 'node:path'
import { z } from 'zod'
import { weaknessOf } from './accounts/password-rule'

const password = z.string().check(({ issues, value }) => {
  const message = weaknessOf(value)
  if (message) issues.push({ code: 'custom', input: value, message })
})

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** used while DATA_DIR/tls holds a certificate */
  HTTPS_PORT: z.coerce.number().int().min(0).max(65535).default(3443),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, '应以 postgres:// 开头'),
  PAYLOAD_SECRET: z.string().min(16, '至少 16 个字符'),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  SEED: z.enum(['demo', 'none']).default('demo'),
  ADMIN_EMAIL: z.email().optional(),
  ADMIN_PASSWORD: password.optional(),
  DEMO_PASSWORD: password.optional(),
  DATA_DIR: z.string().default('.data'),
  MEDIA_DIR: z.string().default('media'),
  TZ_SCHOOL: z.string().refine(isTimeZone, '不是有效的时区名，例如 Asia/Shanghai').default('Asia/Shanghai'),
  GRAPHQL: z.enum(['on', 'off']).default('off'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: '应像 smtps://用户:密码@主机:465' }).optional(),
  MAIL_FROM: z.email('不是有效的邮箱').optional(),
  /** desk = everything; site = the public site and the screens only */
  ROLE: z.enum(['all', 'site']).default('all'),
  /** a Chromium that prints, where none is found by itself */
  CHROME_PATH: z.string().optional(),
  /** on when a reverse proxy of ours sets X-Forwarded-For */
  TRUST_PROXY: z.enum(['on', 'off']).default('off'),
})

export type Env = ReturnType<typeof readEnv>

/**
 * Reads and checks the environment once, at the edge.
 * @throws Error whose message lists every missing or bad variable, one a line, in Chinese
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env) {
  const blanksLeftOut = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(blanksLeftOut)
  if (!result.success) throw new Error(listProblems(result.error))
  const { PORT, SITE_URL, MEDIA_DIR, DATA_DIR } = result.data
  return {
    ...result.data,
    SITE_URL: (SITE_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
    MEDIA_DIR: path.resolve(MEDIA_DIR),
    DATA_DIR: path.resolve(DATA_DIR),
  }
}

function listProblems(error: z.ZodError): string {
  const lines = error.issues.map(({ path: [name], message }) => `- ${String(name)}：${message}`)
  return `环境变量有误，请对照 .env.example 修改：\n${lines.join('\n')}`
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('zh-CN', { timeZone: name })
    return true
  } catch {
    return false
  }
}

let read: Env | undefined

/** The checked environment. Read on first use, so that tools which only load the config need not have it all. */
export const env: Env = new Proxy({} as Env, {
  get: (_, name: keyof Env) => {
    read ??= readEnv()
    return read[name]
  },
})
