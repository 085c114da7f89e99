import sharp from 'sharp'
import type { Eyes } from './eyes'

/** Every frame the engine puts on the glass, for as long as it runs: how bright each is on the whole, 0 to 255. */
export class Screencast {
  readonly brightness: Promise<number>[] = []

  private constructor(private readonly eyes: Eyes) {}

  static async start(eyes: Eyes): Promise<Screencast> {
    const cast = new Screencast(eyes)
    eyes.on('Page.screencastFrame', (frame) => cast.take(frame as { data: string; sessionId: number }))
    await eyes.toPage('Page.startScreencast', { format: 'jpeg', quality: 60, everyNthFrame: 1 })
    return cast
  }

  async stop(): Promise<number[]> {
    await this.eyes.toPage('Page.stopScreencast')
    return Promise.all(this.brightness)
  }

  private take({ data, sessionId }: { data: string; sessionId: number }) {
    void this.eyes.toPage('Page.screencastFrameAck', { sessionId }).catch(() => {})
    this.brightness.push(brightnessOf(Buffer.from(data, 'base64')))
  }
}

async function brightnessOf(picture: Buffer): Promise<number> {
  const { channels } = await sharp(picture).greyscale().stats()
  return channels[0]?.mean ?? 0
}
