import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Part, Sample } from '../runner/part'

/** The kB an app of this kind may add to Electron. */
const allowed = 5_000

/** As `scripts/package/stage-app.mjs` has it. */
const packaged = ['out/main', 'out/preload', 'out/renderer', 'resources/icon.png', 'resources/tray']

/** What is installed beside Electron itself. */
export const size: Part = {
  name: 'size',
  open: () => ({
    trials: [
      {
        ours: (): Sample => ({
          size: packaged.reduce((sum, path) => sum + bytesIn(path), 0) / 1_000,
        }),
        limit: (): Sample => ({ size: allowed }),
        mostRounds: 1,
        figures: [
          {
            name: 'package without Electron',
            unit: 'kB',
            ours: 'size',
            limit: 'size',
            against: 'what an app of this kind may add',
            goal: 1,
            reason:
              'the holidays of every country, the fonts of every script, and what the worker has in common with the page',
          },
        ],
      },
    ],
  }),
}

function bytesIn(path: string): number {
  if (statSync(path).isFile()) return statSync(path).size
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(path, name)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0)
}
