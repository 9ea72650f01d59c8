import { translate } from '#shared/language/translate'
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
  const name = heading === '' ? translate('The list') : heading
  return (
    <section className={styles.group} aria-label={name}>
      <header className={styles.head}>
        <h3 className="label grow">{name}</h3>
        <Select<GroupStep>
          label={translate('{list} goes to', { list: name })}
          isLabelHidden
          className={styles.step}
          options={stepOptions()}
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
              {item.isDone && `${translate('done')}, `}
              {formatMinutes(item.estimate ?? estimate)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function stepOptions(): readonly { readonly value: GroupStep; readonly label: string }[] {
  return [
    ...steps.map((step) => ({
      value: step,
      label: translate('Step {step}, {title}', { step, title: stepShortName(step) }),
    })),
    { value: 'none', label: translate('Leave out') },
  ]
}
