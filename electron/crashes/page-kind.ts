/**
 * How the page is opened.
 *
 * - `usual`: the app
 * - `after-crash`: the app, which says what has happened
 * - `safe-mode`: a page of its own that loads next to nothing
 */
export type PageKind = 'usual' | 'after-crash' | 'safe-mode'

/** The address of the page; the renderer reads the mark of a crash from it (`use-crash-notice.ts`). */
export function pageAddress(pageOrigin: string, kind: PageKind): string {
  return `${pageOrigin}/${paths[kind]}`
}

const paths: Readonly<Record<PageKind, string>> = {
  usual: '',
  'after-crash': '?after-crash',
  'safe-mode': 'safe-mode.html',
}
