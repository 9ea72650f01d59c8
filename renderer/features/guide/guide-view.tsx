import { translate } from '#shared/language/translate'
import { BookOpenText, Zap } from 'lucide-react'
import { useMemo } from 'react'
import type { Day } from '#shared/calendar/day'
import { roleContrasts, signalContrasts } from '#shared/guide/contrasts'
import { describeDebuggingNotes } from '#shared/guide/debugging-notes'
import { guideTexts } from '#shared/guide/guide-texts'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'
import { shownVerdict } from '#shared/verdict/shown-verdict'
import { useSettings } from '../../desktop/settings'
import { useCurrentSection } from '../../ui/use-current-section'
import { AreaTable } from './area-table'
import { ContrastTable } from './contrast-table'
import { FoundationList } from './foundation-list'
import { GuideNav } from './guide-nav'
import { GuideNote } from './guide-note'
import { GuideSection } from './guide-section'
import styles from './guide-view.module.css'
import { OneMonthTest } from './one-month-test'
import { Paragraphs } from './paragraphs'
import { QuestionList } from './question-list'
import { guideSections } from './sections'

interface GuideViewProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
}

/** What the two roles are, beside one's own minutes. One page, one scroll. */
export function GuideView({ bundle, schedule, today }: GuideViewProps) {
  const { current, choose, scrollerRef } = useCurrentSection(sectionIds)
  const ownNotes = useOwnNotes(bundle, schedule, today)
  const name = translate('Guide')
  return (
    // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls has to be reached by the keys
    <div ref={scrollerRef} className={styles.guide} tabIndex={0} role="group" aria-label={name}>
      <header className={styles.head}>
        <h1 className={styles.title}>{guideTexts.title}</h1>
        <p className={styles.lead}>{guideTexts.lead}</p>
      </header>
      <GuideNav current={current} onChoose={choose} />

      <GuideSection id="roles" title={translate('Where they part')}>
        <ContrastTable caption={translate('The roles')} contrasts={roleContrasts} />
      </GuideSection>

      <GuideSection
        id="areas"
        title={translate('Five skill areas')}
        note={
          <GuideNote title={translate('How to read the weights')}>
            {translate(
              'The longer the string, the more of the job it is: light, working, core. In your own column it is minutes.',
            )}
          </GuideNote>
        }
      >
        <AreaTable bundle={bundle} />
      </GuideSection>

      <GuideSection
        id="signals"
        title={translate('Signals to choose by')}
        note={
          <GuideNote title={translate('Watch your debugging')} icon={<Zap />}>
            {translate(
              'What gives you energy while you hunt a fault is worth more than any list of skills.',
            )}
            {ownNotes && <p className={styles.own}>{ownNotes}</p>}
          </GuideNote>
        }
      >
        <ContrastTable caption={translate('Signals')} contrasts={signalContrasts} />
      </GuideSection>

      <GuideSection id="learning" title={translate('The learning curve')}>
        <Paragraphs texts={guideTexts.learning} />
      </GuideSection>

      <GuideSection id="pay" title={translate('Pay and seniority')}>
        <Paragraphs texts={guideTexts.pay} />
      </GuideSection>

      <GuideSection id="postings" title={translate('Reading job postings')}>
        <Paragraphs texts={guideTexts.postings} />
      </GuideSection>

      <GuideSection id="test" title={translate('The one-month test')}>
        <OneMonthTest />
      </GuideSection>

      <GuideSection
        id="foundations"
        title={translate('Foundations')}
        note={
          <GuideNote title={translate('Opens in your browser')} icon={<BookOpenText />}>
            {translate(
              'Everything else in Plumbline works offline; these pages need a connection.',
            )}
          </GuideNote>
        }
      >
        <Paragraphs texts={guideTexts.foundations} />
        <FoundationList />
      </GuideSection>

      <GuideSection id="questions" title={translate('Questions and answers')}>
        <QuestionList />
      </GuideSection>

      <p className={styles.source}>{guideTexts.source}</p>
    </div>
  )
}

const sectionIds = guideSections.map(({ id }) => id)

/** One's own notes name a side, so they are kept back as long as the lean is. */
function useOwnNotes(bundle: PlanBundle, schedule: Schedule, today: Day): string | null {
  const showRunning = useSettings()?.showRunningVerdict ?? false
  return useMemo(() => {
    const { isHidden } = shownVerdict(bundle, schedule, today, showRunning)
    return isHidden ? null : describeDebuggingNotes(bundle)
  }, [bundle, schedule, today, showRunning])
}
