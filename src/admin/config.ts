import type { Config } from 'payload'
import { fromRoot } from '@/platform/paths'

/** The desk's look and its own views; what it says in Chinese beyond Payload's words is in translations.ts. */
export const adminConfig: NonNullable<Config['admin']> = {
  user: 'users',
  avatar: 'default',
  importMap: { baseDir: fromRoot('src'), importMapFile: fromRoot('src/app/(payload)/admin/importMap.js') },
  meta: {
    titleSuffix: ' · 红烛',
    title: '编辑后台',
    description: '支部的编辑后台。',
    defaultOGImageType: 'off',
    openGraph: { title: '编辑后台', description: '支部的编辑后台。', siteName: '红烛' },
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    robots: 'noindex, nofollow',
  },
  dateFormat: 'yyyy年M月d日 HH:mm',
  components: {
    graphics: { Logo: '/admin/brand/logo#Logo', Icon: '/admin/brand/icon#Icon' },
    beforeNavLinks: [
      '/admin/brand/nav-head#NavHead',
      '/admin/review/nav-link#ReviewNavLink',
      '/admin/standards/nav-link#StandardsNavLink',
      '/admin/screens/nav-link#ScreensNavLink',
      '/admin/screens/takeover/nav-button#TakeoverNavButton',
    ],
    beforeLogin: ['/admin/login/welcome#Welcome'],
    afterLogin: ['/admin/login/welcome#SignInHelp'],
    providers: ['/admin/words/chinese-words-provider#ChineseWords'],
    views: {
      dashboard: { Component: '/admin/dashboard/dashboard#Dashboard' },
      review: { path: '/review', exact: true, Component: '/admin/review/queue-view#ReviewQueue' },
      feedback: {
        path: '/feedback',
        exact: true,
        Component: '/admin/feedback/queue-view#FeedbackQueueView',
      },
      reviewReading: {
        path: '/review/:collection/:id',
        Component: '/admin/review/reading-view#ReviewReading',
      },
      circle: { path: '/circle', exact: true, Component: '/admin/circle/list-view#CircleList' },
      circleReading: {
        path: '/circle/:id',
        exact: true,
        Component: '/admin/circle/reading-view#CircleReading',
      },
      standardsChart: {
        path: '/standards-chart',
        exact: true,
        Component: '/admin/standards/chart-view#StandardsChart',
      },
      screenWall: { path: '/screens', exact: true, Component: '/admin/screens/wall/view#ScreenWall' },
      screenPlan: {
        path: '/screens/plan',
        exact: true,
        Component: '/admin/screens/plan/plan-view#ScreenPlan',
      },
      screenPreview: {
        path: '/screens/preview',
        exact: true,
        Component: '/admin/screens/preview/preview-view#ScreenPreview',
      },
      screenPairing: {
        path: '/screens/pair',
        exact: true,
        Component: '/admin/screens/pair/view#PairScreen',
      },
    },
  },
  livePreview: {
    collections: [],
    breakpoints: [
      { name: 'phone', label: '手机', width: 390, height: 844 },
      { name: 'desktop', label: '桌面', width: 1440, height: 900 },
    ],
  },
}
