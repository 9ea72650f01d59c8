import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Part, Sample } from '../runner/part'

/** The kB an app of this kind may add to Electron. */
const allowed = 5_000

/** What is installed beside Electron itself. */
export const size: Part = {
  name: 'size',
  open: () => ({
    trials: [
      {
        ours: (): Sample => ({ size: (bytesIn('out') + bytesIn('resources')) / 1_000 }),
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
          },
        ],
      },
    ],
  }),
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0)
}
