// Loaded by Electron before the app that is measured, whichever it is, so that no app has anything of this in
// it. When what BENCH_SELECTOR names is painted, one line says when that was, and the app ends.
const { app } = require('electron')

const spawnedAt = Number(process.env['BENCH_SPAWNED_AT'])
const selector = process.env['BENCH_SELECTOR']
/** Milliseconds to go on afterwards, for what is written a little later: the code cache, a data base. */
const linger = Number(process.env['BENCH_LINGER'])

app.on('web-contents-created', (_event, contents) => {
  contents.once('did-navigate', () => void report(contents.mainFrame))
})

async function report(frame) {
  const marks = await frame.executeJavaScript(
    `(${String(waitUntilPainted)})(${JSON.stringify(selector)})`,
  )
  const cpuSeconds = app
    .getAppMetrics()
    .reduce((sum, { cpu }) => sum + (cpu.cumulativeCPUUsage ?? 0), 0)
  const times = {
    firstPaint: marks.firstPaint - spawnedAt,
    usable: marks.usable - spawnedAt,
    cpu: cpuSeconds * 1000,
  }
  process.stdout.write(`BENCH ${JSON.stringify(times)}\n`)
  setTimeout(() => app.exit(), linger)
}

/** Runs in the page, from the moment its document is there. Answers in epoch milliseconds. */
function waitUntilPainted(selector) {
  const firstPaint = new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0]
      if (paint) resolve(performance.timeOrigin + paint.startTime)
    })
    observer.observe({ type: 'paint', buffered: true })
  })
  const usable = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) return false
      observer.disconnect()
      // The frame that shows it has begun when this runs, and is done with the task after it.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.timeOrigin + performance.now())
        port2.postMessage(null)
      })
      return true
    }
    const observer = new MutationObserver(look)
    if (!look()) observer.observe(document, { childList: true, subtree: true })
  })
  return Promise.all([firstPaint, usable]).then(([firstPaint, usable]) => ({ firstPaint, usable }))
}
