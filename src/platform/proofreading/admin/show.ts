import { $createRangeSelection, $setSelection } from '@payloadcms/richtext-lexical/lexical'
import { toast } from '@payloadcms/ui'
import type { Finding } from '../finding'
import { $partsAt } from './blocks'
import { editorAt } from './editors'
import { placeIn } from './marks'

/** Leads to what was found, and selects it. */
export function show(finding: Finding): void {
  const editor = editorAt(finding.path)
  if (editor) showInEditor(finding)
  else showInField(finding)
}

function showInEditor(finding: Finding): void {
  const { path = '' } = finding
  const editor = editorAt(path)
  const place = placeIn(path, finding)
  if (!editor) return
  editor.focus()
  if (!place) return
  editor.update(() => {
    const parts = $partsAt(place)
    const [first, last] = [parts[0], parts.at(-1)]
    if (!first || !last) return
    const selection = $createRangeSelection()
    selection.anchor.set(first.node.getKey(), first.from, 'text')
    selection.focus.set(last.node.getKey(), last.to, 'text')
    $setSelection(selection)
    editor.getElementByKey(first.node.getKey())?.scrollIntoView({ block: 'center' })
  })
}

function showInField({ from, path = '', to }: Finding): void {
  const field = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  const input = field?.matches('input, textarea') ? field : field?.querySelector('input, textarea')
  if (!field) toast.info('这一处在别的标签页里，请先切换过去。')
  input?.scrollIntoView({ block: 'center' })
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) {
    input.focus()
    if (from !== undefined && to !== undefined) input.setSelectionRange(from, to)
  }
}
