import './preview.css'
import { startPreview } from './preview'

/** Part of the player: the desk's look at another hour. */
const host = document.querySelector<HTMLElement>('.stage')
if (host) void startPreview(host, new URLSearchParams(location.search))
