import type { Day } from '#shared/calendar/day'
import type { CopiedPart } from '#shared/export/copy/copied-part'
import { translate } from '#shared/language/translate'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { shownVerdict } from '#shared/verdict/shown-verdict'
import { flushPendingSaves } from '../../db/pending-saves'
import { readPlanBundle } from '../../db/plan-bundle'
import { desktop } from '../../desktop/desktop'
import { reasonOf } from '../../ui/reason-of'
import { showToast } from '../../ui/toast'

interface CopyContext {
  /** The plan it is a part of. */
  readonly planId: string
  readonly today: Day
  /** The day that is copied, or one of the week. */
  readonly day: Day
  /** Is the verdict seen before step 4 begins? */
  readonly showRunningVerdict: boolean
}

/** Puts a part of a plan on the clipboard as Markdown, as it is stored now. */
export async function copyPart(part: CopiedPart, context: CopyContext): Promise<void> {
  const { planId, today, day, showRunningVerdict } = context
  await flushPendingSaves()
  const bundle = await readPlanBundle(planId)
  if (!bundle) return
  const isHidden = () =>
    shownVerdict(bundle, planSchedule(bundle), today, showRunningVerdict).isHidden
  if (part === 'verdict' && isHidden()) {
    showToast({ message: translate('The verdict is shown, and copied, once step 4 begins.') })
    return
  }
  try {
    // The Markdown libraries are loaded when they are needed, not with the app.
    const { partAsMarkdown } = await import('./part-as-markdown')
    await desktop.copyText(partAsMarkdown(bundle, part, day, today))
    showToast({ message: copiedWords(part) })
  } catch (error) {
    showToast({ message: translate('Nothing was copied. {reason}', { reason: reasonOf(error) }) })
  }
}

function copiedWords(part: CopiedPart): string {
  switch (part) {
    case 'day':
      return translate('Copied the day as Markdown')
    case 'week':
      return translate('Copied the week as Markdown')
    case 'verdict':
      return translate('Copied the verdict as Markdown')
  }
}
