import { postgresAdapter } from '@payloadcms/db-postgres'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { adminConfig } from '@/admin/config'
import { plainViews } from '@/admin/plain-views'
import { queueEndpoint } from '@/admin/review/endpoint'
import { deskTranslations } from '@/admin/translations'
import { Boards } from '@/features/boards/collection'
import { BoardDeployments } from '@/features/boards/deployments'
import { Campaigns } from '@/features/campaigns/collection'
import { Consultations } from '@/features/consultations/collection'
import { Feedback } from '@/features/consultations/feedback'
import { satisfactionTables } from '@/features/consultations/satisfaction/table'
import { Disclosures } from '@/features/disclosures/collection'
import { Documents } from '@/features/documents/collection'
import { Integrity } from '@/features/integrity/collection'
import { Learning } from '@/features/learning/collection'
import { Members } from '@/features/members/collection'
import { News } from '@/features/news/collection'
import { SchoolCalendarGlobal } from '@/features/screens/calendar'
import { Screens } from '@/features/screens/collection'
import { ScreenGroups } from '@/features/screens/groups'
import { ScreenPages } from '@/features/screens/pages'
import { Playlists } from '@/features/screens/playlists'
import { removeOldScreenRecords } from '@/features/screens/retention'
import { ScreenSchedules } from '@/features/screens/schedules'
import { screenTables } from '@/features/screens/tables'
import { Takeovers } from '@/features/screens/takeovers'
import { Spaces } from '@/features/spaces/collection'
import { Standards } from '@/features/standards/collection'
import { Users } from '@/platform/accounts/collection'
import { auditTables } from '@/platform/audit/chain'
import { AuditLog } from '@/platform/audit/log'
import { auditEverything } from '@/platform/audit/plugin'
import { env } from '@/platform/env'
import { jobs } from '@/platform/jobs/config'
import { closeJobStats } from '@/platform/jobs/stats'
import { Media } from '@/platform/media/collection'
import { doomedTables } from '@/platform/media/doomed'
import { UPLOAD_LIMITS } from '@/platform/media/limits'
import { mail } from '@/platform/notices/mail'
import { noticeTables } from '@/platform/notices/table'
import { fromRoot } from '@/platform/paths'
import { Lexicon } from '@/platform/proofreading/collection'
import { usesTables } from '@/platform/publication/uses'
import { ReviewRecords } from '@/platform/review/records'
import { Redirects } from '@/platform/review/redirects'
import { scheduleTables } from '@/platform/review/schedule'
import { ReviewSettings } from '@/platform/review/settings'
import { richText } from '@/platform/rich-text/editor'
import { searchTables } from '@/platform/search/table'
import { Standardisation } from '@/platform/settings/aspects'
import { Brand } from '@/platform/settings/brand'
import { Home } from '@/platform/settings/home'
import { Site } from '@/platform/settings/site'

/** Composition root of the desk: lists what there is. No logic. */
export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  collections: [
    News,
    Spaces,
    Members,
    Integrity,
    Boards,
    BoardDeployments,
    Campaigns,
    Learning,
    Disclosures,
    Documents,
    Standards,
    Consultations,
    Feedback,
    Screens,
    ScreenGroups,
    Playlists,
    ScreenSchedules,
    ScreenPages,
    Takeovers,
    Media,
    Users,
    Lexicon,
    ReviewRecords,
    AuditLog,
    Redirects,
  ],
  globals: [Site, Brand, Home, Standardisation, SchoolCalendarGlobal, ReviewSettings],
  endpoints: [queueEndpoint],
  plugins: [auditEverything, plainViews],
  admin: adminConfig,
  editor: richText,
  jobs: { ...jobs, tasks: [...(jobs.tasks ?? []), removeOldScreenRecords] },
  email: mail(),
  onInit: closeJobStats,
  db: postgresAdapter({
    pool: { connectionString: env.DATABASE_URL, max: 12 },
    migrationDir: fromRoot('migrations'),
    push: false,
    beforeSchemaInit: [
      auditTables,
      searchTables,
      usesTables,
      scheduleTables,
      doomedTables,
      noticeTables,
      screenTables,
      satisfactionTables,
    ],
  }),
  sharp,
  upload: UPLOAD_LIMITS,
  graphQL: { disable: env.GRAPHQL !== 'on', disablePlaygroundInProduction: true, maxComplexity: 500 },
  i18n: { supportedLanguages: { zh }, fallbackLanguage: 'zh', translations: deskTranslations },
  telemetry: false,
  typescript: { outputFile: fromRoot('src/payload-types.ts') },
})
