import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin, Rolldown } from 'vite'
import { exportsOf, packData } from './scripts/build/pack-data.mjs'
import { collectLicences } from './scripts/package/collect-licences.mjs'

/** Three builds, one per process: main and preload as single files, the page as lazy chunks. */
export default defineConfig({
  main: {
    build: {
      // The main process loads one bundled file: every module resolved at start costs launch time.
      externalizeDeps: false,
      rollupOptions: {
        input: { main: 'electron/main.ts' },
        // Without its comments, but with all names, by which a fault is found.
        output: { minify: { compress: false, mangle: false, codegen: true } },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      // A sandboxed preload must be one CommonJS file, so these share no code of ours.
      rollupOptions: {
        input: {
          preload: 'electron/preload.ts',
          'capture-preload': 'electron/capture/capture-preload.ts',
          'paper-preload': 'electron/print/paper-preload.ts',
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    resolve: {
      alias: {
        // What tells holidays of the sun carries the changes of every time zone since 1800; those until 2030 do.
        'moment-timezone': resolve(
          'node_modules/moment-timezone/builds/moment-timezone-with-data-1970-2030.js',
        ),
        // For browsers it lets `innerHTML` decode `&amp;` in Markdown, which the security policy of the page
        // refuses: a note with an entity could not be read. This is its table, for everybody else.
        'decode-named-character-reference': resolve(
          'node_modules/decode-named-character-reference/index.js',
        ),
      },
    },
    build: {
      minify: true,
      rollupOptions: {
        input: {
          index: resolve('renderer/index.html'),
          capture: resolve('renderer/capture.html'),
          paper: resolve('renderer/paper.html'),
          'safe-mode': resolve('renderer/safe-mode.html'),
        },
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: chunkOfStart }],
          },
        },
      },
    },
    // React Aria brings its words in thirty languages; ours are enough.
    plugins: [
      optimizeLocales.vite({ locales: ['en-US', 'de-DE'] }),
      react(),
      emptyLiveRegionSafely(),
      trustLocaleOfPage(),
      compileStartAtOnce(),
      packData({
        // What the app says of the packages it is built from.
        '/features/about/licences.ts': () => ({ licences: collectLicences() }),
        // The holidays of every country, and the way of the sun that some of them follow.
        '/date-holidays/src/data.js': exportsOf,
        '/astronomia/data/vsop87Bearth.js': exportsOf,
      }),
    ],
    // With its own lazy chunks: a job loads only what it needs.
    worker: { format: 'es' },
  },
})

/**
 * What a page loads to start is one file, and one more for what several pages share. As dozens of small ones
 * it would be asked for, read and compiled one by one, which costs more than all of their content.
 *
 * @returns null for what is loaded later
 */
function chunkOfStart(id: string, context: Rolldown.ChunkingContext): string | null {
  const pages = Object.entries(startOfPage).filter(([, entry]) =>
    modulesOfStart(resolve(entry), context).has(id),
  )
  if (pages.length > 1) return 'base'
  const page = pages[0]?.[0] ?? null
  // What only paper needs to start, screens of the app need later: it stands apart from what runs there.
  return page === 'paper' ? null : page
}

const startOfPage = {
  app: 'renderer/main.tsx',
  capture: 'renderer/capture.tsx',
  paper: 'renderer/paper.tsx',
  'safe-mode': 'renderer/safe-mode.tsx',
}

/** A module and all it imports, without what it loads when it is needed. */
function modulesOfStart(entry: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const known = startModules.get(entry)
  if (known) return known
  const modules = new Set([entry])
  // A set goes on to what is added to it on the way.
  for (const id of modules) {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) modules.add(imported)
  }
  startModules.set(entry, modules)
  return modules
}

const startModules = new Map<string, ReadonlySet<string>>()

/**
 * React Aria empties its live region with `innerHTML = ''`, which the security policy of the page
 * refuses: the second change of a number field would take the screen down.
 */
function emptyLiveRegionSafely(): Plugin {
  return {
    name: 'empty-live-region-safely',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/dist/private/live-announcer/LiveAnnouncer.mjs')) return null
      const safe = code.replaceAll(".innerHTML = ''", '.replaceChildren()')
      if (safe === code) this.error('React Aria has changed here: is this plugin still needed?')
      return { code: safe, map: null }
    },
  }
}

/**
 * React Aria asks the engine whether it can write dates in the language of the browser, before it is told ours: to
 * answer, the engine reads what it has for every language there is, 10 ms of each start.
 */
function trustLocaleOfPage(): Plugin {
  return {
    name: 'trust-locale-of-page',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/dist/private/i18n/useDefaultLocale.mjs')) return null
      const trusting = code.replace(
        'Intl.DateTimeFormat.supportedLocalesOf([\n            locale\n        ]);',
        '',
      )
      if (trusting === code) this.error('React Aria has changed here: is this plugin still needed?')
      return { code: trusting, map: null }
    },
  }
}

/**
 * The engine compiles a function when it is called first, and what it keeps of a file for the next start is what
 * was compiled by the time the file had run: nothing of what draws the first screen. Of what a page loads to
 * start it shall compile, and keep, all.
 */
function compileStartAtOnce(): Plugin {
  return {
    name: 'compile-start-at-once',
    apply: 'build',
    // When they are written: before that, what else works on a chunk may move the comment, and it counts in front only.
    writeBundle({ dir }, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !startChunks.has(file.name)) continue
        const path = resolve(dir ?? '', file.fileName)
        writeFileSync(path, `//# allFunctionsCalledOnLoad\n${readFileSync(path, 'utf8')}`)
      }
    },
  }
}

const startChunks = new Set(['base', ...Object.keys(startOfPage)])
