/** The id of a relation, whether it was filled in or not. */
export const idOf = (relation: number | { id: number }): number =>
  typeof relation === 'object' ? relation.id : relation

/** The same of what nobody vouches for: a form's state, a document of some other kind. Undefined when it is no relation. */
export function idIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'object' && value !== null && 'id' in value ? idIn(value.id) : undefined
}
