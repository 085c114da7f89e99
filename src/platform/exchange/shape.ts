import type { FlattenedField, Payload } from 'payload'
import { HongzhuError } from '@/platform/errors'
import type { Header } from './format'
import { carried } from './portions'

type Shapes = Pick<Header, 'collections' | 'globals'>

/** Every field of ours, in what an export carries. */
export function shapesOf(payload: Payload): Shapes {
  const globals = payload.config.globals.map(({ slug, flattenedFields }) => [slug, pathsOf(flattenedFields)])
  return {
    collections: Object.fromEntries(
      carried.map((slug) => [slug, pathsOf(payload.collections[slug].config.flattenedFields)]),
    ),
    globals: Object.fromEntries(globals),
  }
}

/**
 * What an older program wrote has less, which is left as a new document has it. What a newer one wrote may have more.
 * @throws HongzhuError that names all of it: nothing is dropped in silence
 */
export function refuseUnknown(ours: Shapes, theirs: Shapes): void {
  const unknown = [
    ...unknownIn(ours.collections, theirs.collections),
    ...unknownIn(ours.globals, theirs.globals),
  ]
  if (unknown.length === 0) return
  throw new HongzhuError(
    'newer-export',
    `这个文件里有本系统还没有的内容：${unknown.slice(0, 10).join('、')}${unknown.length > 10 ? ` 等 ${unknown.length} 项` : ''}。` +
      '它是更新版本的红烛导出的，请先升级本系统，再导入。',
  )
}

function unknownIn(ours: Record<string, string[]>, theirs: Record<string, string[]>): string[] {
  return Object.entries(theirs).flatMap(([slug, paths]) => {
    const known = Object.hasOwn(ours, slug) ? new Set(ours[slug]) : undefined
    if (!known) return [slug]
    return paths.filter((path) => !known.has(path)).map((path) => `${slug}.${path}`)
  })
}

/** Paths of stored fields, in any depth. */
function pathsOf(fields: FlattenedField[], before = ''): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'join' || ('virtual' in field && field.virtual)) return []
    const path = before + field.name
    if (field.type === 'blocks') {
      return field.blocks.flatMap(({ slug, flattenedFields }) => pathsOf(flattenedFields, `${path}.${slug}.`))
    }
    return 'flattenedFields' in field ? pathsOf(field.flattenedFields, `${path}.`) : [path]
  })
}
