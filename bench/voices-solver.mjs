// A sender of spam with a processor of its own: solves one puzzle after another and hands them on.
import { PARTS, solveSome } from '../src/ui/proof-of-work.ts'

const [, , base] = process.argv
for (let i = 0; ; i++) {
  const headers = { 'X-Forwarded-For': `10.9.${(i >> 8) & 255}.${i & 255}` }
  const challenge = await (await fetch(`${base}/api/feedback/challenge`, { headers })).json()
  const nonces = Array.from({ length: PARTS }, (_, part) =>
    solveSome(challenge, part, 0, Number.MAX_SAFE_INTEGER),
  )
  process.send({ ...challenge, nonces })
}
