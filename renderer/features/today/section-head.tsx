import styles from './section-head.module.css'

/** The name of a list, with its sum at the right. */
export function SectionHead({ title, sum }: { title: string; sum?: string }) {
  return (
    <div className={styles.head}>
      <h2 className="label">{title}</h2>
      {sum && <span className={styles.sum}>{sum}</span>}
    </div>
  )
}
