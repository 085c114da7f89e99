import './pairing.css'
import { draw } from './draw'
import { Pairing } from './pairing'
import { PairingCard } from './pairing-card'

/** Part of the player: lets a screen in, and tells main.tsx its token by an event `paired`. */
const host = document.querySelector('.stage')
if (host) letIn(host)

function letIn(stage: Element) {
  const card = stage.appendChild(document.createElement('div'))
  new Pairing({
    onState: (state) => draw(<PairingCard state={state} />, card),
    onPaired(token) {
      card.remove()
      stage.dispatchEvent(new CustomEvent('paired', { detail: token }))
    },
  }).start()
}
