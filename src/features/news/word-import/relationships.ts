import { ImportRefused } from './refusals'
import { attributeOf, childrenOf, parseXml } from './xml'

export type Relationship = { type: string; target: string }

/**
 * What one part of a document leads to: id -> target.
 * Only links for readers may lead outside. A template on the author's own disk is only a note of where the document
 * began; one on the web is how macros are smuggled in.
 * @throws ImportRefused external, broken
 */
export function readRelationships(xml: string, fileName: string): Map<string, Relationship> {
  const found = new Map<string, Relationship>()
  for (const element of relationshipElements(xml, fileName)) {
    const relationship = {
      type: kindOf(attributeOf(element, 'Type')),
      target: attributeOf(element, 'Target') ?? '',
    }
    const leadsOutside = attributeOf(element, 'TargetMode') === 'External' || isAddress(relationship.target)
    if (leadsOutside && !isHarmless(relationship)) throw new ImportRefused('external', fileName)
    found.set(attributeOf(element, 'Id') ?? '', relationship)
  }
  return found
}

function relationshipElements(xml: string, fileName: string): Element[] {
  try {
    return childrenOf(parseXml(xml).documentElement, 'Relationship')
  } catch {
    throw new ImportRefused('broken', fileName)
  }
}

/** The last step of the type: `…/relationships/hyperlink` -> `hyperlink`; the same in transitional and strict files. */
const kindOf = (type = ''): string => type.split('/').pop() ?? ''

const isAddress = (target: string): boolean => /^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(target.trim())

const LOCAL_FILE = /^(file:\/{3}|[a-z]:[\\/])/i

function isHarmless({ type, target }: Relationship): boolean {
  if (type === 'hyperlink') return true
  return type === 'attachedTemplate' && (LOCAL_FILE.test(target) || !isAddress(target))
}
