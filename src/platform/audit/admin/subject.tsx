import type { DefaultServerCellComponentProps, Payload, TextFieldServerProps } from 'payload'

/** The Chinese name of what was acted on, in lists: logs keep the stable code name. */
export const SubjectCell = ({ cellData, payload }: DefaultServerCellComponentProps) => (
  <span>{labelOf(payload, cellData)}</span>
)

/** The same in the view of one entry. */
export const SubjectField = ({ data, field, payload }: TextFieldServerProps) => (
  <div className="field-type text read-only">
    <span className="field-label">{String(field.label ?? '')}</span>
    <p className="audit-subject">{labelOf(payload, data?.[field.name])}</p>
  </div>
)

function labelOf(payload: Payload, slug: unknown): string {
  const { collections, globals } = payload.config
  const label =
    collections.find((collection) => collection.slug === slug)?.labels.plural ??
    globals.find((global) => global.slug === slug)?.label
  return typeof label === 'string' ? label : String(slug ?? '')
}
