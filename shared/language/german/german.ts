import { actions } from '#shared/language/german/actions'
import { background } from '#shared/language/german/background'
import { backups } from '#shared/language/german/backups'
import { calendar } from '#shared/language/german/calendar'
import { common } from '#shared/language/german/common'
import { controls } from '#shared/language/german/controls'
import { editPlan } from '#shared/language/german/edit-plan'
import { exporting } from '#shared/language/german/export'
import { faults } from '#shared/language/german/faults'
import { guide } from '#shared/language/german/guide'
import { importing } from '#shared/language/german/import'
import { newPlan } from '#shared/language/german/new-plan'
import { planning } from '#shared/language/german/planning'
import { postings } from '#shared/language/german/postings'
import { reflections } from '#shared/language/german/reflections'
import { sample } from '#shared/language/german/sample'
import { settings } from '#shared/language/german/settings'
import { template } from '#shared/language/german/template'
import { timeline } from '#shared/language/german/timeline'
import { today } from '#shared/language/german/today'
import { verdict } from '#shared/language/german/verdict'

/** Every text of the app in German: a part is a file and a line. */
export const german = {
  ...actions,
  ...background,
  ...backups,
  ...calendar,
  ...common,
  ...controls,
  ...editPlan,
  ...exporting,
  ...faults,
  ...guide,
  ...importing,
  ...newPlan,
  ...planning,
  ...postings,
  ...reflections,
  ...sample,
  ...settings,
  ...template,
  ...timeline,
  ...today,
  ...verdict,
} as const
