import { contentAccess } from '@/platform/access/content'

export const spacesAccess = contentAccess
