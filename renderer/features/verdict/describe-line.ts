import type { ShownVerdict } from '#shared/verdict/shown-verdict'
import type { Clarity } from '#shared/verdict/verdict'

const clarityWords: Readonly<Record<Clarity, string>> = {
  slight: 'slightly',
  clear: 'clearly',
  strong: 'strongly',
}

/** The picture of the line in a sentence, for those who do not see it. */
export function describeLine({ isHidden, verdict }: ShownVerdict): string {
  if (isHidden) return 'Plumb line hanging straight; which way it leans is not shown yet.'
  const { lean, clarity } = verdict
  if (lean === 'undecided') return 'Plumb line drawn in dashes, hanging straight: not decided yet.'
  if (lean === 'balanced') return 'Plumb line hanging straight: balanced.'
  const side = lean === 'backend' ? 'backend' : 'full stack'
  const how = clarity ? clarityWords[clarity] : 'by how much is open until all steps are rated'
  return `Plumb line leaning towards ${side}, ${how}. Straight down means balanced.`
}
