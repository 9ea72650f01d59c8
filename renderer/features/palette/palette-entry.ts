import type { ReactNode } from 'react'
import type { FindableEntry } from '#shared/palette/find-entries'
import type { MarkedRange } from '../../ui/split-marks'

/** A row of the palette. */
export interface PaletteEntry extends FindableEntry {
  readonly icon: ReactNode
  readonly label: string
  /** The words in which a search has met it, where its name is not what was met. */
  readonly note?: { readonly text: string; readonly ranges: readonly MarkedRange[] } | undefined
  /** What is said at its end, such as a day. */
  readonly detail?: string | undefined
  /** The keys that do the same, as they are written. */
  readonly keys?: string | undefined
  readonly run: () => void
  /** What Ctrl Enter does with it; only tasks to do have it. */
  readonly startFocus?: (() => void) | undefined
}

/** Something that can be done now. */
export interface PaletteCommand extends Pick<PaletteEntry, 'icon' | 'label' | 'keys' | 'run'> {
  readonly id: string
}
