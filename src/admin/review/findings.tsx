import { Excerpt } from '@/platform/proofreading/admin/excerpt'
import type { Finding } from '@/platform/proofreading/finding'

/** What proofreading found and the author left as it is, with the author's reason. */
export const Findings = ({ findings, reason }: { findings: Finding[]; reason?: string }) => (
  <section aria-labelledby="review-findings">
    <h2 id="review-findings">校对发现 {findings.length} 处</h2>
    {reason && (
      <p className="review-reason">
        作者说明：<q>{reason}</q>
      </p>
    )}
    <ul className="review-findings">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.path} ${finding.block} ${finding.from} ${finding.message}`}>
          <Excerpt {...finding} />
          {finding.label && `${finding.label}：`}
          {finding.message}
        </li>
      ))}
    </ul>
  </section>
)
