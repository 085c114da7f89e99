import { env } from '@/platform/env'

type Asked = { token?: string; user?: { name?: string } }

/** The mail to somebody who has forgotten their password. */
export function passwordLetter({ token = '', user }: Asked = {}): string {
  const address = `${env.SITE_URL}/admin/reset/${encodeURIComponent(token)}`
  return `<p>${escaped(user?.name ?? '')}老师，您好：</p>
<p>有人（应该是您）要重设红烛后台的密码。请在一小时内打开下面的地址，设一个新密码：</p>
<p><a href="${address}">${address}</a></p>
<p>如果不是您，请不用理会，密码不会变。</p>`
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
