import { HongzhuError } from '@/platform/errors'
import { weaknessOf } from './password-rule'

/** @throws HongzhuError with the remedy when the password is weaker than the rule */
export function refuseWeak(password: string): void {
  const weakness = weaknessOf(password)
  if (weakness) throw new HongzhuError('weak-password', weakness, 422)
}
