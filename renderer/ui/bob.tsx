import clsx from 'clsx'
import styles from './bob.module.css'

export type BobTone = 'backend' | 'full-stack' | 'balanced' | 'undecided'

interface BobProps {
  /** `fine` is the machined one for large pictures, with its hole for the string. */
  detail?: 'simple' | 'fine'
  tone: BobTone
  /** Where the string meets the bob, as an SVG transform. The bob is 40 wide and 104 high below it. */
  transform?: string | undefined
}

/** The weight of a plumb line, as part of an SVG picture. Undecided, it is only a dashed outline. */
export function Bob({ detail = 'simple', tone, transform }: BobProps) {
  return (
    <g className={clsx(styles.bob, styles[tone])} transform={transform}>
      {tone === 'undecided' ? (
        <BobOutline detail={detail} />
      ) : detail === 'fine' ? (
        <FineBob />
      ) : (
        <SimpleBob />
      )}
    </g>
  )
}

/** The bob as a dashed line: a lean that is not yet decided, or one that is only supposed. */
function BobOutline({ detail = 'simple' }: { detail?: 'simple' | 'fine' }) {
  return (
    <path
      className={styles.ghost}
      d={
        detail === 'fine'
          ? 'M-9 18.25C-15 20.25-20 25.25-20 33.25C-20 48.75-8.6 66.75-5 82.25L-.7 104.75H.7L5 82.25C8.6 66.75 20 48.75 20 33.25C20 25.25 15 20.25 9 18.25Z'
          : 'M-8.7 8.7H8.7v8.7H-8.7ZM-13 21.7H13c6.5 2.2 8.7 8.7 8.7 15.2C21.7 56.5 4.3 78.3.9 108.7H-.9C-4.3 78.3-21.7 56.5-21.7 36.9c0-6.5 2.2-13 8.7-15.2Z'
      }
    />
  )
}

function SimpleBob() {
  return (
    <>
      <path
        className={styles.base}
        d="M-6 0h12v10h-12zM-11 13h22v6h-22zM-20 37C-20 28-16 23-10 22H10C16 23 20 28 20 37C20 54 6 78 .9 104h-1.8C-6 78-20 54-20 37Z"
      />
      <path
        className={styles.dim}
        d="M4 22h6C16 23 20 28 20 37C20 54 6 78 .9 104H0C3 78 12 54 12 37C12 29 9 24 4 22Z"
      />
    </>
  )
}

function FineBob() {
  return (
    <>
      <circle className={styles.hole} cx="0" cy="1.5" r="2.6" strokeWidth="0.97" />
      <path className={styles.base} d="M-5 4h10v8.5h-10z" />
      <path className={styles.dim} d="M1.6 4h3.4v8.5h-3.4z" />
      <path className={styles.lit} d="M-4 4h1.1v8.5h-1.1zM-1.8 4h1.1v8.5h-1.1z" />
      <path className={styles.dim} d="M-8 12.5h16v1.6h-16z" />
      <path className={styles.base} d="M-9.5 14.1h19v3.4h-19z" />
      <path className={styles.dim} d="M3.5 14.1h6v3.4h-6z" />
      <path className={styles.lit} d="M-8 14.1h2.6v3.4h-2.6z" />
      <path
        className={styles.base}
        d="M-9 17.5C-15 19.5-20 24.5-20 32.5C-20 48-8.6 66-5 81.5H5C8.6 66 20 48 20 32.5C20 24.5 15 19.5 9 17.5Z"
      />
      <path
        className={styles.dim}
        d="M9 17.5C15 19.5 20 24.5 20 32.5C20 48 8.6 66 5 81.5H1.9C5.2 66 11.6 47 11.6 32C11.6 25 8.4 20 4.6 17.5Z"
      />
      <path
        className={styles.lit}
        d="M-9.4 20.4C-13.4 23-16 27-16 32.5C-16 45-7.4 62-4.1 76.5L-3.3 76.5C-5.6 62-12 45-12 32.5C-12 27.4-10.4 23-7.4 20.2Z"
      />
      <path className={styles.dim} d="M-5.6 81.5h11.2v2.4h-11.2z" />
      <path className={styles.base} d="M-4.6 83.9h9.2L.7 104h-1.4z" />
      <path className={styles.dim} d="M1.4 83.9h3.2L.7 104H0z" />
    </>
  )
}
