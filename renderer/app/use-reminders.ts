import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { isOwnPlan } from '#shared/model/is-own-plan'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { isEmptyReflection } from '#shared/reflection/empty-reflection'
import { nextReminders } from '#shared/reminders/next-reminders'
import { readReminderId, type ReminderSubject } from '#shared/reminders/reminder-id'
import type { Schedule } from '#shared/schedule/schedule'
import { desktop } from '../desktop/desktop'
import { useSettings } from '../desktop/settings'
import { now } from './clock'

interface PlanOnScreen {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
}

/** A reminder nobody saw, about a day that still waits to be written. */
export interface MissedReminder extends ReminderSubject {
  readonly dismiss: () => void
}

/**
 * Keeps the main process informed of the reminders to come, and hears of those that were chosen or missed.
 *
 * @param onChosen the notification about a day was clicked
 */
export function useReminders(
  plan: PlanOnScreen | null,
  plans: readonly Plan[],
  onChosen: (day: Day) => void,
): MissedReminder | null {
  const [missed, setMissed] = useState<string | null>(null)
  const [dismissed, setDismissed] = useState<string | null>(null)
  // Not after the paint: from the moment the screen shows, nothing may come too early to be heard.
  useLayoutEffect(() => desktop.onReminderMissed(({ id }) => setMissed(id)), [])
  useLayoutEffect(
    () =>
      desktop.onReminderChosen((id) => {
        const subject = readReminderId(id)
        if (subject) onChosen(subject.day)
      }),
    [onChosen],
  )
  useComingReminders(plan, plans)

  const subject = missed === null || missed === dismissed ? null : readReminderId(missed)
  if (!subject || !plan || !stillWaits(subject, plan.bundle)) return null
  return { ...subject, dismiss: () => setDismissed(missed) }
}

function useComingReminders(plan: PlanOnScreen | null, plans: readonly Plan[]): void {
  const settings = useSettings()
  const isOn = settings?.reminder ?? false
  const time = settings?.reminderTime
  const dayStartHour = settings?.dayStartHour
  const coming = useMemo(() => {
    if (!plan || !isOn || time === undefined || dayStartHour === undefined) return []
    const { bundle, schedule, today } = plan
    return nextReminders(bundle, schedule, today, { time, dayStartHour }, now())
  }, [plan, isOn, time, dayStartHour])

  // A look at the sample is no reason to forget the plan one works on.
  const isVisit = isOn && plan !== null && !isOwnPlan(plan.bundle.plan) && plans.some(isOwnPlan)
  const list = JSON.stringify(coming)
  useEffect(() => {
    if (!isVisit) void desktop.setReminders(JSON.parse(list) as typeof coming)
  }, [list, isVisit])
}

function stillWaits({ planId, day }: ReminderSubject, { plan, reflections }: PlanBundle): boolean {
  const isWritten = reflections.some((entry) => entry.date === day && !isEmptyReflection(entry))
  return planId === plan.id && !isWritten
}
