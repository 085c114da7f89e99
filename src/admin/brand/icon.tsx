import { Mark } from '@/ui/mark'

/** The way home at the head of every view. */
export const Icon = () => <Mark className="desk-icon" />
