import type { Lean } from '#shared/verdict/verdict'

/** Each lean in the middle of a sentence, such as "would make it lean backend". */
export const leanWords: Readonly<Record<Lean, string>> = {
  backend: 'lean backend',
  'full-stack': 'lean full stack',
  balanced: 'balanced',
  undecided: 'not yet decided',
}
