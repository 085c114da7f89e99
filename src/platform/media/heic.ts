import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { fromRoot } from '../paths'
import { HEIC_REST, HEIC_TIMEOUT, MAX_PIXELS } from './limits'

/** Upright pixels: 8 bit RGB rows without gaps, after `headroom` free bytes. */
export type HeicPixels = { width: number; height: number; bytes: Uint8Array<ArrayBuffer> }

type Answer = HeicPixels | { problem: string }

/**
 * libheif applies the picture's own rotation and mirroring; the EXIF orientation beside it must not be applied again.
 * Plain CommonJS in a string, so that it runs alike from sources and from any bundle.
 */
const workerSource = `
const { parentPort, workerData } = require('node:worker_threads')
console.log = () => {}
const heif = require(workerData.library)
const { heif_colorspace_RGB: RGB } = heif.heif_colorspace
const { heif_chroma_interleaved_RGB: ROWS } = heif.heif_chroma

async function decode({ file, headroom, maxPixels }) {
  const context = heif.heif_context_alloc()
  const read = heif.heif_context_read_from_memory(context, file)
  if (read.code !== heif.heif_error_code.heif_error_Ok) return { problem: read.message }
  const handle = heif.heif_js_context_get_primary_image_handle(context)
  if (!handle || handle.code) return { problem: 'no primary picture' }
  const size = heif.heif_image_handle_get_width(handle) * heif.heif_image_handle_get_height(handle)
  if (size > maxPixels) return { problem: 'too many pixels' }
  const image = await heif.heif_js_decode_image2(handle, RGB, ROWS)
  if (!image || image.code) return { problem: 'does not decode' }
  // a grid with missing or damaged tiles decodes, with holes; libheif only warns of it
  if (heif._heif_image_get_decoding_warnings(image.image.$$.ptr, 0, 0, 0) !== 0) return { problem: 'is damaged' }
  const answer = pack(image.channels.find((one) => one.id === heif.heif_channel.heif_channel_interleaved), headroom)
  heif.heif_image_release(image.image)
  heif.heif_image_handle_release(handle)
  heif.heif_context_free(context)
  return answer
}

function pack({ width, height, stride, data }, headroom) {
  const bytes = new Uint8Array(headroom + width * height * 3)
  for (let row = 0; row < height; row += 1)
    bytes.set(data.subarray(row * stride, row * stride + width * 3), headroom + row * width * 3)
  return { width, height, bytes }
}

parentPort.on('message', (task) => {
  decode(task).then(
    (answer) => parentPort.postMessage(answer, answer.bytes ? [answer.bytes.buffer] : []),
    (error) => parentPort.postMessage({ problem: String(error) }),
  )
})
`

type Resting = { worker: Worker; end: NodeJS.Timeout }

/** Decoders kept warm for the next photo of the same batch: a new one takes twice as long. */
const resting: Resting[] = []

/**
 * Decodes the primary picture of a HEIC file in a thread of its own. The thread ends a while after the last photo and
 * gives its memory back; at once when anything went wrong.
 * @throws Error when the file does not decode or takes longer than HEIC_TIMEOUT
 */
export async function decodeHeic(file: Buffer, headroom: number): Promise<HeicPixels> {
  const worker = wake()
  const bytes = new Uint8Array(file)
  worker.postMessage({ file: bytes, headroom, maxPixels: MAX_PIXELS }, [bytes.buffer])
  const answer = await answerOf(worker).catch((error: unknown) => ({ problem: String(error) }))
  if ('problem' in answer) {
    await worker.terminate()
    throw new Error(answer.problem)
  }
  rest(worker)
  return answer
}

function wake(): Worker {
  const rested = resting.pop()
  if (!rested) return hire()
  clearTimeout(rested.end)
  rested.worker.ref()
  return rested.worker
}

function hire(): Worker {
  const library = createRequire(fromRoot('package.json')).resolve('libheif-js/wasm-bundle')
  const worker = new Worker(workerSource, { eval: true, workerData: { library } })
  // whoever waits for an answer hears of it too; one that rests must not bring the server down
  worker.on('error', () => {})
  return worker
}

function rest(worker: Worker): void {
  const end = setTimeout(() => {
    resting.splice(resting.indexOf(entry), 1)
    void worker.terminate()
  }, HEIC_REST)
  const entry = { worker, end }
  end.unref()
  worker.unref()
  resting.push(entry)
}

function answerOf(worker: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      worker.off('message', answer).off('error', fail).off('exit', fail)
      finish()
    }
    const answer = (value: Answer) => settle(() => resolve(value))
    const fail = (reason: unknown) => settle(() => reject(new Error(`HEIC decoder: ${reason}`)))
    const timer = setTimeout(fail, HEIC_TIMEOUT, 'takes too long')
    worker.on('message', answer).on('error', fail).on('exit', fail)
  })
}
