/** The pages of the wizard, in order. */
export const pages = ['idea', 'time', 'tasks', 'review'] as const

export type Page = (typeof pages)[number]

export const pageNames: Readonly<Record<Page, string>> = {
  idea: 'Idea',
  time: 'Time',
  tasks: 'Tasks',
  review: 'Review',
}

/** The page after this one; null after the last. */
export function pageAfter(page: Page): Page | null {
  return pages[pages.indexOf(page) + 1] ?? null
}

/** The page before this one; null before the first. */
export function pageBefore(page: Page): Page | null {
  return pages[pages.indexOf(page) - 1] ?? null
}
