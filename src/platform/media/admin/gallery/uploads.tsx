'use client'

import { Button } from '@payloadcms/ui'
import type { Upload } from './use-uploads'

/** What is on its way, and what did not arrive. */
export const Uploads = ({ cancel, uploads }: { cancel: (key: string) => void; uploads: Upload[] }) =>
  uploads.length === 0 ? null : (
    <ul aria-label="正在上传" className="gallery-uploads">
      {uploads.map(({ key, name, percent, trouble }) => (
        <li key={key}>
          <span className="gallery-name">{name}</span>
          {trouble ? (
            <span className="picture-trouble" role="alert">
              {trouble}
            </span>
          ) : (
            <>
              <progress aria-label={`${name} 的进度`} max={100} value={percent} />
              <span>{percent < 100 ? `${percent}%` : '正在处理…'}</span>
            </>
          )}
          <Button buttonStyle="subtle" margin={false} onClick={() => cancel(key)} size="small">
            {trouble ? '知道了' : '取消'}
          </Button>
        </li>
      ))}
    </ul>
  )
