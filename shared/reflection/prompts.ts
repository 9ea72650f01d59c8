import { translate } from '#shared/language/translate'
import type { Step } from '#shared/model/step'

/** A question that gets one started. */
export interface Prompt {
  /** Reflections keep answers under it: never changes and is never used again. */
  readonly id: string
  readonly step: Step | 'any'
  readonly text: string
}

/** The prompts the app comes with. They ask about the work and lead towards no side (DESIGN.md, principle 5). */
export const prompts: readonly Prompt[] = [
  {
    id: 'left-out',
    step: 1,
    get text() {
      return translate('What did you leave out of the idea, and how hard was that?')
    },
  },
  {
    id: 'two-sentences',
    step: 1,
    get text() {
      return translate('How would you explain the idea in two sentences?')
    },
  },
  {
    id: 'hard-field',
    step: 1,
    get text() {
      return translate('Which part of the data was hardest to decide on?')
    },
  },
  {
    id: 'looked-up',
    step: 1,
    get text() {
      return translate('What did you once know and had to look up again?')
    },
  },
  {
    id: 'ahead',
    step: 1,
    get text() {
      return translate('Which part of the month do you look forward to, and which not?')
    },
  },
  {
    id: 'slow-decision',
    step: 1,
    get text() {
      return translate('Which decision took longer than you thought it would?')
    },
  },

  {
    id: 'request-surprise',
    step: 2,
    get text() {
      return translate('What did a request do that you did not expect?')
    },
  },
  {
    id: 'first-look',
    step: 2,
    get text() {
      return translate('Where did you look first when an answer was wrong?')
    },
  },
  {
    id: 'table-again',
    step: 2,
    get text() {
      return translate('What would you change in the table if you began again?')
    },
  },
  {
    id: 'error-words',
    step: 2,
    get text() {
      return translate('Which error was hardest to put into words for the caller?')
    },
  },
  {
    id: 'unseen',
    step: 2,
    get text() {
      return translate('None of this shows on a screen yet. How is that for you?')
    },
  },
  {
    id: 'go-on-or-stop',
    step: 2,
    get text() {
      return translate('When would you have gone on, and when were you glad to stop?')
    },
  },

  {
    id: 'first-sight',
    step: 3,
    get text() {
      return translate('How was it to see your own data on a page?')
    },
  },
  {
    id: 'which-layer',
    step: 3,
    get text() {
      return translate('When something broke, how did you find the layer it was in?')
    },
  },
  {
    id: 'switching',
    step: 3,
    get text() {
      return translate('How often did you move between page and server, and how was it?')
    },
  },
  {
    id: 'page-detail',
    step: 3,
    get text() {
      return translate('Which detail of the page took your time, and was it worth it?')
    },
  },
  {
    id: 'own-caller',
    step: 3,
    get text() {
      return translate('What did you learn about your endpoints by calling them?')
    },
  },
  {
    id: 'show-first',
    step: 3,
    get text() {
      return translate('What would you show somebody first, and what not yet?')
    },
  },

  {
    id: 'new-edge',
    step: 4,
    get text() {
      return translate('Which edge case had you not thought of before?')
    },
  },
  {
    id: 'good-enough',
    step: 4,
    get text() {
      return translate('How did you decide that something was good enough?')
    },
  },
  {
    id: 'broke-it',
    step: 4,
    get text() {
      return translate('How did you try to break it, and what happened?')
    },
  },
  {
    id: 'fix-where',
    step: 4,
    get text() {
      return translate('Was today’s repair in the page, the server or both? How was it?')
    },
  },
  {
    id: 'while-waiting',
    step: 4,
    get text() {
      return translate('What does a person know while they wait for an answer?')
    },
  },
  {
    id: 'again-tomorrow',
    step: 4,
    get text() {
      return translate('Which part of the polish would you do again tomorrow?')
    },
  },

  {
    id: 'time-passed',
    step: 'any',
    get text() {
      return translate('When did time pass quickly, and when did it drag?')
    },
  },
  {
    id: 'put-off',
    step: 'any',
    get text() {
      return translate('What did you put off?')
    },
  },
  {
    id: 'tell-a-friend',
    step: 'any',
    get text() {
      return translate('What would you tell a friend about today’s work?')
    },
  },
  {
    id: 'free-choice',
    step: 'any',
    get text() {
      return translate('If you could choose freely, what would tomorrow begin with?')
    },
  },
]
