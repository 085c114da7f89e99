'use client'

import './uses-panel.css'
import { useDocumentInfo } from '@payloadcms/ui'
import { useAnswer } from '@/platform/use-answer'
import type { MediaUse } from '../uses-endpoint'

/** On a file's edit view: what on the site shows it, and so loses it when consent is withdrawn. */
export function UsesPanel() {
  const { data, id } = useDocumentInfo()
  // a save may have taken it off
  const answer = useAnswer<{ uses: MediaUse[] }>(id ? `/api/media/${id}/uses` : undefined, data?.updatedAt)
  const uses = answer?.uses ?? []
  if (uses.length === 0) return null
  return (
    <section aria-label="用在哪里" className="media-uses">
      <h3>网站上用到这个文件的内容（{uses.length}）</h3>
      <ul>
        {uses.map(({ edit, page, section, title }) => (
          <li key={edit}>
            {section}「<a href={edit}>{title}</a>」
            {page && (
              <a href={page} rel="noopener" target="_blank">
                看网页
              </a>
            )}
          </li>
        ))}
      </ul>
      <p>同意情况改为「待确认」或「监护人已撤回」并保存后，这些页面和校园屏会在几秒内不再显示它。</p>
    </section>
  )
}
