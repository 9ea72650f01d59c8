import { translate } from '#shared/language/translate'
import type { Lean } from '#shared/verdict/verdict'
import { SideMark } from '../../../ui/side-mark'
import { leanPoints } from '../lean-points'
import styles from './own-lean.module.css'

/** One's own lean in the same signs as the postings; kept back like everywhere else. */
export function OwnLean({ lean }: { readonly lean: Lean | null }) {
  return (
    <p className={styles.own}>
      <b className="strong">{translate('You')}</b>
      <SideMark points={lean === null ? 'nowhere' : leanPoints[lean]} />
      {lean === null ? translate('Kept back for now') : words[lean]()}
    </p>
  )
}

const words: Readonly<Record<Lean, () => string>> = {
  backend: () => translate('Lean backend, by your ratings'),
  'full-stack': () => translate('Lean full stack, by your ratings'),
  balanced: () => translate('Balanced, by your ratings'),
  undecided: () => translate('Not yet decided'),
}
