import { contentAccess } from '@/platform/access/content'

export const newsAccess = contentAccess
