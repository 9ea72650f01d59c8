import { stepShortName, steps } from '#shared/model/step'
import { formatMinutes } from '#shared/wording/format-minutes'
import { CheckBox } from '../../../ui/check-box'
import { Select } from '../../../ui/select'
import type { ChecklistDraft, GroupStep } from './checklist-draft'
import styles from './checklist-import.module.css'

type Group = ChecklistDraft['groups'][number]

interface ChecklistGroupProps {
  readonly group: Group
  /** Minutes for items that say none. */
  readonly estimate: number
  readonly onChange: (group: Group) => void
}

/** What stood below one heading: the step it goes to, and which of its items. */
export function ChecklistGroup({ group, estimate, onChange }: ChecklistGroupProps) {
  const { heading, step, items } = group
  const name = heading === '' ? 'The list' : heading
  return (
    <section className={styles.group} aria-label={name}>
      <header className={styles.head}>
        <h3 className="label grow">{name}</h3>
        <Select<GroupStep>
          label={`${name} goes to`}
          isLabelHidden
          className={styles.step}
          options={stepOptions}
          value={step}
          onChange={(chosen) => onChange({ ...group, step: chosen })}
        />
      </header>
      <ul>
        {items.map((item, place) => (
          <li key={place} className={styles.item}>
            <CheckBox
              label={item.title}
              className={styles.box}
              isSelected={item.isTaken && step !== 'none'}
              isDisabled={step === 'none'}
              onChange={(isTaken) =>
                onChange({ ...group, items: items.with(place, { ...item, isTaken }) })
              }
            />
            <span className="small muted">
              {item.isDone && 'done, '}
              {formatMinutes(item.estimate ?? estimate)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const stepOptions: readonly { readonly value: GroupStep; readonly label: string }[] = [
  ...steps.map((step) => ({ value: step, label: `Step ${step}, ${stepShortName(step)}` })),
  { value: 'none', label: 'Leave out' },
]
