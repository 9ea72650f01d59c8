import { isBuiltin } from 'node:module'
import { posix } from 'node:path'

/** A file by its path from the root of the repository. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** What breaks the dependency rule or the house style of ARCHITECTURE.md, one sentence each. */
export function findViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
    const imports = [...code.matchAll(statement), ...code.matchAll(call)]
    const targets = imports.map(([, name]) => resolve(path, String(name)))
    return [
      ...targets
        .filter((target) => !mayImport(path, target))
        .map((target) => `${path} imports ${target}`),
      ...rules
        .filter((rule) => rule.applies(path) && rule.forbids.test(code))
        .map((rule) => `${path}: ${rule.name}`),
      ...(/\/index\.tsx?$/.test(path) ? [`${path}: a barrel hides where things come from`] : []),
    ]
  })
}

const statement = /^\s*(?:import\s|(?:import|export)\s[^'"]*\sfrom\s)\s*['"]([^'"\s]+)['"]/gm
const call = /\bimport\(\s*['"]([^'"\s]+)['"]/g

const rules = [
  {
    name: 'the core has no clock and no chance',
    applies: (path: string) => path.startsWith('shared/'),
    forbids: /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b|\bperformance\.now\b/,
  },
  {
    name: 'only renderer/app/clock.ts reads the time',
    applies: (path: string) => path.startsWith('renderer/') && path !== 'renderer/app/clock.ts',
    forbids: /\bDate\.now\b|\bnew Date\(\s*\)/,
  },
  {
    name: 'only renderer/desktop/desktop.ts touches window.desktop',
    applies: (path: string) =>
      path.startsWith('renderer/') && path !== 'renderer/desktop/desktop.ts',
    forbids: /\bwindow\s*\.\s*desktop\b/,
  },
  {
    name: 'only renderer/desktop/capture.ts touches window.capture',
    applies: (path: string) =>
      path.startsWith('renderer/') && path !== 'renderer/desktop/capture.ts',
    forbids: /\bwindow\s*\.\s*capture\b/,
  },
  {
    name: 'only renderer/desktop/paper.ts touches window.paper',
    applies: (path: string) => path.startsWith('renderer/') && path !== 'renderer/desktop/paper.ts',
    forbids: /\bwindow\s*\.\s*paper\b/,
  },
  {
    name: 'only three files open channels, each behind the same checks',
    applies: (path: string) =>
      path.startsWith('electron/') &&
      ![
        'electron/ipc/register-handlers.ts',
        'electron/capture/open-capture.ts',
        'electron/print/open-paper.ts',
      ].includes(path),
    forbids: /\bipcMain\b|\bipc\.(handle|on)/,
  },
  {
    name: 'only preloads talk to the main process',
    applies: (path: string) => path.startsWith('electron/') && !path.endsWith('preload.ts'),
    forbids: /\bipcRenderer\b/,
  },
  {
    name: 'only electron/links/open-link.ts hands an address to the system',
    applies: (path: string) =>
      path.startsWith('electron/') && path !== 'electron/links/open-link.ts',
    forbids: /\bopenExternal\b/,
  },
  {
    name: 'text never becomes a page or a program',
    applies: (path: string) => isShipped(path),
    forbids:
      /\bdangerouslySetInnerHTML\b|\.(inner|outer)HTML\b|\b(insertAdjacentHTML|createContextualFragment|DOMParser|executeJavaScript)\b|\bdocument\.write\b/,
  },
  {
    name: 'only the calendar reads dates from text',
    applies: (path: string) => isShipped(path) && !readsDates.test(path),
    forbids: /\bnew Date\(\s*['"`]|\bDate\.parse\(/,
  },
  {
    name: 'only the calendar cuts dates out of instants',
    applies: (path: string) => isShipped(path) && !readsDates.test(path),
    forbids: /\.toISOString\(\)\s*\.\s*(split\b|(slice|substr|substring)\(0, 10\))/,
  },
  {
    name: 'exports have names',
    applies: (path: string) => !path.endsWith('.config.ts'),
    forbids: /^\s*export default\b/m,
  },
]

/** The calendar, its whole numbers, and the times of day that a calendar file holds. */
const readsDates =
  /^shared\/(calendar\/|schedule\/day-number\.ts|export\/formats\/icalendar\/to-icalendar\.ts)/

function isShipped(path: string): boolean {
  return /^(electron|renderer|shared)\//.test(path)
}

/** Which parts of the renderer a part may import, apart from itself. */
const below: Readonly<Record<string, readonly string[]>> = {
  'main.tsx': ['app', 'features', 'db', 'desktop', 'ui'],
  'capture.tsx': ['features', 'desktop', 'ui'],
  'paper.tsx': ['features', 'desktop', 'ui'],
  'safe-mode.tsx': ['app', 'desktop', 'ui'],
  app: ['features', 'db', 'desktop', 'ui'],
  features: ['db', 'desktop', 'ui'],
  db: ['desktop'],
  desktop: [],
  ui: [],
}

function mayImport(path: string, target: string): boolean {
  const isPackage = !/^(shared|electron|renderer|scripts|tests)\//.test(target)
  switch (path.split('/')[0]) {
    case 'shared':
      if (target === 'i18next') return path.startsWith('shared/language/')
      if (/^(date-fns(\/locale\/.+)?|@date-fns\/utc(\/date\/mini)?)$/.test(target))
        return path.startsWith('shared/calendar/')
      if (target === 'minisearch') return path.startsWith('shared/reflection/')
      if (/^(ical-generator|papaparse|@noble\/hashes\/.+)$/.test(target)) {
        return path.startsWith('shared/export/')
      }
      return (
        target.startsWith('shared/') ||
        /^(valibot|yaml|mdast|(mdast-util|micromark)-.+)$/.test(target)
      )
    case 'electron':
      return /^(shared|electron)\/|^(electron|electron\/.+|valibot|chokidar|node:.+)$/.test(target)
    case 'renderer':
      if (isPackage) return !isBuiltin(target) && target !== 'electron'
      return target.startsWith('shared/') || mayImportInRenderer(path, target)
    case 'scripts':
      return target.startsWith('scripts/') || isBuiltin(target)
    default:
      return true
  }
}

function mayImportInRenderer(path: string, target: string): boolean {
  const [, part = '', feature] = path.split('/')
  const [root, otherPart = '', otherFeature] = target.split('/')
  if (root !== 'renderer') return false
  if (part === otherPart) return part !== 'features' || feature === otherFeature
  return below[part]?.includes(otherPart) ?? false
}

/** A path from the root of the repository, or the name of a package. */
function resolve(path: string, name: string): string {
  if (name.startsWith('#')) return name.slice(1)
  return name.startsWith('.') ? posix.join(posix.dirname(path), name) : name
}
