import {
  Braces,
  CalendarDays,
  FileText,
  type LucideIcon,
  NotebookText,
  Printer,
  Table,
} from 'lucide-react'
import { exportFormats } from '#shared/export/export-formats'
import { translate } from '#shared/language/translate'
import { useRadioKeys } from '../../ui/use-radio-keys'
import styles from './format-list.module.css'

interface FormatListProps {
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** One format out of all there are; the chosen one has the focus when the dialog opens. */
export function FormatList({ chosen, onChoose }: FormatListProps) {
  const { groupProps, radioProps } = useRadioKeys({
    values: exportFormats.map(({ id }) => id),
    value: chosen,
    onChoose,
  })
  return (
    <div {...groupProps} className={styles.list} aria-label={translate('Format')}>
      {exportFormats.map(({ id, label, description, extension }, index) => {
        const Icon = icons[id] ?? FileText
        return (
          <button
            key={id}
            {...radioProps(index)}
            className={`${styles.format} inset-focus`}
            autoFocus={id === chosen}
            aria-label={label}
            aria-describedby={`format-${id}`}
          >
            <Icon size={16} strokeWidth={1.6} aria-hidden />
            <b>{label}</b>
            <span className={styles.ending}>.{extension}</span>
            <span className={styles.description} id={`format-${id}`}>
              {description}
            </span>
          </button>
        )
      })}
    </div>
  )
}

/** A format without a picture of its own is a document. */
const icons: Readonly<Record<string, LucideIcon>> = {
  'obsidian-tasks': NotebookText,
  icalendar: CalendarDays,
  csv: Table,
  pdf: Printer,
  backup: Braces,
}
