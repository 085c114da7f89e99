import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import { median, ms, pause, printTable } from './figures.mjs'
import { fromRoot } from './places.mjs'
import { openSchool } from './school.mjs'

/**
 * How long an editor waits for an uploaded photo, against sharp alone making the same files in the same run, and what
 * the server's memory does over many uploads.
 * RUNS (7), UPLOADS (100); HEIC=path measures a photo of your own; BASE, DEMO_PASSWORD and SERVER_PID a running school.
 */
const RUNS = Number(process.env.RUNS ?? 7)
const UPLOADS = Number(process.env.UPLOADS ?? 100)

const ADMIN = { email: 'admin@bench.school', password: 'Hongzhu-bench-2026' }

sharp.cache(false)

Object.assign(process.env, { SEED: 'none', ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password })
const school = await openSchool()
try {
  const cookie = await authorCookie(school)
  const jpeg = await photo(4032, 3024)
  const heic = readFileSync(process.env.HEIC ?? fromRoot('bench', 'fixtures', '12-megapixels.heic'))
  const rows = [
    await compare('JPEG', jpeg, 'photo.jpg', cookie, () => jpegAlone(jpeg)),
    await compare('HEIC', heic, 'photo.heic', cookie, () => heicAlone(heic)),
  ]
  printTable(['12 megapixels', 'MB', 'upload, ms', 'sharp alone, ms', 'ratio', 'target'], rows)
  console.log()
  await memory(jpeg, cookie)
} finally {
  await school.stop()
}

async function compare(name, bytes, fileName, cookie, alone) {
  const ours = []
  const theirs = []
  for (let run = 0; run <= RUNS; run += 1) {
    const uploaded = await time(() => upload(bytes, fileName, cookie))
    const made = await time(alone)
    if (run === 0) continue // the first of each loads code
    ours.push(uploaded)
    theirs.push(made)
  }
  const ratio = median(ours) / median(theirs)
  return [
    name,
    (bytes.length / 1e6).toFixed(2),
    ms(median(ours)),
    ms(median(theirs)),
    ratio.toFixed(2),
    '<= 1.3',
  ]
}

async function memory(bytes, cookie) {
  const pid = serverPid()
  if (!pid || process.platform !== 'linux')
    return console.log('memory: not measured (Linux only; SERVER_PID with BASE)')
  await pause(10_000)
  const idle = residentMegabytes(pid)
  let peak = idle
  for (let number = 0; number < UPLOADS; number += 1) {
    await upload(bytes, `photo-${number}.jpg`, cookie)
    peak = Math.max(peak, residentMegabytes(pid))
  }
  await pause(10_000)
  const after = residentMegabytes(pid)
  printTable(
    ['server memory', 'idle, MB', 'highest, MB', `10 s after ${UPLOADS} uploads, MB`, 'ratio', 'target'],
    [['resident', idle, peak, after, (after / idle).toFixed(2), '<= 1.15']],
  )
}

/** What a straightforward program does: each file from the uploaded bytes by a pipeline of its own. */
function jpegAlone(bytes) {
  return makeAll(() => sharp(bytes).autoOrient())
}

async function heicAlone(bytes) {
  const { data, width, height } = await decodeHeic(bytes)
  return makeAll(() => sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha())
}

function makeAll(source) {
  const full = [480, 800, 1200, 1920].flatMap((width) => [
    source()
      .resize({ width })
      .avif({ quality: 52, effort: width <= 800 ? 3 : 0, chromaSubsampling: '4:2:0' }),
    source()
      .resize({ width })
      .webp({ quality: 76, effort: width <= 800 ? 3 : 2, smartSubsample: true }),
  ])
  const crops = [
    [1920, 1080],
    [1080, 1920],
  ].flatMap(([width, height]) => [
    source().resize({ width, height }).webp({ quality: 76, effort: 2, smartSubsample: true }),
    source().resize({ width, height }).jpeg({ quality: 80 }),
  ])
  return Promise.all([...full, ...crops, source().jpeg({ quality: 88 })].map((one) => one.toBuffer()))
}

function decodeHeic(bytes) {
  const heif = createRequire(import.meta.url)('libheif-js/wasm-bundle')
  const [image] = new heif.HeifDecoder().decode(bytes)
  const [width, height] = [image.get_width(), image.get_height()]
  return new Promise((resolve, reject) => {
    image.display({ data: new Uint8ClampedArray(width * height * 4), width, height }, (shown) =>
      shown
        ? resolve({ data: Buffer.from(shown.data.buffer), width, height })
        : reject(new Error('does not decode')),
    )
  })
}

async function upload(bytes, name, cookie) {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: '操场', consentStatus: 'notNeeded' }))
  form.set('file', new File([bytes], name))
  const answer = await fetch(`${school.base}/api/media`, {
    method: 'POST',
    headers: { Cookie: cookie, Origin: school.base },
    body: form,
  })
  if (!answer.ok) throw new Error(`upload of ${name}: ${answer.status} ${await answer.text()}`)
  await answer.arrayBuffer()
}

/** Cookie of an author: the demo school's where one runs, else a new one. */
async function authorCookie({ base, password }) {
  if (process.env.BASE) return signIn(base, { email: 'author@demo.school', password })
  const admin = await signIn(base, ADMIN)
  const author = { name: '测量', email: 'author@bench.school', password: ADMIN.password, roles: ['author'] }
  await post(`${base}/api/users`, author, admin)
  return signIn(base, author)
}

async function signIn(base, { email, password }) {
  const answer = await post(`${base}/api/users/login`, { email, password })
  return answer.headers.get('set-cookie').split(';')[0]
}

async function post(address, body, cookie = '') {
  const headers = { 'Content-Type': 'application/json', Origin: school.base, Cookie: cookie }
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`)
  return answer
}

async function time(work) {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** A picture as hard to encode as a photo: soft shapes, edges, texture and grain. The same bytes every time. */
async function photo(width, height) {
  let seed = 7
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return (seed >> 16) & 255
  }
  const layer = async (across, down) => {
    const noise = Buffer.from(Array.from({ length: across * down * 3 }, random))
    return sharp(noise, { raw: { width: across, height: down, channels: 3 } })
      .resize(width, height, { kernel: 'cubic', fit: 'fill' })
      .raw()
      .toBuffer()
  }
  const layers = [
    await layer(6, 5),
    await layer(40, 30),
    await layer(160, 120),
    await layer(800, 600),
    await layer(2000, 1500),
  ]
  const weights = [0.5, 0.25, 0.14, 0.07, 0.04]
  const data = Buffer.alloc(width * height * 3)
  for (let i = 0; i < data.length; i += 1)
    data[i] = layers.reduce((sum, one, index) => sum + one[i] * weights[index], 0)
  return sharp(data, { raw: { width, height, channels: 3 } })
    .withMetadata({ orientation: 1 })
    .jpeg({ quality: 92 })
    .toBuffer()
}

function serverPid() {
  if (process.env.SERVER_PID) return Number(process.env.SERVER_PID)
  if (process.platform !== 'linux') return undefined
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number)
  return children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('server.mjs'))
}

function residentMegabytes(pid) {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1000)
}
