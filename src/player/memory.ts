import { diskPatience, type Vault } from './vault'
import { within } from './within'

type LocalStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Small texts by name that outlive the page. */
export type Memory = {
  read(name: string): Promise<string | undefined>
  /** without a text: forgets it */
  write(name: string, text: string | undefined): void
}

/**
 * Remembers in local storage and, on secure pages, in Cache Storage as well, so that clearing one of them loses nothing.
 * What was written last counts. A full, forbidden or damaged storage is the same as an empty one.
 */
export function createMemory(
  vault: Vault | undefined,
  storage: () => LocalStorage = () => localStorage,
): Memory {
  const stamps = new Map<string, number>()
  return {
    async read(name) {
      const copies = [opened(readLocal(storage, name)), opened(await readVault(vault, name))]
      const [last] = copies.sort((one, other) => other.stamp - one.stamp)
      stamps.set(name, last?.stamp ?? 0)
      return last?.text
    },
    write(name, text) {
      const stamp = (stamps.get(name) ?? 0) + 1
      stamps.set(name, stamp)
      const sealed = `${stamp} ${text ?? ''}`
      writeLocal(storage, name, sealed)
      void vault
        ?.put(addressOf(name), new Blob([sealed], { type: 'text/plain' }))
        .catch(() => vault.drop(addressOf(name)))
    },
  }
}

const keyOf = (name: string): string => `hongzhu.screen.${name}`
const addressOf = (name: string): string => `/screen/memory/${name}`

/** `12 text` -> stamp and text; an empty text was forgotten on purpose. */
function opened(sealed: string | null | undefined): { stamp: number; text?: string } {
  const [stamp = '', ...words] = (sealed ?? '').split(' ')
  const isSealed = /^\d+$/.test(stamp)
  return isSealed ? { stamp: Number(stamp), text: words.join(' ') || undefined } : { stamp: 0 }
}

function readLocal(storage: () => LocalStorage, name: string): string | null {
  try {
    return storage().getItem(keyOf(name))
  } catch {
    return null
  }
}

/** An old text must not outlive a new one that found no room. */
function writeLocal(storage: () => LocalStorage, name: string, sealed: string) {
  try {
    storage().removeItem(keyOf(name))
    storage().setItem(keyOf(name), sealed)
  } catch {
    // the other copy has it, or the page's own memory
  }
}

async function readVault(vault: Vault | undefined, name: string): Promise<string | undefined> {
  try {
    const kept = await vault?.get(addressOf(name))
    return kept && (await within(diskPatience(), kept.text()))
  } catch {
    return undefined
  }
}
