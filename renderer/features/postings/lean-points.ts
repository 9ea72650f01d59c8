import type { Lean } from '#shared/verdict/verdict'

/** The pointer of each lean: backend is always left, full stack always right. */
export const leanPoints = {
  backend: 'left',
  'full-stack': 'right',
  balanced: 'both',
  undecided: 'nowhere',
} as const satisfies Record<Lean, string>
