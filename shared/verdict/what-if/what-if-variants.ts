import { everyRating } from '#shared/verdict/what-if/every-rating'
import { lastTwoWeeks } from '#shared/verdict/what-if/last-two-weeks'
import { step4ByLayer } from '#shared/verdict/what-if/step-4-by-layer'
import { weightedByMinutes } from '#shared/verdict/what-if/weighted-by-minutes'
import { withoutStep1 } from '#shared/verdict/what-if/without-step-1'

/** Every other way of reading the ratings, as they are offered: a new one is one file and one line. */
export const whatIfVariants = [
  withoutStep1,
  step4ByLayer,
  weightedByMinutes,
  lastTwoWeeks,
  everyRating,
] as const

/** The id of a way of reading. */
export type WhatIfVariantId = (typeof whatIfVariants)[number]['id']
