// Run by Electron, as `scripts/commands/icons.mjs` does: Chromium draws the icon in every size.
const { readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { app, BrowserWindow } = require('electron')

const [resources, list] = process.argv.slice(-2)
/** Below this a string of the large drawing is thinner than a pixel. */
const smallestLarge = 64

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false })
  await window.loadURL('data:text/html,')
  for (const size of list.split(',').map(Number)) {
    const drawing = size < smallestLarge ? 'icon-small.svg' : 'icon.svg'
    const svg = readFileSync(path.join(resources, drawing), 'base64')
    const png = await window.webContents.executeJavaScript(`(${String(draw)})(${size}, '${svg}')`)
    writeFileSync(path.join(resources, 'icons', `${size}.png`), Buffer.from(png, 'base64'))
  }
  app.quit()
})

/** Runs in the page. @returns the PNG in base64 */
async function draw(size, svg) {
  const image = new Image()
  image.src = `data:image/svg+xml;base64,${svg}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size
  canvas.getContext('2d').drawImage(image, 0, 0, size, size)
  return canvas.toDataURL('image/png').split(',')[1]
}
