import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EventParser } from '@/player/event-parser'

const parse = (...pieces: string[]) => {
  const parser = new EventParser()
  return pieces.flatMap((piece) => parser.push(piece))
}

describe('taking server-sent events apart', () => {
  it('reads names and data, of several lines as well', () => {
    expect(parse('event: manifest\ndata: {"a":1}\n\ndata: one\ndata:two\n\n')).toEqual([
      { name: 'manifest', data: '{"a":1}' },
      { name: 'message', data: 'one\ntwo' },
    ])
  })

  it('passes over comments, other fields and events without data', () => {
    expect(parse(': hello\n\nid: 7\nretry: 10\nevent: empty\n\ndata: x\n\n')).toEqual([
      { name: 'message', data: 'x' },
    ])
  })

  it('gives an event when it is whole, wherever it was cut and however its lines end', () => {
    const ends = fc.constantFrom('\n', '\r\n', '\r')
    const cuts = fc.array(fc.nat(60), { maxLength: 6 })
    fc.assert(
      fc.property(ends, cuts, (end, at) => {
        const stream = ['event: takeover', 'data: {"serverTime":"x"}', '', 'data: y', '', ': end', ''].join(
          end,
        )
        const edges = [0, ...at.filter((cut) => cut < stream.length).sort((a, b) => a - b), stream.length]
        const pieces = edges.slice(1).map((edge, index) => stream.slice(edges[index], edge))
        expect(parse(...pieces)).toEqual([
          { name: 'takeover', data: '{"serverTime":"x"}' },
          { name: 'message', data: 'y' },
        ])
      }),
    )
  })

  it('gives up on a line that never ends', () => {
    const parser = new EventParser()
    expect(() => {
      for (let piece = 0; piece < 200; piece++) parser.push('x'.repeat(1_000))
    }).toThrow(RangeError)
  })
})
