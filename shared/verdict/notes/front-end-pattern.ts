import { translate } from '#shared/language/translate'
import type { VerdictNote } from '#shared/verdict/notes/verdict-note'

/**
 * Step 2 is disliked (2 or less) while steps 3 and 4 are loved (4 or more): front-end work rather than
 * full stack (PRODUCT.md, section 5). Step 1 does not matter for it.
 */
export const frontEndPattern: VerdictNote<'front-end-pattern'> = {
  id: 'front-end-pattern',
  applies: ({ 2: backend = 5, 3: frontEnd = 1, 4: polish = 1 }) =>
    backend <= 2 && frontEnd >= 4 && polish >= 4,
  explain: ({ 2: backend = 0, 3: frontEnd = 0, 4: polish = 0 }) =>
    translate(
      'You rated the front end {frontEnd} and the polish {polish}, but building the backend only {backend}. Full-stack work keeps you on the server for a good part of the week, so this looks more like a pull towards front-end work than towards both layers.',
      { frontEnd, polish, backend },
    ),
}
