/** What one measurement gives: numbers by name. */
export type Sample = Readonly<Record<string, number>>

/** One line of the table: a number of ours against one of the limit's. */
export interface Figure {
  readonly name: string
  readonly unit: 'ms' | 'MiB' | 'kB'
  /** The name of our number in our sample. */
  readonly ours: string
  /** The name of the limit's number in its sample. */
  readonly limit: string
  /** What the limit is, in words: `a sort of the same tasks`. */
  readonly against: string
  /** The largest ratio of the medians that is good enough. */
  readonly goal: number
  /** What keeps the goal out of reach, where something does; the table says it when the goal is missed. */
  readonly reason?: string
}

/** Two things measured in turn, A B A B ..., so that whatever else the machine does meets both alike. */
export interface Trial {
  readonly ours: () => Sample | Promise<Sample>
  readonly limit: () => Sample | Promise<Sample>
  readonly figures: readonly Figure[]
  /** At most so many rounds, where a round takes long or always gives the same. */
  readonly mostRounds?: number
}

/** What a part has prepared: its trials, and how to clear up. */
export interface OpenPart {
  readonly trials: readonly Trial[]
  readonly close?: () => Promise<void>
}

/** A part of the bench; `npm run bench -- <name>` runs it alone. */
export interface Part {
  readonly name: string
  readonly open: () => OpenPart | Promise<OpenPart>
}
