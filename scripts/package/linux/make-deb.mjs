import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { repositoryFolder } from '../../process/paths.mjs'
import { programName } from '../make-folder.mjs'
import { runProgram } from '../run-program.mjs'
import { debControl } from './deb-control.mjs'
import { putDesktopFiles } from './put-desktop-files.mjs'

/** @type {Readonly<Record<string, string>>} */
const architectures = { x64: 'amd64', arm64: 'arm64', arm: 'armhf' }

/**
 * Makes a package for Debian and what descends from it, with `dpkg-deb` alone.
 *
 * @param {string} program the folder of the program
 * @param {string} target the folder to write to
 * @param {import('../release-of.mjs').Release} release
 * @param {string} day of the release, yyyy-mm-dd
 * @returns {Promise<string>} the path of the package
 */
export async function makeDeb(program, target, release, day) {
  const architecture = architectures[process.arch] ?? process.arch
  const root = mkdtempSync(join(tmpdir(), 'plumbline-deb-'))
  // Else nobody but its owner could enter the folder that becomes `/`.
  chmodSync(root, 0o755)
  layOut(root, program, release, day)
  const files = filesBelow(root)
  const size = files.reduce((total, file) => total + statSync(file).size, 0)

  mkdirSync(join(root, 'DEBIAN'))
  writeFileSync(join(root, 'DEBIAN', 'control'), debControl(release, architecture, size))
  writeFileSync(join(root, 'DEBIAN', 'md5sums'), files.map((file) => sumLine(root, file)).join(''))

  const deb = join(target, `plumbline_${release.debianVersion}_${architecture}.deb`)
  await runProgram('dpkg-deb', ['--root-owner-group', '-Zzstd', '--build', root, deb])
  rmSync(root, { recursive: true })
  return deb
}

/**
 * @param {string} root
 * @param {string} program
 * @param {import('../release-of.mjs').Release} release
 * @param {string} day
 */
function layOut(root, program, release, day) {
  const installed = join(root, 'usr', 'lib', programName)
  cpSync(program, installed, { recursive: true })
  // Where the system lets nobody but root make namespaces, Chromium's sandbox needs this helper.
  chmodSync(join(installed, 'chrome-sandbox'), 0o4755)
  mkdirSync(join(root, 'usr', 'bin'))
  symlinkSync(`../lib/${programName}/${programName}`, join(root, 'usr', 'bin', programName))
  putDesktopFiles(join(root, 'usr', 'share'), programName, release, day)

  const papers = join(root, 'usr', 'share', 'doc', programName)
  mkdirSync(papers, { recursive: true })
  cpSync(join(repositoryFolder, 'LICENSE'), join(papers, 'copyright'))
  const changes = readFileSync(join(repositoryFolder, 'CHANGELOG.md'))
  writeFileSync(join(papers, 'changelog.gz'), gzipSync(changes, { level: 9 }))
}

/**
 * @param {string} folder
 * @returns {string[]} all files below it but links, in a fixed order
 */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesBelow(path)
      return entry.isFile() ? [path] : []
    })
}

/**
 * @param {string} root
 * @param {string} file
 */
function sumLine(root, file) {
  const sum = createHash('md5').update(readFileSync(file)).digest('hex')
  return `${sum}  ${relative(root, file)}\n`
}
