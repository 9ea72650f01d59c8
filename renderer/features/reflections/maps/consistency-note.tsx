import { translate } from '#shared/language/translate'
import { type Consistency, describeKept } from '#shared/reflection/consistency'
import { Meter } from '../../../ui/meter'
import styles from './consistency-note.module.css'

/** How steadily planned days were kept, with how it is counted. */
export function ConsistencyNote({ consistency }: { consistency: Consistency }) {
  const { score } = consistency
  const points = Math.round((score ?? 0) * 100)
  return (
    <section className={styles.note} aria-labelledby="consistency-heading">
      <h3 className="label" id="consistency-heading">
        {translate('Consistency')}
      </h3>
      <p className="num">{describeKept(consistency)}.</p>
      {score !== null && (
        <p className={styles.score}>
          <Meter
            value={Math.round(points / 10)}
            max={10}
            word={translate('Steadiness {points} of 100', { points })}
          />
          <span className="num">{translate('{points} of 100', { points })}</span>
        </p>
      )}
      <p className="small muted">
        {translate(
          'Days off do not count. One missed day takes little, and days you keep bring it back.',
        )}
      </p>
    </section>
  )
}
