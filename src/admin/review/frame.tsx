import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/** The desk round a view of our own; who is not signed in is asked to, and comes back. */
export function DeskFrame({
  children,
  initPageResult,
  params,
  searchParams,
  here,
}: AdminViewServerProps & { children: ReactNode /** address of this view */; here: string }) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(here)}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="desk review">{children}</Gutter>
    </DefaultTemplate>
  )
}
