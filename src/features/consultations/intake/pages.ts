import type { Sent } from './fields'
import { escaped, linkTo, paragraph, plainPage } from './plain-page'
import type { Ticket } from './slow-lane'

const hidden = (fields: Record<string, string | number>): string =>
  Object.entries(fields)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escaped(String(value))}">`)
    .join('')

/** Without a script: what was written, once more, and the button that sends it. */
export function secondLook({ about, contact, signature, text }: Sent, ticket: Ticket): Response {
  const facts = [
    signature ? `署名：${signature}` : '没有署名，是匿名的。',
    contact ? '联系方式会加密保存，只有经办人能看。' : '没有留联系方式。',
  ]
  return plainPage(
    '请再看一遍',
    `<blockquote class="feedback-quote">${escaped(text).replaceAll('\n', '<br>')}</blockquote>
${facts.map(paragraph).join('')}
<form class="feedback-form" method="post" action="/api/feedback/send">
${hidden({ about, text, signature, contact, ...ticket })}
<button class="feedback-send" type="submit">发送</button></form>
${paragraph('要改，请按浏览器的“返回”。')}`,
  )
}

/** It has come in: the code under which its answer is found. */
export const sentPage = (receipt: string, about: string): Response =>
  plainPage(
    '收到了，谢谢',
    `<p>查询码 <strong class="feedback-receipt">${escaped(receipt)}</strong></p>
${paragraph('请记下或截图。凭它可以查有没有答复，我们不知道您是谁，没法帮您找回。')}
${linkTo('/consultations/receipt', '查我提的意见')}${linkTo(backTo(about), '回到原来的页面')}`,
    201,
  )

const backTo = (about: string): string => `/${about}`
