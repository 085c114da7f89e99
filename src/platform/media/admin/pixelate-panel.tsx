'use client'

import './pixelate-panel.css'
import { Button, toast, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react'
import type { Region } from '../pixelate'
import { between, LEAST, moved, type Point, place, pointIn } from './frame-geometry'

const NEW: Region = { x: 0.42, y: 0.35, width: 0.16, height: 0.2 }

/** On a picture's edit view: frames drawn over faces with mouse, finger or keys, burnt in on confirmation. */
export function PixelatePanel() {
  const { data, id } = useDocumentInfo()
  const [open, setOpen] = useState(false)
  if (!id || !data?.url) return null
  const done = Array.isArray(data.regions) ? data.regions.length : 0
  return (
    <section aria-label="打码" className="pixelate">
      <div className="pixelate-head">
        <Button
          aria-expanded={open}
          buttonStyle="secondary"
          margin={false}
          onClick={() => setOpen(!open)}
          size="medium"
        >
          {open ? '收起打码' : '给人脸打码'}
        </Button>
        {done > 0 && <span className="pixelate-done">已打码 {done} 处</span>}
      </div>
      {open && (
        <Frames key={String(data.url)} id={Number(id)} url={String(data.url)} close={() => setOpen(false)} />
      )}
    </section>
  )
}

function Frames({ close, id, url }: { close: () => void; id: number; url: string }) {
  const [regions, setRegions] = useState<Region[]>([])
  const [allCovered, setAllCovered] = useState(true)
  const [sure, setSure] = useState(false)
  const { busy, send } = usePixelation(id)
  const change = (at: number, region: Region | undefined) =>
    setRegions(regions.flatMap((one, place) => (place === at ? (region ? [region] : []) : [one])))
  const burn = async () => {
    if (await send(regions, allCovered)) close()
    setSure(false)
  }
  return (
    <>
      <p>
        用鼠标或手指在脸上拖出方框；也可以点「加一个方框」，用方向键移动，按住 Shift 改大小，Delete 删除。
      </p>
      <Surface
        add={(region) => setRegions([...regions, region])}
        change={change}
        regions={regions}
        url={url}
      />
      <div className="pixelate-foot">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setRegions([...regions, NEW])}
          size="medium"
        >
          加一个方框
        </Button>
        <label className="pixelate-tick">
          <input checked={allCovered} onChange={() => setAllCovered(!allCovered)} type="checkbox" />
          <span>能认出来的学生都框上了（同意情况改为「已打码」）</span>
        </label>
        {sure ? (
          <>
            <strong role="alert">原来的画面会被销毁，不能恢复。</strong>
            <Button
              buttonStyle="secondary"
              disabled={busy}
              margin={false}
              onClick={() => setSure(false)}
              size="medium"
            >
              再看看
            </Button>
            <Button disabled={busy} margin={false} onClick={() => void burn()} size="medium">
              {busy ? '正在打码…' : '确定打码'}
            </Button>
          </>
        ) : (
          <Button disabled={regions.length === 0} margin={false} onClick={() => setSure(true)} size="medium">
            打码 {regions.length > 0 && `${regions.length} 处`}
          </Button>
        )}
      </div>
    </>
  )
}

type SurfaceProps = {
  url: string
  regions: Region[]
  add: (region: Region) => void
  change: (at: number, region: Region | undefined) => void
}

function Surface({ add, change, regions, url }: SurfaceProps) {
  const stage = useRef<HTMLDivElement>(null)
  const [from, setFrom] = useState<Point>()
  const [drawn, setDrawn] = useState<Region>()
  const begin = (event: PointerEvent) => {
    if (event.target !== event.currentTarget && (event.target as Element).closest('.pixelate-frame')) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setFrom(pointIn(stage.current, event))
  }
  const draw = (event: PointerEvent) => from && setDrawn(between(from, pointIn(stage.current, event)))
  const end = () => {
    if (drawn && drawn.width > LEAST && drawn.height > LEAST) add(drawn)
    setFrom(undefined)
    setDrawn(undefined)
  }
  return (
    <div
      className="pixelate-stage"
      onPointerCancel={end}
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={end}
      ref={stage}
    >
      <img alt="" draggable={false} src={url} />
      {Array.from(regions.entries(), ([at, region]) => (
        <Frame change={(next) => change(at, next)} key={at} number={at + 1} region={region} />
      ))}
      {drawn && <Outline region={drawn} />}
    </div>
  )
}

type FrameProps = { number: number; region: Region; change: (region: Region | undefined) => void }

function Frame({ change, number, region }: FrameProps) {
  const hint = useId()
  const press = (event: KeyboardEvent) => {
    const next = event.key === 'Delete' || event.key === 'Backspace' ? undefined : moved(region, event)
    if (next === region) return
    event.preventDefault()
    change(next)
  }
  return (
    <button
      aria-describedby={hint}
      aria-label={`第 ${number} 个方框`}
      className="pixelate-frame"
      onKeyDown={press}
      ref={(element) => place(element, region)}
      type="button"
    >
      <span hidden id={hint}>
        方向键移动，按住 Shift 改大小，Delete 删除
      </span>
      <span aria-hidden className="pixelate-remove" onClick={() => change(undefined)}>
        ×
      </span>
    </button>
  )
}

const Outline = ({ region }: { region: Region }) => (
  <div className="pixelate-frame" ref={(element) => place(element, region)} />
)

function usePixelation(id: number) {
  const { setData } = useDocumentInfo()
  const { reset } = useForm()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const send = async (regions: Region[], allCovered: boolean): Promise<boolean> => {
    setBusy(true)
    try {
      const response = await fetch(`/api/media/${id}/pixelate`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ regions, allCovered }),
      })
      const answer = (await response.json()) as Answer
      if (!response.ok) throw new Error(answer.errors?.[0]?.message)
      toast.success(answer.message)
      setData(answer.doc ?? {})
      await reset(answer.doc)
      router.refresh()
      return true
    } catch (error) {
      toast.error((error instanceof Error && error.message) || '没有打码成功，请检查网络后再试。')
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, send }
}

type Answer = { doc?: Record<string, unknown>; message?: string; errors?: { message?: string }[] }
