import { translate } from '#shared/language/translate'

/** The pages of the wizard, in order. */
export const pages = ['idea', 'time', 'tasks', 'review'] as const

export type Page = (typeof pages)[number]

/** A page by its name. */
export function pageName(page: Page): string {
  return names[page]()
}

const names: Readonly<Record<Page, () => string>> = {
  idea: () => translate('Idea'),
  time: () => translate('Time'),
  tasks: () => translate('Tasks'),
  review: () => translate('Review'),
}

/** What leads to a page from the one before. */
export function nextPageLabel(page: Page): string {
  return nextLabels[page]()
}

const nextLabels: Readonly<Record<Page, () => string>> = {
  idea: () => translate('Next, idea'),
  time: () => translate('Next, time'),
  tasks: () => translate('Next, tasks'),
  review: () => translate('Next, review'),
}

/** The page after this one; null after the last. */
export function pageAfter(page: Page): Page | null {
  return pages[pages.indexOf(page) + 1] ?? null
}

/** The page before this one; null before the first. */
export function pageBefore(page: Page): Page | null {
  return pages[pages.indexOf(page) - 1] ?? null
}
