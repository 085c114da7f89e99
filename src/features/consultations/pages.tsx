import type { PageRoute } from '@/platform/page-route'
import type { Page } from '@/ui/page'
import { ConsultationListView } from './components/consultation-list'
import { ConsultationPageView } from './components/consultation-page'
import { ObjectionPageView } from './components/objection-page'
import { ReceiptPageView } from './components/receipt-page'
import { findConsultation, findConsultations, findObjection } from './queries'
import type { ConsultationList, ConsultationView, ObjectionView } from './views'

export const consultationsPages: PageRoute[] = [
  {
    path: '/consultations',
    load: async ({ payload }) => consultationListPage(await findConsultations(payload)),
  },
  { path: '/consultations/receipt', load: async () => receiptPage },
  {
    path: '/consultations/objection/:slug',
    load: async ({ payload, params }) => {
      const notice = await findObjection(payload, params.slug ?? '')
      return notice && objectionPage(notice)
    },
  },
  {
    path: '/consultations/:slug',
    load: async ({ payload, params }) => {
      const consultation = await findConsultation(payload, params.slug ?? '')
      return consultation && consultationPage(consultation)
    },
  },
]

/** One question, what was said and what came of it. Also what the desk's live preview shows of a draft. */
export const consultationPage = (consultation: ConsultationView): Page => ({
  title: consultation.title,
  description: consultation.summary ?? consultation.question,
  path: consultation.href,
  section: 'consultations',
  share: consultation.after ?? consultation.before,
  script: 'voices',
  body: <ConsultationPageView consultation={consultation} />,
})

const consultationListPage = (list: ConsultationList): Page => ({
  title: '你提我办',
  description: '支部问了什么，大家提了什么，谁负责、什么时候答复、答复了没有，都写在这里。',
  path: '/consultations',
  section: 'consultations',
  body: <ConsultationListView list={list} />,
})

/** To object to a public notice; its address stands on the notice's page. */
const objectionPage = (notice: ObjectionView): Page => ({
  title: `对“${notice.title}”提意见`,
  description: `公示期间可以提意见，可以不留姓名：${notice.title}`,
  path: notice.path,
  section: 'consultations',
  noIndex: true,
  script: 'voices',
  body: <ObjectionPageView notice={notice} />,
})

const receiptPage: Page = {
  title: '查我提的意见',
  description: '用发送时收到的查询码，查有没有答复。',
  path: '/consultations/receipt',
  section: 'consultations',
  noIndex: true,
  body: <ReceiptPageView />,
}
