/** Pages with a form of 你提我办: keeps what is written, works out the puzzle, sends in place, counts a tap. */
import './browser/satisfaction.client'
import { keepDraft } from './browser/voice-draft.client'
import { sendInPlace } from './browser/voice-send.client'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-voice]')) {
  const draft = keepDraft(form)
  sendInPlace(form, draft)
}
