import { contentAccess } from '@/platform/access/content'

export const campaignsAccess = contentAccess
