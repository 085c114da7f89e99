'use client'

import './panel.css'
import { Button } from '@payloadcms/ui'
import { useCallback, useId, useState } from 'react'
import type { DraftSlide } from '@/screens/draft/types'
import type { Remark } from '@/ui/slide-legibility'
import { DeskDialog } from '../dialog'
import { Glass, type Orientation, type Shown } from './glass'
import { useDraft } from './use-draft'

/** Beside the form: what the screens will show of it, while it is being written. Loads nothing until it is opened. */
export function SlidePreviewPanel() {
  const [isOpen, setOpen] = useState(false)
  const contents = useId()
  return (
    <section aria-label="校园屏预览" className="slide-preview">
      <Button
        aria-label={isOpen ? '收起校园屏预览' : '打开校园屏预览'}
        buttonStyle="secondary"
        extraButtonProps={{ 'aria-controls': contents, 'aria-expanded': isOpen }}
        id="slide-preview"
        margin={false}
        onClick={() => setOpen(!isOpen)}
        size="medium"
      >
        {isOpen ? '收起校园屏预览' : '校园屏预览'}
      </Button>
      <div id={contents}>{isOpen && <Preview />}</div>
    </section>
  )
}

function Preview() {
  const { draft, told } = useDraft()
  const [shown, setShown] = useState<Partial<Record<Orientation, Shown>>>({})
  const see = useCallback(
    (orientation: Orientation, what: Shown) => setShown((before) => ({ ...before, [orientation]: what })),
    [],
  )
  if (told) return <p role="alert">{told}</p>
  if (!draft) return <p role="status">正在准备预览…</p>
  if (!draft.item) return <p role="status">选好图片或影片，这里就会显示屏幕上的样子。</p>
  return (
    <>
      <OnGlass draft={draft} name="横屏" onShown={see} orientation="landscape" />
      <OnGlass draft={draft} name="竖屏" onShown={see} orientation="portrait" />
      <Remarks
        notes={draft.notes}
        remarks={[shown.landscape, shown.portrait].flatMap((it) => it?.remarks ?? [])}
      />
    </>
  )
}

type OnGlassProps = {
  draft: DraftSlide
  name: string
  orientation: Orientation
  onShown: (orientation: Orientation, shown: Shown) => void
}

/** One screen, the pages of the slide on it, and a larger look at it. */
function OnGlass({ draft, name, onShown, orientation }: OnGlassProps) {
  const [wanted, setPage] = useState(0)
  const [pages, setPages] = useState(1)
  const [isLarge, setLarge] = useState(false)
  const page = Math.min(wanted, pages - 1)
  const see = useCallback(
    (shown: Shown) => {
      setPages(shown.pages)
      onShown(orientation, shown)
    },
    [onShown, orientation],
  )
  return (
    <figure className="slide-on-glass">
      <Glass draft={draft} onShown={see} orientation={orientation} page={page} />
      <figcaption>
        <span>
          {name}
          {pages > 1 && `，第${page + 1}页，共${pages}页`}
        </span>
        {pages > 1 && (
          <button onClick={() => setPage((page + 1) % pages)} type="button">
            {page + 1 < pages ? '下一页' : '回第一页'}
          </button>
        )}
        <button onClick={() => setLarge(true)} type="button">
          放大
        </button>
      </figcaption>
      {isLarge && (
        <DeskDialog onClose={() => setLarge(false)} title={`${name}上的样子`} wide>
          <Glass draft={draft} orientation={orientation} page={page} />
        </DeskDialog>
      )}
    </figure>
  )
}

function Remarks({ notes, remarks }: { notes: string[]; remarks: Remark[] }) {
  const warnings = [...notes, ...textsOf(remarks, 'warning')]
  const hints = textsOf(remarks, 'hint')
  if (warnings.length + hints.length === 0)
    return (
      <p className="slide-remarks-none" role="status">
        一页放得下，走廊里看得清。
      </p>
    )
  return (
    <ul aria-label="在屏幕上好不好读" className="slide-remarks">
      {warnings.map((text) => (
        <li className="slide-remark slide-remark--warning" key={text}>
          {text}
        </li>
      ))}
      {hints.map((text) => (
        <li className="slide-remark" key={text}>
          {text}
        </li>
      ))}
    </ul>
  )
}

/** Each once: what holds on both screens alike is said once. */
const textsOf = (remarks: Remark[], level: Remark['level']): string[] => [
  ...new Set(remarks.filter((remark) => remark.level === level).map(({ text }) => text)),
]
