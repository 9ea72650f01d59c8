import { translate } from '#shared/language/translate'
import { type Step, steps } from '#shared/model/step'
import { PageHeading } from './page-heading'
import type { PageProps } from './page-props'
import styles from './pages.module.css'
import { StepTasks } from './step-tasks'

export function TasksPage({ draft, preview, onEdit }: PageProps) {
  return (
    <>
      <PageHeading
        lead={translate(
          'Titles and minutes are yours to change. What is optional can be left out.',
        )}
      >
        {translate('What will you do?')}
      </PageHeading>
      {steps.map((step) => (
        <StepTasks
          key={step}
          step={step}
          hint={draft.month === 'four-steps' ? scopeHint(step) : undefined}
          tasks={preview.tasks.filter(({ task }) => task.step === step)}
          onEdit={(position, edit) => onEdit({ kind: 'edit-task', position, edit })}
          className={styles.block}
        />
      ))}
    </>
  )
}

/** Where a step tends to grow beyond a month. */
function scopeHint(step: Step): string | undefined {
  return step === 2
    ? translate('Two endpoints and one database: enough to find out, small enough to finish.')
    : undefined
}
