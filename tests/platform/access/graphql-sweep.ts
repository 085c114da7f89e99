import { graphql } from '../../support/graphql'

type TypeRef = { kind: string; name: string | null; ofType: TypeRef | null }
type Field = { name: string; type: TypeRef; args: { name: string; type: TypeRef }[] }
type Type = { kind: string; name: string; fields: Field[] | null; possibleTypes: { name: string }[] | null }
export type Schema = Map<string, Type>

const REF = 'kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }'

/** The schema as a visitor is told it. */
export async function introspect(): Promise<Schema> {
  const { data, error } = await graphql(
    `{ __schema { types { kind name possibleTypes { name } fields { name type { ${REF} } args { name type { ${REF} } } } } } }`,
  )
  if (!data) throw new Error(error)
  const { types } = data.__schema as { types: Type[] }
  return new Map(types.map((type) => [type.name, type]))
}

/** How deep relations are followed: from a list, and from a document asked for by number. */
const FROM_LIST = 4
const FROM_DOCUMENT = 2

/**
 * Queries for every field of Query: each with everything plain selected along every way through relations. One way a
 * query, since a visitor's queries are limited in complexity.
 */
export function queriesOf(schema: Schema): string[] {
  const fields = (schema.get('Query')?.fields ?? []).filter(({ name }) => !/^(docAccess|Access)/.test(name))
  return fields.flatMap((field) => {
    const byNumber = field.args.some(({ name }) => name === 'id')
    const bodies = [...selections(schema, field.type, byNumber ? FROM_DOCUMENT : FROM_LIST)]
    return argumentsOf(field).flatMap((args) => bodies.map((body) => `{ ${field.name}${args} ${body} }`))
  })
}

function argumentsOf({ args }: Field): string[] {
  const has = (name: string) => args.some((arg) => arg.name === name)
  const open = [has('draft') && 'draft: true', has('trash') && 'trash: true', has('limit') && 'limit: 100']
  const wrap = (parts: (string | false)[]) => {
    const given = parts.filter(Boolean)
    return given.length > 0 ? `(${given.join(', ')})` : ''
  }
  if (!has('id')) return args.some(({ type }) => type.kind === 'NON_NULL') ? [] : [wrap([]), wrap(open)]
  return Array.from({ length: 8 }, (_, n) =>
    wrap([`id: ${n + 1}`, ...open.filter((part) => part !== 'limit: 100')]),
  )
}

function* selections(schema: Schema, ref: TypeRef, depth: number): Generator<string> {
  const type = schema.get(named(ref))
  if (type?.kind === 'UNION') {
    for (const { name } of type.possibleTypes ?? []) {
      for (const inner of selections(schema, { kind: 'OBJECT', name, ofType: null }, depth))
        yield `{ __typename ... on ${name} ${inner} }`
    }
  } else if (type?.kind === 'OBJECT') {
    const fields = type.fields ?? []
    const plain = fields.filter((field) => isPlain(schema, field)).map(({ name }) => name)
    yield `{ ${plain.join(' ') || '__typename'} }`
    if (depth === 0) return
    for (const field of fields.filter((each) => !isPlain(schema, each)))
      for (const inner of selections(schema, field.type, depth - 1)) yield `{ ${field.name} ${inner} }`
  } else yield ''
}

const isPlain = (schema: Schema, { type }: Field): boolean =>
  !['OBJECT', 'UNION'].includes(schema.get(named(type))?.kind ?? '')

const named = (ref: TypeRef): string => ref.name ?? (ref.ofType ? named(ref.ofType) : '')
