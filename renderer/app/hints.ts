import type { ViewId } from './views'

/** What is worth knowing when a screen is seen for the first time; the others say it themselves. */
export const hints: Partial<Readonly<Record<ViewId, string>>> = {
  today:
    'Check a task off when it is done, log its minutes, and write two minutes about the day. Find everything else with the search.',
  calendar: 'Drag a session to another day, or open its menu. The other work makes room.',
  timeline:
    'Each session hangs as a bar: the longer, the more minutes. Unfold a step to see its tasks.',
  reflections:
    'What you write is kept here by its day. A day that is past can be written about, too.',
  verdict:
    'Rate a step once you have worked on it. Your ratings alone move the line, and the evidence stands beside them.',
  postings: 'Paste a job posting to see which of its words ask for backend or for full-stack work.',
}
