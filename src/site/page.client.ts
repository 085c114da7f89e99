/** What every public page runs, after it has been read. */
import './browser/reading.client'
import './browser/viewer.client'
import { offerSpeculation } from './browser/speculation.client'

/** long enough for the page to be there, and shorter than anybody takes to choose a link */
const SETTLED_MS = 1500

window.addEventListener('load', () => setTimeout(offerSpeculation, SETTLED_MS))
