import { contentAccess } from '@/platform/access/content'

export const standardsAccess = contentAccess
