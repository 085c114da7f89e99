/**
 * Where time travel shows a place at a moment of the school's clock. A group or all screens are looked at through the
 * first of their screens that the view finds.
 */
export function previewAddress(place: string, at: string): string {
  const [kind = '', id] = place.split('-')
  const query = new URLSearchParams(id ? { [kind]: id } : {})
  query.set('at', at.slice(0, 16))
  return `/admin/screens/preview?${query.toString().replaceAll('%3A', ':')}`
}
