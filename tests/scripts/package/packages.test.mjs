import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { iconSizes } from '../../../scripts/icons/icon-sizes.mjs'
import { collectLicences } from '../../../scripts/package/collect-licences.mjs'
import { debControl } from '../../../scripts/package/linux/deb-control.mjs'
import { desktopEntry } from '../../../scripts/package/linux/desktop-entry.mjs'
import { builderConfig } from '../../../scripts/package/others/builder-config.mjs'
import { releaseOf } from '../../../scripts/package/release-of.mjs'

describe('a package', () => {
  test('that was not made with the official Electron says so in its name', () => {
    expect(releaseOf('1.2.3', true)).toMatchObject({ version: '1.2.3', isForRelease: true })
    const forTests = releaseOf('1.2.3', false)
    // A tilde sorts before the release, so that the release replaces it.
    expect(forTests).toMatchObject({ version: '1.2.3-test', debianVersion: '1.2.3~test' })
    expect(debControl(forTests, 'amd64', 1)).toMatch(/Version: 1\.2\.3~test[\s\S]*for tests/)
    expect(debControl(releaseOf('1.2.3', true), 'amd64', 1)).not.toContain('for tests')
  })

  test('has the licence of everything it is built from, and of nothing else', () => {
    const packages = collectLicences().flatMap((group) => group.packages.map(nameOf))
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(packages).toEqual(expect.arrayContaining(Object.keys(dependencies)))
    for (const tool of ['vitest', 'vite', 'electron']) expect(packages).not.toContain(tool)
    expect(collectLicences().filter(({ text }) => text === '')).toEqual([])
  })

  test('opens addresses of our own behind a double hyphen', () => {
    const entry = desktopEntry('plumbline')
    expect(entry).toContain('MimeType=x-scheme-handler/plumbline;')
    for (const [line] of entry.matchAll(/^Exec=.*$/gm)) expect(line).toMatch(/^Exec=plumbline -- /)
  })

  test('for Windows and macOS has the same fuses and opens the same addresses', () => {
    const config = builderConfig(
      'dist',
      { folder: '', executable: '', version: '42.0.0' },
      'list.txt',
    )
    expect(config.electronFuses).toMatchObject({ runAsNode: false, onlyLoadAppFromAsar: true })
    expect(config.protocols).toEqual([{ name: 'Plumbline', schemes: ['plumbline'] }])
  })
})

describe('the icon', () => {
  test.each(iconSizes)('is there in %i pixels', (size) => {
    const png = readFileSync(`resources/icons/${size}.png`)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  })

  test('is there for Windows and macOS, with every picture where its list says', () => {
    const ico = readFileSync('resources/icons/icon.ico')
    const entries = Array.from({ length: ico.readUInt16LE(4) }, (_, index) =>
      ico.subarray(6 + 16 * index),
    )
    expect(entries.map((entry) => entry.readUInt8(0) || 256)).toEqual(
      iconSizes.filter((size) => size <= 256),
    )
    for (const entry of entries) expect(isPng(ico.subarray(entry.readUInt32LE(12)))).toBe(true)

    const icns = readFileSync('resources/icons/icon.icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    const types = []
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      types.push(icns.toString('latin1', at, at + 4))
      expect(isPng(icns.subarray(at + 8))).toBe(true)
    }
    expect(types).toEqual(expect.arrayContaining(['ic07', 'ic08', 'ic09', 'ic10']))
  })
})

/** @param {string} label such as `react 19.3.1` */
function nameOf(label) {
  return label.slice(0, label.lastIndexOf(' '))
}

/** @param {Buffer} bytes */
function isPng(bytes) {
  return bytes.subarray(1, 4).toString() === 'PNG'
}
