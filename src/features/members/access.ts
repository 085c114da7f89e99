import { contentAccess } from '@/platform/access/content'

export const membersAccess = contentAccess
