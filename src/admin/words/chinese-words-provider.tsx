'use client'

import { type ReactNode, useEffect } from 'react'
import { chineseFor } from './chinese-words'

const ATTRIBUTES = ['aria-label', 'title']

/** Where what people wrote is edited: never touched. */
const THEIR_TEXT = '[contenteditable], textarea, input'

/** Puts Chinese in the place of English that no translation of Payload's reaches, as it appears on the page. */
export function ChineseWords({ children }: { children: ReactNode }) {
  useEffect(() => {
    translateIn(document.body)
    const observer = new MutationObserver((mutations) => mutations.forEach(translateMutation))
    observer.observe(document.body, {
      attributeFilter: ATTRIBUTES,
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    })
    return () => observer.disconnect()
  }, [])
  return children
}

function translateMutation({ addedNodes, target, type }: MutationRecord): void {
  if (type === 'attributes') translateAttributes(target as Element)
  else if (type === 'characterData') translateText(target as Text)
  else for (const node of addedNodes) translateIn(node)
}

function translateIn(node: Node): void {
  if (node instanceof Text) translateText(node)
  if (!(node instanceof Element)) return
  translateAttributes(node)
  for (const element of node.querySelectorAll('[aria-label], [title]')) translateAttributes(element)
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) translateText(texts.currentNode as Text)
}

function translateAttributes(element: Element): void {
  for (const name of ATTRIBUTES) {
    const chinese = chineseFor(element.getAttribute(name) ?? '')
    if (chinese !== undefined) element.setAttribute(name, chinese)
  }
  // a checkbox carries its field's code name as a tooltip; its label stands beside it
  if (element instanceof HTMLInputElement && element.type === 'checkbox') element.removeAttribute('title')
}

function translateText(text: Text): void {
  if (text.parentElement?.closest(THEIR_TEXT)) return
  const chinese = chineseFor(text.data)
  if (chinese !== undefined) text.data = chinese
}
