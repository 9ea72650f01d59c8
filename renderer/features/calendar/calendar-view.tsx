import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Day } from '#shared/calendar/day'
import type { CopyPart } from '#shared/export/copy/copied-part'
import { screenKeys } from '#shared/keys/screen-keys'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'
import type { PlanProposal, ProposePlan } from '../../db/plan-proposal'
import { useKeyHints } from '../../desktop/keys'
import { useOfferedCommands } from '../../ui/offered-commands'
import { CalendarProvider } from './calendar-context'
import { CalendarHead } from './calendar-head'
import { type CalendarPlace, goToDay, spanTo, turnPage } from './calendar-place'
import styles from './calendar-view.module.css'
import type { CalendarDialog } from './dialogs/calendar-dialog'
import { CalendarDialogs } from './dialogs/calendar-dialogs'
import { MonthGrid } from './month-grid'
import { useCarrying } from './moving/use-carrying'
import type { Work } from './moving/work'
import { sessionHint } from './sessions/session-button'
import { SessionMenu } from './sessions/session-menu'
import { worksOfDay } from './sessions/works-of-day'
import { UnscheduledTray } from './unscheduled-tray'
import { cellOf, useCalendarKeys } from './use-calendar-keys'
import { useFocusNext } from './use-focus-next'
import { useShownDays } from './use-shown-days'

export interface CalendarProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
  readonly propose: ProposePlan
  readonly copyPart: CopyPart
  /** The day to begin at; null for today. A new object leads there again. */
  readonly openAt?: { readonly day: Day } | null
}

/** The plan by its days, as it is planned and as it went; sessions can be taken to other days. */
export function CalendarView(props: CalendarProps) {
  const { bundle, today, openAt } = props
  const frame = { plan: bundle.plan, today }
  const root = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(() => startingPlace(bundle.plan, today))
  const [dialog, openDialog] = useState<CalendarDialog | null>(null)
  const [menu, setMenu] = useState<{ work: Work; anchor: Element } | null>(null)
  const [showsFirstPlan, setShowsFirstPlan] = useState(false)
  const focusNext = useFocusNext(root)
  const hintOf = useKeyHints()
  const carrying = useCarrying(props, (day, proposal) => {
    setPlace(goToDay(place, day, frame))
    proposeFrom(day, proposal)
  })

  /**
   * The focus goes to a day first, where a preview will give it back: what had it may be gone then, as
   * a session is from its old day.
   */
  function proposeFrom(day: Day, proposal: PlanProposal) {
    openDialog(null)
    setTimeout(() => {
      // At once: a preview that opens before would give the focus back to what is gone.
      flushSync(() => focusNext(cellOf(day)))
      requestAnimationFrame(() => props.propose(proposal))
    })
  }

  /** With the keys work is held over a day from the beginning, and the day has the focus. */
  function pickUp(work: Work) {
    const start = work.date ?? (place.chosen < today ? today : place.chosen)
    setPlace(goToDay(place, start, frame))
    carrying.pickUp(work, 'keys', start)
    focusNext(cellOf(start))
  }

  const [opened, setOpened] = useState<CalendarProps['openAt']>(null)
  if (openAt && openAt !== opened) {
    setOpened(openAt)
    setPlace(goToDay(place, openAt.day, frame))
  }

  useOfferedCommands([
    {
      command: screenKeys.calendar.today,
      run() {
        const next = goToDay(place, today, frame)
        setPlace(next)
        focusNext(cellOf(next.chosen))
      },
    },
  ])

  const shown = useShownDays(props, place, showsFirstPlan)
  const chosen = shown.overviews.find(({ date }) => date === place.chosen)
  const onKeyDown = useCalendarKeys(props, {
    place,
    setPlace,
    carrying,
    movable: chosen ? worksOfDay(chosen, today).filter(({ isMovable }) => isMovable) : [],
    focusNext,
    openDialog,
  })

  return (
    <CalendarProvider
      value={{
        ...props,
        propose: (proposal) => proposeFrom(place.chosen, proposal),
        carrying,
        pickUp,
        openDialog,
        openMenu: (work, anchor) => setMenu({ work, anchor }),
      }}
    >
      {/* The keys of all that stands in it, and of no control of its own. */}
      <div ref={root} className={styles.view} onKeyDown={onKeyDown}>
        <CalendarHead
          place={place}
          weeks={shown.weeks}
          onTurn={(by) => setPlace(turnPage(place, by, frame))}
          onToday={() => setPlace(goToDay(place, today, frame))}
          onSpan={(span) => setPlace(spanTo(place, span, frame))}
          showsFirstPlan={showsFirstPlan}
          onShowFirstPlan={setShowsFirstPlan}
        />
        <MonthGrid
          {...shown}
          place={place}
          onChoose={(day) => setPlace({ ...place, chosen: day })}
        />
        <UnscheduledTray work={shown.unscheduled} />
        <p id={sessionHint} hidden>
          {translate('Space picks it up.')}{' '}
          {sessionHints.map(([name, describe]) => {
            const keys = hintOf(screenKeys.calendar[name])
            return keys && `${describe(keys)} `
          })}
        </p>
        <p className="sr" aria-live="assertive">
          {carrying.message}
        </p>
      </div>
      <SessionMenu
        work={menu?.work ?? null}
        anchor={menu?.anchor ?? null}
        onClose={() => setMenu(null)}
      />
      <CalendarDialogs
        dialog={dialog}
        onClose={() => openDialog(null)}
        onGoTo={(day) => setPlace(goToDay(place, day, frame))}
      />
    </CalendarProvider>
  )
}

const sessionHints = [
  ['move', (keys: string) => translate('{keys} moves it.', { keys })],
  ['done', (keys: string) => translate('{keys} checks it off.', { keys })],
] as const

/** The month of today, or of the day of the plan that lies next to it. */
function startingPlace({ firstDay, lastDay }: PlanBundle['plan'], today: Day): CalendarPlace {
  const day = today < firstDay ? firstDay : today > lastDay ? lastDay : today
  const frame = { plan: { firstDay, lastDay }, today }
  return goToDay({ span: 'month', shown: day, chosen: day }, day, frame)
}
