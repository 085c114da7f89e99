import { ReviewBar as ReviewBar_8d58eafb8c2bfa8c19793846b45020e4 } from '../../../platform/review/admin/review-bar'
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
import { ListImport as ListImport_db349de0332359d7572ecd61a32b9466 } from '../../../features/news/word-import/admin/import-button'
import { OutletMenuItems as OutletMenuItems_bd3cd9130e0650b1835bb9fc04c25fde } from '../../../features/news/outlets/menu-items'
import { VerbButtons as VerbButtons_2561728c9503875883771b082c0a95ec } from '../../../platform/review/admin/verb-buttons'
import { DocumentState as DocumentState_3e89532feee0980c14929e202fd34cd3 } from '../../../platform/review/admin/document-state'
import { Nothing as Nothing_a1f1881e7e631320dddb6e072ebcef21 } from '../../../platform/review/admin/nothing'
import { EntryLabel as EntryLabel_a87320d06bbe5d3dd1304a73ac445815 } from '../../../features/screens/admin/entry-label'
import { UsesPanel as UsesPanel_36855b2c3d0edc170c89fa9e3c81ff71 } from '../../../platform/media/admin/uses-panel'
import { FilmPanel as FilmPanel_c2ded69681a870928bb58fad9b406bfd } from '../../../platform/media/admin/film-panel'
import { PixelatePanel as PixelatePanel_5a72ee053fc743003d198e87c9198d88 } from '../../../platform/media/admin/pixelate-panel'
import { FileCell as FileCell_b894940519652bd95312f1e5ca10e852 } from '../../../platform/media/admin/file-cell'
import { LexiconImport as LexiconImport_122b6459fbba9913e0d42d0ce75472db } from '../../../platform/proofreading/admin/lexicon-import'
import { SubjectCell as SubjectCell_c8647a433e5c190afd66fffc6ae48ffb } from '../../../platform/audit/admin/subject'
import { SubjectField as SubjectField_c8647a433e5c190afd66fffc6ae48ffb } from '../../../platform/audit/admin/subject'
import { ExportForm as ExportForm_231c4ff68f233bd2274c78e23b5b9cd6 } from '../../../platform/audit/admin/export-form'
import { CalendarLabel as CalendarLabel_04903282c05797fa0a711a1ab8b02c21 } from '../../../features/screens/admin/calendar-label'
import { Icon as Icon_b7a7c9b67ffcb52097c40f4685ad69da } from '../../../admin/brand/icon'
import { Logo as Logo_af63701407855d82d6228bee97b76e08 } from '../../../admin/brand/logo'
import { SignInHelp as SignInHelp_64e896ea0e0d52534737ca35bb1f3bdf } from '../../../admin/login/welcome'
import { Welcome as Welcome_64e896ea0e0d52534737ca35bb1f3bdf } from '../../../admin/login/welcome'
import { NavHead as NavHead_0275a41f120947abbbc54c867d866422 } from '../../../admin/brand/nav-head'
import { ReviewNavLink as ReviewNavLink_61c5502da0f52830f87c9aa6c3dc631a } from '../../../admin/review/nav-link'
import { ChineseWords as ChineseWords_d93944994a35c2f0ff27f40b1be81199 } from '../../../admin/words/chinese-words-provider'
import { Dashboard as Dashboard_95a82244a7fccc0f1b6e6f23ff4ad29c } from '../../../admin/dashboard/dashboard'
import { ReviewQueue as ReviewQueue_cb057ae55c5421464ff39593b70f0072 } from '../../../admin/review/queue-view'
import { ReviewReading as ReviewReading_8fce5a207489e774636bc15791907f06 } from '../../../admin/review/reading-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/platform/review/admin/review-bar#ReviewBar": ReviewBar_8d58eafb8c2bfa8c19793846b45020e4,
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
  "/features/news/word-import/admin/import-button#ListImport": ListImport_db349de0332359d7572ecd61a32b9466,
  "/features/news/outlets/menu-items#OutletMenuItems": OutletMenuItems_bd3cd9130e0650b1835bb9fc04c25fde,
  "/platform/review/admin/verb-buttons#VerbButtons": VerbButtons_2561728c9503875883771b082c0a95ec,
  "/platform/review/admin/document-state#DocumentState": DocumentState_3e89532feee0980c14929e202fd34cd3,
  "/platform/review/admin/nothing#Nothing": Nothing_a1f1881e7e631320dddb6e072ebcef21,
  "/features/screens/admin/entry-label#EntryLabel": EntryLabel_a87320d06bbe5d3dd1304a73ac445815,
  "/platform/media/admin/uses-panel#UsesPanel": UsesPanel_36855b2c3d0edc170c89fa9e3c81ff71,
  "/platform/media/admin/film-panel#FilmPanel": FilmPanel_c2ded69681a870928bb58fad9b406bfd,
  "/platform/media/admin/pixelate-panel#PixelatePanel": PixelatePanel_5a72ee053fc743003d198e87c9198d88,
  "/platform/media/admin/file-cell#FileCell": FileCell_b894940519652bd95312f1e5ca10e852,
  "/platform/proofreading/admin/lexicon-import#LexiconImport": LexiconImport_122b6459fbba9913e0d42d0ce75472db,
  "/platform/audit/admin/subject#SubjectCell": SubjectCell_c8647a433e5c190afd66fffc6ae48ffb,
  "/platform/audit/admin/subject#SubjectField": SubjectField_c8647a433e5c190afd66fffc6ae48ffb,
  "/platform/audit/admin/export-form#ExportForm": ExportForm_231c4ff68f233bd2274c78e23b5b9cd6,
  "/features/screens/admin/calendar-label#CalendarLabel": CalendarLabel_04903282c05797fa0a711a1ab8b02c21,
  "/admin/brand/icon#Icon": Icon_b7a7c9b67ffcb52097c40f4685ad69da,
  "/admin/brand/logo#Logo": Logo_af63701407855d82d6228bee97b76e08,
  "/admin/login/welcome#SignInHelp": SignInHelp_64e896ea0e0d52534737ca35bb1f3bdf,
  "/admin/login/welcome#Welcome": Welcome_64e896ea0e0d52534737ca35bb1f3bdf,
  "/admin/brand/nav-head#NavHead": NavHead_0275a41f120947abbbc54c867d866422,
  "/admin/review/nav-link#ReviewNavLink": ReviewNavLink_61c5502da0f52830f87c9aa6c3dc631a,
  "/admin/words/chinese-words-provider#ChineseWords": ChineseWords_d93944994a35c2f0ff27f40b1be81199,
  "/admin/dashboard/dashboard#Dashboard": Dashboard_95a82244a7fccc0f1b6e6f23ff4ad29c,
  "/admin/review/queue-view#ReviewQueue": ReviewQueue_cb057ae55c5421464ff39593b70f0072,
  "/admin/review/reading-view#ReviewReading": ReviewReading_8fce5a207489e774636bc15791907f06,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
