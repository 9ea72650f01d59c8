import { formatMinutes } from '#shared/wording/format-minutes'
import type { Preview } from '../preview'
import styles from './preview-stats.module.css'

export function PreviewStats({ preview }: { preview: Preview }) {
  const { bundle, schedule, available, needed } = preview
  const stats = [
    { label: 'tasks', value: bundle.tasks.length },
    { label: 'sessions', value: schedule.sessions.length },
    { label: 'available', value: formatMinutes(available) },
    { label: 'needed', value: formatMinutes(needed) },
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
