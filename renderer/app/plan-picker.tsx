import { ChevronsUpDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import type { Day } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import { Menu } from '../ui/menu'
import { planInitials, planPosition } from './plan-labels'
import styles from './sidebar.module.css'

interface PlanPickerProps {
  readonly plan: Plan
  readonly plans: readonly Plan[]
  readonly today: Day
  readonly onPick: (planId: string) => void
}

/** The plan on screen; opens the list of all plans. */
export function PlanPicker({ plan, plans, today, onPick }: PlanPickerProps) {
  const position = planPosition(plan, today)
  return (
    <Menu
      label="Plans"
      items={plans.map(({ id, title }) => ({
        id,
        label: title,
        isChosen: id === plan.id,
        onSelect: () => onPick(id),
      }))}
      trigger={
        <Button className={styles.planPicker ?? ''} aria-label={`Plan: ${plan.title}, ${position}`}>
          <span className={styles.initials}>{planInitials(plan.title)}</span>
          <span className={styles.planText}>
            <span className={styles.planTitle}>{plan.title}</span>
            <span className={styles.planDays}>{position}</span>
          </span>
          <ChevronsUpDown size={14} aria-hidden />
        </Button>
      }
    />
  )
}
