import { translate } from '#shared/language/translate'
import type { Clarity, Verdict } from '#shared/verdict/verdict'
import { Meter } from '../../ui/meter'
import styles from './clarity-line.module.css'

interface ClarityLineProps {
  readonly verdict: Verdict
  /** What is still to rate, as a sentence; null when nothing is. */
  readonly missing: string | null
}

const filledBlocks: Readonly<Record<Clarity, number>> = { slight: 1, clear: 2, strong: 3 }

/** How clear the lean is, in blocks and a word, and which ratings would make it firm. */
export function ClarityLine({ verdict, missing }: ClarityLineProps) {
  const { clarity } = verdict
  if (verdict.lean === 'balanced') return null
  const word = wordOf(verdict)
  return (
    <div className={styles.clarity}>
      <Meter value={clarity ? filledBlocks[clarity] : 0} max={3} word={word} />
      <span>
        <b className="strong">{word}.</b> {missing && <span className="soft">{missing}</span>}
      </span>
    </div>
  )
}

function wordOf({ clarity, settledEarly }: Verdict): string {
  switch (clarity) {
    case 'slight':
      return translate('A slight lean')
    case 'clear':
      return translate('A clear lean')
    case 'strong':
      return translate('A strong lean')
    case null:
      return settledEarly ? translate('Settled early') : translate('Not settled')
  }
}
