import { translate } from '#shared/language/translate'
import type { VerdictExplanation } from '#shared/verdict/explain-verdict'

/** How every verdict ends: both are valid, and what each would look like as a next month. */
export function verdictClosing(): VerdictExplanation['closing'] {
  return {
    text: translate(
      'Both are valid. The question is only how you like to spend your working days, and another month may well answer it differently.',
    ),
    nextMonth: [
      {
        side: 'backend',
        text: translate(
          'A backend month: keep the interface as it is and go deeper on the server. Grow the contract of your API, tune one slow query, make errors and retries dependable, and put it online with logs you trust.',
        ),
      },
      {
        side: 'full-stack',
        text: translate(
          'A full-stack month: pick one feature and carry it the whole way, from the table to the screen. Shape the data for what the page needs, connect the two, and polish it until someone else can use it.',
        ),
      },
    ],
  }
}
