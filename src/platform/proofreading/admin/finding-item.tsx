'use client'

import { Button } from '@payloadcms/ui'
import { type Finding, levels } from '../finding'
import { Excerpt } from './excerpt'
import { show } from './show'

type Props = { finding: Finding; fix?: () => void }

/** One finding: what and where, a way to it, and the key that puts it right. */
export function FindingItem({ finding, fix }: Props) {
  const { label, level, message, path, replacement, ruleLabel } = finding
  return (
    <li className={`proofreading-item proofreading-item--${level}`}>
      <p className="proofreading-what">
        <strong>{levels[level]}</strong> {ruleLabel}
        {label && <span> · {label}</span>}
      </p>
      <Excerpt {...finding} />
      <p>{message}</p>
      <p className="proofreading-keys">
        {fix && replacement !== undefined && (
          <Button buttonStyle="primary" margin={false} onClick={fix} size="small">
            {replacement ? `改为「${replacement}」` : '删去'}
          </Button>
        )}
        {path && (
          <Button buttonStyle="subtle" margin={false} onClick={() => show(finding)} size="small">
            去看
          </Button>
        )}
      </p>
    </li>
  )
}
