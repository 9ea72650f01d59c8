import type { Lean } from '#shared/verdict/verdict'
import { SideMark } from '../../../ui/side-mark'
import { leanPoints } from '../lean-points'
import styles from './own-lean.module.css'

/** One's own lean in the same signs as the postings; kept back like everywhere else. */
export function OwnLean({ lean }: { readonly lean: Lean | null }) {
  return (
    <p className={styles.own}>
      <b className="strong">You</b>
      <SideMark points={lean === null ? 'nowhere' : leanPoints[lean]} />
      {lean === null ? 'Kept back for now' : words[lean]}
    </p>
  )
}

const words: Readonly<Record<Lean, string>> = {
  backend: 'Lean backend, by your ratings',
  'full-stack': 'Lean full stack, by your ratings',
  balanced: 'Balanced, by your ratings',
  undecided: 'Not yet decided',
}
