import { contentAccess } from '@/platform/access/content'

export const integrityAccess = contentAccess
