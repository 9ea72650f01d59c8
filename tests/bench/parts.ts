import { launch } from './parts/launch'
import { schedule } from './parts/schedule'
import { verdict } from './parts/verdict'
import type { Part } from './runner/part'

/** Every part of the bench, in the order it is run and tabulated: a new part is one file and one line. */
export const parts: readonly Part[] = [launch, schedule, verdict]
