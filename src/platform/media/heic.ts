import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { fromRoot } from '../paths'
import { HEIC_TIMEOUT, MAX_PIXELS } from './limits'

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

function decode({ file, headroom, maxPixels }) {
  const context = heif.heif_context_alloc()
  const read = heif.heif_context_read_from_memory(context, file)
  if (read.code !== heif.heif_error_code.heif_error_Ok) return { problem: read.message }
  const handle = heif.heif_js_context_get_primary_image_handle(context)
  if (!handle || handle.code) return { problem: 'no primary picture' }
  const size = heif.heif_image_handle_get_width(handle) * heif.heif_image_handle_get_height(handle)
  if (size > maxPixels) return { problem: 'too many pixels' }
  const image = heif.heif_js_decode_image2(handle, heif.heif_colorspace.heif_colorspace_RGB, heif.heif_chroma.heif_chroma_interleaved_RGB)
  if (!image || image.code) return { problem: 'does not decode' }
  // a grid with missing or damaged tiles decodes, with holes; libheif only warns of it
  const warnings = heif._heif_image_get_decoding_warnings(image.image.$$.ptr, 0, 0, 0)
  if (warnings !== 0) return { problem: 'is damaged' }
  const channel = image.channels.find((one) => one.id === heif.heif_channel.heif_channel_interleaved)
  return pack(channel, headroom)
}

function pack({ width, height, stride, data }, headroom) {
  const bytes = new Uint8Array(headroom + width * height * 3)
  for (let row = 0; row < height; row += 1)
    bytes.set(data.subarray(row * stride, row * stride + width * 3), headroom + row * width * 3)
  return { width, height, bytes }
}

Promise.resolve(workerData).then(decode).then(
  (answer) => parentPort.postMessage(answer, answer.bytes ? [answer.bytes.buffer] : []),
  (error) => parentPort.postMessage({ problem: String(error) }),
)
`

/**
 * Decodes the primary picture of a HEIC file in a thread of its own, which ends afterwards and gives its memory back.
 * @throws Error when the file does not decode or takes longer than HEIC_TIMEOUT
 */
export async function decodeHeic(file: Buffer, headroom: number): Promise<HeicPixels> {
  const library = createRequire(fromRoot('package.json')).resolve('libheif-js/wasm-bundle')
  const worker = new Worker(workerSource, {
    eval: true,
    workerData: { library, file: new Uint8Array(file), headroom, maxPixels: MAX_PIXELS },
  })
  try {
    const answer = await answerOf(worker)
    if ('problem' in answer) throw new Error(answer.problem)
    return answer
  } finally {
    await worker.terminate()
  }
}

function answerOf(worker: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('HEIC decoding takes too long')), HEIC_TIMEOUT)
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      finish()
    }
    worker.once('message', (answer: Answer) => settle(() => resolve(answer)))
    worker.once('error', (error) => settle(() => reject(error)))
    worker.once('exit', (code) => settle(() => reject(new Error(`HEIC decoder ended with code ${code}`))))
  })
}
