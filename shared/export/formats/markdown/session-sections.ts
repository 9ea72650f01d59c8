import type { RootContent } from 'mdast'
import { byDay } from '#shared/export/formats/markdown/by-day'
import { heading, item, list, paragraph } from '#shared/export/formats/markdown/blocks'
import type { ExportedPlan } from '#shared/export/formats/markdown/exported-plan'
import { marker } from '#shared/export/formats/markdown/marker'

/** The sessions the user fixed to a day. */
export function pinSection({ bundle, titles }: ExportedPlan): RootContent[] {
  if (bundle.pins.length === 0) return []
  const items = byDay(bundle.pins).map((pin) =>
    item(paragraph(`${minutesLine(pin, titles)} `, marker('pin', pin.taskId))),
  )
  return [heading(2, 'Pinned sessions'), list(items)]
}

/** The minutes really spent. */
export function logSection({ bundle, titles }: ExportedPlan): RootContent[] {
  if (bundle.logs.length === 0) return []
  const items = byDay(bundle.logs).map((log) =>
    item(paragraph(`${minutesLine(log, titles)} `, marker('log', log.id, log.taskId))),
  )
  return [heading(2, 'Log of minutes'), list(items)]
}

function minutesLine(
  entry: { readonly taskId: string; readonly date: string; readonly minutes: number },
  titles: ExportedPlan['titles'],
): string {
  const title = titles.get(entry.taskId) ?? 'a task that is not in this plan'
  return `${entry.date}: ${entry.minutes} min, ${title}`
}
