import { contentAccess } from '@/platform/access/content'

export const learningAccess = contentAccess
