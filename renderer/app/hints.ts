import { translate } from '#shared/language/translate'
import type { ViewId } from './views'

/** What is worth knowing when a screen is seen for the first time; null for those that say it themselves. */
export function hintOf(view: ViewId): string | null {
  switch (view) {
    case 'today':
      return translate(
        'Check a task off when it is done, log its minutes, and write two minutes about the day. Find everything else with the search.',
      )
    case 'calendar':
      return translate(
        'Drag a session to another day, or open its menu. The other work makes room.',
      )
    case 'timeline':
      return translate(
        'Each session hangs as a bar: the longer, the more minutes. Unfold a step to see its tasks.',
      )
    case 'reflections':
      return translate(
        'What you write is kept here by its day. A day that is past can be written about, too.',
      )
    case 'verdict':
      return translate(
        'Rate a step once you have worked on it. Your ratings alone move the line, and the evidence stands beside them.',
      )
    case 'postings':
      return translate(
        'Paste a job posting to see which of its words ask for backend or for full-stack work.',
      )
    default:
      return null
  }
}
