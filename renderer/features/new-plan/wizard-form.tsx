import clsx from 'clsx'
import { type ReactNode, useRef } from 'react'
import { translate } from '#shared/language/translate'
import type { Day } from '#shared/calendar/day'
import { monthKinds } from '#shared/template/months/month-kinds'
import { isMac } from '../../desktop/platform'
import { Banner } from '../../ui/banner'
import { BrandMark } from '../../ui/brand-mark'
import type { DraftEdit } from './edit-draft'
import { draftProblems } from './draft-problems'
import { commitTyping } from '../../ui/commit-typing'
import { IdeaPage } from './pages/idea-page'
import type { PageProps } from './pages/page-props'
import { ReviewPage } from './pages/review-page'
import { TasksPage } from './pages/tasks-page'
import { TimePage } from './pages/time-page'
import type { Preview } from './preview'
import { ProgressList } from './progress-list'
import { useWizardFocus } from './use-wizard-focus'
import { useWizardKeys } from './use-wizard-keys'
import type { Wizard } from './wizard'
import styles from './wizard-form.module.css'
import { WizardFooter } from './wizard-footer'

interface WizardFormProps {
  readonly wizard: Wizard
  readonly preview: Preview
  readonly today: Day
  readonly failure: string | null
  readonly isCreating: boolean
  readonly onEdit: (edit: DraftEdit) => void
  readonly onGoOn: () => void
  readonly onBack: () => void
  /** Null where there is nothing to go back to. */
  readonly onCancel: (() => void) | null
  readonly otherStarts?: ReactNode
  /** Comes before everything else on the first page. */
  readonly offer?: ReactNode
}

const pageViews = { idea: IdeaPage, time: TimePage, tasks: TasksPage, review: ReviewPage }

export function WizardForm(props: WizardFormProps) {
  const { wizard, preview, today, failure, isCreating, onEdit, onGoOn } = props
  const { page, draft, refusals } = wizard
  const form = useRef<HTMLElement>(null)
  const problems = refusals > 0 ? draftProblems(draft, page, today) : []
  const goOn = () => commitTyping(form.current) && onGoOn()
  useWizardKeys(goOn)
  useWizardFocus(form, { page, refusals, field: problems[0]?.field ?? null })

  const PageView = pageViews[page]
  const pageProps: PageProps = { draft, preview, today, problems, onEdit }
  return (
    <section className={styles.form} ref={form} aria-labelledby="new-plan-heading">
      <div className={clsx(styles.brand, isMac && styles.mac)}>
        <BrandMark />
        <span className="muted trunc">
          {translate('New plan')}
          {draft.month !== 'four-steps' && `: ${monthKinds[draft.month].label}`}
        </span>
      </div>
      <div className={styles.notice}>{page === 'idea' && props.offer}</div>
      <div className={styles.body} key={page}>
        <ProgressList page={page} />
        <PageView {...pageProps} />
      </div>
      {failure && (
        <Banner tone="alert" className={styles.notice}>
          <b>{translate('The plan is not stored.')}</b> {failure}{' '}
          {translate('Everything you typed is still here.')}
        </Banner>
      )}
      <WizardFooter
        page={page}
        isCreating={isCreating}
        onGoOn={goOn}
        onBack={props.onBack}
        onCancel={props.onCancel}
        otherStarts={page === 'idea' && props.otherStarts}
      />
    </section>
  )
}
