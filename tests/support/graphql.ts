import { answerOf, requestOf, type SignedIn } from './rest'

export type GraphqlAnswer = {
  data: Record<string, unknown> | null
  /** '' when there is none */
  error: string
  text: string
}

/** Asks Payload's real GraphQL handler in this process. Needs `openDesk({ graphql: true })`. */
export async function graphql(query: string, as?: SignedIn): Promise<GraphqlAnswer> {
  const [{ GRAPHQL_POST }, { payloadConfig }] = await Promise.all([
    import('@payloadcms/next/routes'),
    import('@/platform/payload'),
  ])
  const handle = GRAPHQL_POST(payloadConfig)
  const { body, text } = await answerOf(
    await handle(requestOf('POST', '/api/graphql', { as, body: { query } })),
  )
  const errors = (body.errors ?? []) as { message: string }[]
  return {
    data: (body.data ?? null) as Record<string, unknown> | null,
    error: errors.map(({ message }) => message).join('\n'),
    text,
  }
}
