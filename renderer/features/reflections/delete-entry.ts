import { formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Reflection } from '#shared/model/reflection'
import { undo } from '../../db/apply-change'
import { flushPendingSaves } from '../../db/pending-saves'
import { deleteReflection } from '../../db/reflections'
import { formatKeys } from '../../desktop/keys'
import { reportFailure } from '../../ui/report-failure'
import { showToast } from '../../ui/toast'

/** Takes an entry away, with the way back beside the message. */
export async function deleteEntry(reflection: Reflection): Promise<void> {
  try {
    if (!(await deleteReflection(reflection))) return
    showToast({
      message: translate('Entry of {day} deleted', { day: formatDay(reflection.date) }),
      action: {
        label: translate('Undo'),
        shortcut: formatKeys('Mod+Z'),
        onPress: () => void takeBack(),
      },
    })
  } catch (error) {
    reportFailure(translate('The change'), error)
  }
}

async function takeBack(): Promise<void> {
  await flushPendingSaves()
  await undo()
}
