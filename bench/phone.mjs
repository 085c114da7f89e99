import { chromium } from 'playwright-core'

const CHROME = process.env.CHROME_PATH ?? '/usr/bin/chromium'
const SETTLE_MS = 3000

/**
 * One cold visit of a throttled phone in a browser of its own.
 * @returns {Promise<Record<string, number>>} lcp, view (last first-view picture whole), tbt: ms; cls; document,
 * stylesheet, script, viewBytes: bytes over the wire; violations: of the content security policy
 */
export async function visit(url) {
  const browser = await chromium.launch({
    executablePath: CHROME,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    })
    const network = await throttle(page)
    await page.addInitScript(observe)
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 })
    await page.waitForTimeout(SETTLE_MS)
    const seen = await page.evaluate(read)
    return { ...seen, ...network.weigh(seen.pictures) }
  } finally {
    await browser.close()
  }
}

async function throttle(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const requests = new Map()
  let begun
  session.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp }) => {
    begun ??= timestamp
    requests.set(requestId, { url: request.url, type, bytes: 0 })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    Object.assign(requests.get(requestId) ?? {}, {
      bytes: encodedDataLength,
      end: (timestamp - begun) * 1000,
    })
  })
  return {
    weigh(pictures) {
      const all = [...requests.values()]
      const bytes = (wanted) => all.filter(wanted).reduce((sum, request) => sum + request.bytes, 0)
      const inView = all.filter(({ url }) => pictures.includes(url))
      return {
        document: bytes(({ type }) => type === 'Document'),
        stylesheet: bytes(({ type }) => type === 'Stylesheet'),
        script: bytes(({ type }) => type === 'Script'),
        viewBytes: bytes(({ url }) => pictures.includes(url)),
        view: Math.max(0, ...inView.map(({ end }) => end ?? Number.NaN)),
      }
    },
  }
}

/** Runs in the page, before anything of it. */
function observe() {
  const figures = { lcp: 0, cls: 0, tbt: 0, violations: 0 }
  window.figures = figures
  const on = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  on('largest-contentful-paint', (entry) => {
    figures.lcp = entry.startTime
  })
  on('layout-shift', (entry) => {
    if (!entry.hadRecentInput) figures.cls += entry.value
  })
  on('longtask', (entry) => {
    figures.tbt += Math.max(0, entry.duration - 50)
  })
  document.addEventListener('securitypolicyviolation', () => {
    figures.violations += 1
  })
}

/** Runs in the page, at the end: the figures, and the pictures that show without scrolling. */
function read() {
  const shows = (image) => {
    const box = image.getBoundingClientRect()
    return box.width > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  }
  return {
    ...window.figures,
    pictures: [...document.images].filter(shows).map(({ currentSrc, src }) => currentSrc || src),
  }
}
