import { translate } from '#shared/language/translate'
import { formatMinutes } from '#shared/wording/format-minutes'
import type { Preview } from '../preview'
import styles from './preview-stats.module.css'

export function PreviewStats({ preview }: { preview: Preview }) {
  const { bundle, schedule, available, needed } = preview
  const stats = [
    { label: translate('tasks'), value: bundle.tasks.length },
    { label: translate('sessions'), value: schedule.sessions.length },
    { label: translate('available'), value: formatMinutes(available) },
    { label: translate('needed'), value: formatMinutes(needed) },
  ]
  return (
    <dl className={`num ${styles.stats}`}>
      {stats.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
