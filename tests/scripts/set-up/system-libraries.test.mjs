import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { withNamesOfRelease } from '../../../scripts/set-up/choose-packages.mjs'
import { readMissingLibraries } from '../../../scripts/set-up/ensure-system-libraries.mjs'
import { findFont } from '../../../scripts/set-up/find-font.mjs'

test('names the libraries that ldd does not find', () => {
  const report = [
    '\tlinux-vdso.so.1 (0x00007ffd2a5f2000)',
    '\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f2b2a000000)',
    '\tlibnss3.so => not found',
    '\tlibasound.so.2 => not found',
  ]
  expect(readMissingLibraries(report.join('\n'))).toEqual(['libnss3.so', 'libasound.so.2'])
})

test('takes the names that a release has for its packages', () => {
  const policy = [
    'libnss3:\n  Installed: (none)\n  Candidate: 2:3.87.1\n  Version table:',
    'libasound2:\n  Installed: (none)\n  Candidate: (none)\n  Version table:',
    'libasound2t64:\n  Installed: (none)\n  Candidate: 1.2.14-1\n  Version table:',
    'libcups2t64:\n  Installed: (none)\n  Candidate: (none)\n  Version table:',
  ].join('\n')
  const wanted = ['libnss3', 'libasound2', 'libcups2', 'xvfb']
  expect(withNamesOfRelease(wanted, policy)).toEqual([
    'libnss3',
    'libasound2t64',
    'libcups2',
    'xvfb',
  ])
})

test('finds a font in a folder below, and none where there is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-fonts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'truetype', 'dejavu'), { recursive: true })
  expect(findFont([folder, join(folder, 'missing')])).toBe(false)
  writeFileSync(join(folder, 'truetype', 'dejavu', 'DejaVuSans.ttf'), '')
  expect(findFont([folder])).toBe(true)
})
