'use client'

import './panel.css'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { type Finding, type Level, levels } from '../finding'
import { FindingItem } from './finding-item'
import { useProofreading } from './use-proofreading'

/** Beside the text: has it looked over, tells what was found, and puts right what its writer agrees to. */
export function ProofreadingPanel() {
  const { hasSavePermission, id } = useDocumentInfo()
  return id ? <Panel mayFix={Boolean(hasSavePermission)} /> : null
}

function Panel({ mayFix }: { mayFix: boolean }) {
  const { busy, findings, fix, look, told } = useProofreading()
  useFollowing(look, findings !== undefined)
  return (
    <section aria-label="校对" className="proofreading">
      <div className="proofreading-head">
        <Button
          buttonStyle="secondary"
          disabled={busy}
          id="proofread"
          margin={false}
          onClick={look}
          size="medium"
        >
          {busy ? '正在校对…' : findings ? '重新校对' : '校对'}
        </Button>
        <p role="status">{findings && !busy && summaryOf(findings)}</p>
      </div>
      {told && (
        <p className="proofreading-told" role="alert">
          {told}
        </p>
      )}
      {findings && mayFix && <Sweeps findings={findings} fix={fix} />}
      {findings && findings.length > 0 && (
        <ol className="proofreading-list">
          {inOrder(findings).map((finding) => (
            <FindingItem
              finding={finding}
              fix={mayFix ? () => fix([finding]) : undefined}
              key={`${finding.rule} ${finding.path} ${finding.block} ${finding.from} ${finding.message}`}
            />
          ))}
        </ol>
      )}
    </section>
  )
}

/** Once asked for, looks again whenever the text has been saved. */
function useFollowing(look: () => Promise<void>, isOn: boolean) {
  const { data } = useDocumentInfo()
  const seen = useRef(data?.updatedAt)
  useEffect(() => {
    if (isOn && seen.current !== data?.updatedAt) void look()
    seen.current = data?.updatedAt
  }, [data?.updatedAt, isOn, look])
}

const order = Object.keys(levels) as Level[]

const inOrder = (findings: Finding[]): Finding[] =>
  order.flatMap((level) => findings.filter((finding) => finding.level === level))

function summaryOf(findings: Finding[]): string {
  const counts = order
    .map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
    .filter(({ count }) => count > 0)
  return counts.map(({ count, level }) => `${count} 处${levels[level]}`).join('，') || '没有发现问题'
}

/** The same slip many times over is put right at one go. */
function Sweeps({ findings, fix }: { findings: Finding[]; fix: (these: Finding[]) => void }) {
  const fixable = findings.filter(({ replacement }) => replacement !== undefined)
  const many = [...byRule(fixable)].filter(([, these]) => these.length > 1)
  return many.length === 0 ? null : (
    <p className="proofreading-keys">
      {many.map(([rule, these]) => (
        <Button buttonStyle="pill" key={rule} margin={false} onClick={() => fix(these)} size="small">
          {`${these[0]?.ruleLabel} ${these.length} 处全部改正`}
        </Button>
      ))}
    </p>
  )
}

function byRule(findings: Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>()
  for (const finding of findings) found.set(finding.rule, [...(found.get(finding.rule) ?? []), finding])
  return found
}
