import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { env } from '@/platform/env'

/** The school's mail server, when there is one; without it nothing is ever sent. */
export const mail = () => {
  if (!env.SMTP_URL) return undefined
  const { hostname } = new URL(env.SMTP_URL)
  return nodemailerAdapter({
    defaultFromAddress: env.MAIL_FROM ?? `hongzhu@${hostname}`,
    defaultFromName: '红烛',
    // a mail server that is down must not keep the site from starting
    skipVerify: true,
    transportOptions: { url: env.SMTP_URL, connectionTimeout: 10_000, socketTimeout: 20_000 },
  })
}
