/** A sentence in the middle of the screen. */
export function say(host: HTMLElement, sentence: string): HTMLElement {
  const note = host.appendChild(document.createElement('p'))
  note.className = 'note'
  note.textContent = sentence
  return note
}
