import clsx from 'clsx'
import { translate } from '#shared/language/translate'
import type { Energy } from '#shared/model/reflection'
import { energyLabel, energyOptions } from '#shared/reflection/energy-label'
import styles from './energy-bars.module.css'

/** Energy as a small flight of steps, from drained to charged. */
export function EnergyBars({ energy, isNamed }: { energy: Energy; isNamed: boolean }) {
  const name = isNamed
    ? { role: 'img', 'aria-label': translate('Energy {level}', { level: energyLabel(energy) }) }
    : {}
  return (
    <span className={styles.bars} aria-hidden={isNamed ? undefined : true} {...name}>
      {energyOptions.map(({ value }) => (
        <i key={value} className={clsx(styles.bar, value <= energy && styles.on)} />
      ))}
    </span>
  )
}
