import { ReviewBar as ReviewBar_8d58eafb8c2bfa8c19793846b45020e4 } from '../../../platform/review/admin/review-bar'
import { WithdrawnPanel as WithdrawnPanel_2cffad55597170ce593b1fb8a2dc5448 } from '../../../admin/screens/withdrawals/panel'
import { ProofreadingPanel as ProofreadingPanel_e5ab0a7874f75885bec0557e1e62387a } from '../../../platform/proofreading/admin/panel'
import { WordImport as WordImport_505411b9856aeb37cd829ecb7bb727a6 } from '../../../features/news/word-import/admin/import-panel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ProofreadingFeatureClient as ProofreadingFeatureClient_b38ed97bba8144967e7674fc078d5bb2 } from '../../../platform/proofreading/admin/feature'
import { PasteFeatureClient as PasteFeatureClient_20459d8390eef11e2d3cd3f05d5672a9 } from '../../../platform/rich-text/paste/feature-client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Gallery as Gallery_6063027130d22d0b802946c9be0aec5b } from '../../../platform/media/admin/gallery/gallery'
import { SlidePreviewPanel as SlidePreviewPanel_cb70436a0f21ade9a9f95272ef789b8e } from '../../../admin/screens/slide-preview/panel'
import { ListImport as ListImport_db349de0332359d7572ecd61a32b9466 } from '../../../features/news/word-import/admin/import-button'
import { OutletMenuItems as OutletMenuItems_bd3cd9130e0650b1835bb9fc04c25fde } from '../../../features/news/outlets/menu-items'
import { VerbButtons as VerbButtons_2561728c9503875883771b082c0a95ec } from '../../../platform/review/admin/verb-buttons'
import { DocumentState as DocumentState_3e89532feee0980c14929e202fd34cd3 } from '../../../platform/review/admin/document-state'
import { Nothing as Nothing_a1f1881e7e631320dddb6e072ebcef21 } from '../../../platform/review/admin/nothing'
import { DeploymentPanel as DeploymentPanel_7e2e60f9abd9cf2641f4273fc2eddbda } from '../../../features/boards/admin/deployment-panel'
import { StateField as StateField_949201ea6db75384fc5c028934a26a81 } from '../../../features/standards/admin/state-field'
import { SheetImport as SheetImport_2b2b7acfeac8ad2051bcef3ac77d66b2 } from '../../../features/standards/admin/sheet-import'
import { Contact as Contact_8e28533a37b7909efd3c5bc492b98be9 } from '../../../features/consultations/admin/contact'
import { QueueLink as QueueLink_ac58caf43227d6e2eaf9df50d5161da6 } from '../../../features/consultations/admin/queue-link'
import { StatusPanel as StatusPanel_ffc26c5d0386d0dc8491c129b40d7e3b } from '../../../admin/screens/screen/status-panel'
import { HistoryPanel as HistoryPanel_804a4abaee37384015d3c13b95b853c6 } from '../../../admin/screens/screen/history-panel'
import { ScreensListHead as ScreensListHead_dba040ed7a8cd97dabcd2ce954816b1a } from '../../../admin/screens/list-head'
import { PlaylistPanel as PlaylistPanel_ccea6c02fab9db5af89dfd155db7dc82 } from '../../../admin/screens/schedule/playlist-panel'
import { EntryLabel as EntryLabel_a87320d06bbe5d3dd1304a73ac445815 } from '../../../features/screens/admin/entry-label'
import { SchedulePanel as SchedulePanel_90a41820015e35ae907f961426945d48 } from '../../../admin/screens/schedule/schedule-panel'
import { UsesPanel as UsesPanel_36855b2c3d0edc170c89fa9e3c81ff71 } from '../../../platform/media/admin/uses-panel'
import { FilmPanel as FilmPanel_c2ded69681a870928bb58fad9b406bfd } from '../../../platform/media/admin/film-panel'
import { PixelatePanel as PixelatePanel_5a72ee053fc743003d198e87c9198d88 } from '../../../platform/media/admin/pixelate-panel'
import { FileCell as FileCell_b894940519652bd95312f1e5ca10e852 } from '../../../platform/media/admin/file-cell'
import { LexiconImport as LexiconImport_122b6459fbba9913e0d42d0ce75472db } from '../../../platform/proofreading/admin/lexicon-import'
import { SubjectCell as SubjectCell_c8647a433e5c190afd66fffc6ae48ffb } from '../../../platform/audit/admin/subject'
import { SubjectField as SubjectField_c8647a433e5c190afd66fffc6ae48ffb } from '../../../platform/audit/admin/subject'
import { ExportForm as ExportForm_231c4ff68f233bd2274c78e23b5b9cd6 } from '../../../platform/audit/admin/export-form'
import { HolidayImport as HolidayImport_c6b2129a88fce43a247d8decaa327940 } from '../../../features/screens/admin/holiday-import'
import { CalendarLabel as CalendarLabel_04903282c05797fa0a711a1ab8b02c21 } from '../../../features/screens/admin/calendar-label'
import { Icon as Icon_b7a7c9b67ffcb52097c40f4685ad69da } from '../../../admin/brand/icon'
import { Logo as Logo_af63701407855d82d6228bee97b76e08 } from '../../../admin/brand/logo'
import { SignInHelp as SignInHelp_64e896ea0e0d52534737ca35bb1f3bdf } from '../../../admin/login/welcome'
import { Welcome as Welcome_64e896ea0e0d52534737ca35bb1f3bdf } from '../../../admin/login/welcome'
import { NavHead as NavHead_0275a41f120947abbbc54c867d866422 } from '../../../admin/brand/nav-head'
import { ReviewNavLink as ReviewNavLink_61c5502da0f52830f87c9aa6c3dc631a } from '../../../admin/review/nav-link'
import { StandardsNavLink as StandardsNavLink_8693b4d400f387b057ca786433eb59e2 } from '../../../admin/standards/nav-link'
import { ScreensNavLink as ScreensNavLink_daa1c27a160710cdd5f2c68540dc444f } from '../../../admin/screens/nav-link'
import { TakeoverNavButton as TakeoverNavButton_0a0160ec55aaff825bf7c22991114bc5 } from '../../../admin/screens/takeover/nav-button'
import { ChineseWords as ChineseWords_d93944994a35c2f0ff27f40b1be81199 } from '../../../admin/words/chinese-words-provider'
import { Dashboard as Dashboard_95a82244a7fccc0f1b6e6f23ff4ad29c } from '../../../admin/dashboard/dashboard'
import { ReviewQueue as ReviewQueue_cb057ae55c5421464ff39593b70f0072 } from '../../../admin/review/queue-view'
import { FeedbackQueueView as FeedbackQueueView_7d37a2b3d21fc93a8804a1dd8693fab5 } from '../../../admin/feedback/queue-view'
import { ReviewReading as ReviewReading_8fce5a207489e774636bc15791907f06 } from '../../../admin/review/reading-view'
import { CircleList as CircleList_a2cc8fdbd4dac6548f23f5267955feea } from '../../../admin/circle/list-view'
import { CircleReading as CircleReading_003a281ca01a2e976b7e004eeddb3cf6 } from '../../../admin/circle/reading-view'
import { StandardsChart as StandardsChart_71c1330932c2ddaf8e46cc18a185336b } from '../../../admin/standards/chart-view'
import { ScreenWall as ScreenWall_1170b18d1cc1c34e3442d75fc93d5f36 } from '../../../admin/screens/wall/view'
import { ScreenPlan as ScreenPlan_867aef02dc526c159dc088d531ebde25 } from '../../../admin/screens/plan/plan-view'
import { ScreenPreview as ScreenPreview_5c456b2dae948c48a5d4b3ef0d83d86f } from '../../../admin/screens/preview/preview-view'
import { PairScreen as PairScreen_3a7d7e3c07c259b38f7db2eef220fcfe } from '../../../admin/screens/pair/view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/platform/review/admin/review-bar#ReviewBar": ReviewBar_8d58eafb8c2bfa8c19793846b45020e4,
  "/admin/screens/withdrawals/panel#WithdrawnPanel": WithdrawnPanel_2cffad55597170ce593b1fb8a2dc5448,
  "/platform/proofreading/admin/panel#ProofreadingPanel": ProofreadingPanel_e5ab0a7874f75885bec0557e1e62387a,
  "/features/news/word-import/admin/import-panel#WordImport": WordImport_505411b9856aeb37cd829ecb7bb727a6,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/platform/proofreading/admin/feature#ProofreadingFeatureClient": ProofreadingFeatureClient_b38ed97bba8144967e7674fc078d5bb2,
  "/platform/rich-text/paste/feature-client#PasteFeatureClient": PasteFeatureClient_20459d8390eef11e2d3cd3f05d5672a9,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/platform/media/admin/gallery/gallery#Gallery": Gallery_6063027130d22d0b802946c9be0aec5b,
  "/admin/screens/slide-preview/panel#SlidePreviewPanel": SlidePreviewPanel_cb70436a0f21ade9a9f95272ef789b8e,
  "/features/news/word-import/admin/import-button#ListImport": ListImport_db349de0332359d7572ecd61a32b9466,
  "/features/news/outlets/menu-items#OutletMenuItems": OutletMenuItems_bd3cd9130e0650b1835bb9fc04c25fde,
  "/platform/review/admin/verb-buttons#VerbButtons": VerbButtons_2561728c9503875883771b082c0a95ec,
  "/platform/review/admin/document-state#DocumentState": DocumentState_3e89532feee0980c14929e202fd34cd3,
  "/platform/review/admin/nothing#Nothing": Nothing_a1f1881e7e631320dddb6e072ebcef21,
  "/features/boards/admin/deployment-panel#DeploymentPanel": DeploymentPanel_7e2e60f9abd9cf2641f4273fc2eddbda,
  "/features/standards/admin/state-field#StateField": StateField_949201ea6db75384fc5c028934a26a81,
  "/features/standards/admin/sheet-import#SheetImport": SheetImport_2b2b7acfeac8ad2051bcef3ac77d66b2,
  "/features/consultations/admin/contact#Contact": Contact_8e28533a37b7909efd3c5bc492b98be9,
  "/features/consultations/admin/queue-link#QueueLink": QueueLink_ac58caf43227d6e2eaf9df50d5161da6,
  "/admin/screens/screen/status-panel#StatusPanel": StatusPanel_ffc26c5d0386d0dc8491c129b40d7e3b,
  "/admin/screens/screen/history-panel#HistoryPanel": HistoryPanel_804a4abaee37384015d3c13b95b853c6,
  "/admin/screens/list-head#ScreensListHead": ScreensListHead_dba040ed7a8cd97dabcd2ce954816b1a,
  "/admin/screens/schedule/playlist-panel#PlaylistPanel": PlaylistPanel_ccea6c02fab9db5af89dfd155db7dc82,
  "/features/screens/admin/entry-label#EntryLabel": EntryLabel_a87320d06bbe5d3dd1304a73ac445815,
  "/admin/screens/schedule/schedule-panel#SchedulePanel": SchedulePanel_90a41820015e35ae907f961426945d48,
  "/platform/media/admin/uses-panel#UsesPanel": UsesPanel_36855b2c3d0edc170c89fa9e3c81ff71,
  "/platform/media/admin/film-panel#FilmPanel": FilmPanel_c2ded69681a870928bb58fad9b406bfd,
  "/platform/media/admin/pixelate-panel#PixelatePanel": PixelatePanel_5a72ee053fc743003d198e87c9198d88,
  "/platform/media/admin/file-cell#FileCell": FileCell_b894940519652bd95312f1e5ca10e852,
  "/platform/proofreading/admin/lexicon-import#LexiconImport": LexiconImport_122b6459fbba9913e0d42d0ce75472db,
  "/platform/audit/admin/subject#SubjectCell": SubjectCell_c8647a433e5c190afd66fffc6ae48ffb,
  "/platform/audit/admin/subject#SubjectField": SubjectField_c8647a433e5c190afd66fffc6ae48ffb,
  "/platform/audit/admin/export-form#ExportForm": ExportForm_231c4ff68f233bd2274c78e23b5b9cd6,
  "/features/screens/admin/holiday-import#HolidayImport": HolidayImport_c6b2129a88fce43a247d8decaa327940,
  "/features/screens/admin/calendar-label#CalendarLabel": CalendarLabel_04903282c05797fa0a711a1ab8b02c21,
  "/admin/brand/icon#Icon": Icon_b7a7c9b67ffcb52097c40f4685ad69da,
  "/admin/brand/logo#Logo": Logo_af63701407855d82d6228bee97b76e08,
  "/admin/login/welcome#SignInHelp": SignInHelp_64e896ea0e0d52534737ca35bb1f3bdf,
  "/admin/login/welcome#Welcome": Welcome_64e896ea0e0d52534737ca35bb1f3bdf,
  "/admin/brand/nav-head#NavHead": NavHead_0275a41f120947abbbc54c867d866422,
  "/admin/review/nav-link#ReviewNavLink": ReviewNavLink_61c5502da0f52830f87c9aa6c3dc631a,
  "/admin/standards/nav-link#StandardsNavLink": StandardsNavLink_8693b4d400f387b057ca786433eb59e2,
  "/admin/screens/nav-link#ScreensNavLink": ScreensNavLink_daa1c27a160710cdd5f2c68540dc444f,
  "/admin/screens/takeover/nav-button#TakeoverNavButton": TakeoverNavButton_0a0160ec55aaff825bf7c22991114bc5,
  "/admin/words/chinese-words-provider#ChineseWords": ChineseWords_d93944994a35c2f0ff27f40b1be81199,
  "/admin/dashboard/dashboard#Dashboard": Dashboard_95a82244a7fccc0f1b6e6f23ff4ad29c,
  "/admin/review/queue-view#ReviewQueue": ReviewQueue_cb057ae55c5421464ff39593b70f0072,
  "/admin/feedback/queue-view#FeedbackQueueView": FeedbackQueueView_7d37a2b3d21fc93a8804a1dd8693fab5,
  "/admin/review/reading-view#ReviewReading": ReviewReading_8fce5a207489e774636bc15791907f06,
  "/admin/circle/list-view#CircleList": CircleList_a2cc8fdbd4dac6548f23f5267955feea,
  "/admin/circle/reading-view#CircleReading": CircleReading_003a281ca01a2e976b7e004eeddb3cf6,
  "/admin/standards/chart-view#StandardsChart": StandardsChart_71c1330932c2ddaf8e46cc18a185336b,
  "/admin/screens/wall/view#ScreenWall": ScreenWall_1170b18d1cc1c34e3442d75fc93d5f36,
  "/admin/screens/plan/plan-view#ScreenPlan": ScreenPlan_867aef02dc526c159dc088d531ebde25,
  "/admin/screens/preview/preview-view#ScreenPreview": ScreenPreview_5c456b2dae948c48a5d4b3ef0d83d86f,
  "/admin/screens/pair/view#PairScreen": PairScreen_3a7d7e3c07c259b38f7db2eef220fcfe,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
