import { exports } from './parts/exports'
import { launch } from './parts/launch'
import { actions, yearsActions } from './parts/actions'
import { creation } from './parts/creation'
import { database } from './parts/database'
import { restoring } from './parts/restoring'
import { mirroring } from './parts/mirroring'
import { memory } from './parts/memory'
import { schedule } from './parts/schedule'
import { scrolling } from './parts/scrolling'
import { search } from './parts/search'
import { size } from './parts/size'
import { transfer } from './parts/transfer'
import { verdict } from './parts/verdict'
import type { Part } from './runner/part'

/** Every part of the bench, in the order it is run and tabulated: a new part is one file and one line. */
export const parts: readonly Part[] = [
  launch,
  creation,
  actions,
  yearsActions,
  search,
  scrolling,
  schedule,
  verdict,
  transfer,
  database,
  exports,
  mirroring,
  restoring,
  memory,
  size,
]
