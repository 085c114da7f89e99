import { contentAccess } from '@/platform/access/content'

export const documentsAccess = contentAccess
