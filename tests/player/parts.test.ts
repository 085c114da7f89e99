import { afterEach, expect, it, vi } from 'vitest'
import { loadPart } from '@/player/parts'

afterEach(() => void vi.unstubAllGlobals())

it('asks for a part and its styles once: the page’s own script sees to what does not come', () => {
  const asked: object[] = []
  vi.stubGlobal('PARTS', {
    pairing: { js: '/pairing.js', css: '/pairing.css' },
    preview: { js: '/preview.js' },
  })
  vi.stubGlobal('document', {
    createElement: (name: string) => ({ name }),
    head: { appendChild: (element: object) => asked.push(element) },
  })
  loadPart('pairing')
  loadPart('preview')
  expect(asked).toEqual([
    { name: 'link', rel: 'stylesheet', href: '/pairing.css' },
    { name: 'script', src: '/pairing.js' },
    { name: 'script', src: '/preview.js' },
  ])
})
