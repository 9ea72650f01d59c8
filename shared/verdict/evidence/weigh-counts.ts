import { strengthOf, weigh, type Bands, type Weight } from '#shared/verdict/evidence/weigh'

/**
 * Weighs how many entries speak for each side. Both the lead and its share have to be wide enough: one
 * entry more is one evening, and two more of twenty is no pattern. Seven of ten is clear, six of seven
 * strong; a strong word also takes a lead of five, which hardly comes by chance.
 *
 * @param backend entries that speak for the backend
 * @param fullStack entries that speak for the full stack
 * @param all all entries, those that speak for neither side included
 * @example weighCounts(7, 3, 10).strength // 'clear'
 */
export function weighCounts(backend: number, fullStack: number, all: number): Weight {
  const lead = backend - fullStack
  return weigh(lead / all, shareBands, strengthOf(Math.abs(lead), leadBands))
}

const leadBands = { slight: 2, clear: 3, strong: 5 }

const shareBands: Bands = { slight: 0.2, clear: 0.4, strong: 0.7, most: 1 }
