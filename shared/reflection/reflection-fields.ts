import { translate } from '#shared/language/translate'
import type { ReflectionField } from '#shared/reflection/reflection-field'

/**
 * What is asked about a day, in order: the composer, search and the exports loop over it (PRODUCT.md,
 * section 2). Wording is neutral, so that an answer speaks for no side while it is given (DESIGN.md,
 * principle 5). Answers to prompts are not among them: each comes with its prompt.
 */
export const reflectionFields: readonly ReflectionField[] = [
  {
    kind: 'scale',
    id: 'energy',
    get name() {
      return translate('Energy')
    },
    get label() {
      return translate('Energy')
    },
    get help() {
      return translate('How the work left you, whatever came of it.')
    },
    get lowest() {
      return translate('Drained')
    },
    get highest() {
      return translate('Charged')
    },
    options: [
      { value: -2, label: '−2' },
      { value: -1, label: '−1' },
      { value: 0, label: '0' },
      { value: 1, label: '+1' },
      { value: 2, label: '+2' },
    ],
  },
  {
    kind: 'scale',
    id: 'engagement',
    get name() {
      return translate('Engagement')
    },
    get label() {
      return translate('Engagement')
    },
    get help() {
      return translate('How much of your attention the work held.')
    },
    get lowest() {
      return translate('Bored')
    },
    get highest() {
      return translate('Absorbed')
    },
    options: [
      { value: 1, label: '1' },
      { value: 2, label: '2' },
      { value: 3, label: '3' },
      { value: 4, label: '4' },
      { value: 5, label: '5' },
    ],
  },
  {
    kind: 'choice',
    id: 'debugging',
    get name() {
      return translate('Debugging')
    },
    get label() {
      return translate('What gave you energy while debugging?')
    },
    get help() {
      return translate('Leave it open on a day without debugging.')
    },
    options: [
      {
        value: 'data',
        get label() {
          return translate('Request flow and data')
        },
        get inSentence() {
          return translate('request flow and data')
        },
      },
      {
        value: 'interface',
        get label() {
          return translate('What the user sees')
        },
        get inSentence() {
          return translate('what the user sees')
        },
      },
      {
        value: 'both',
        get label() {
          return translate('Both')
        },
        get inSentence() {
          return translate('both')
        },
      },
      {
        value: 'none',
        get label() {
          return translate('Neither')
        },
        get inSentence() {
          return translate('neither')
        },
      },
    ],
  },
  {
    kind: 'step',
    id: 'step',
    get name() {
      return translate('Step')
    },
    get label() {
      return translate('Step')
    },
    get help() {
      return translate('The step most of the day went into.')
    },
  },
  {
    kind: 'tags',
    id: 'tags',
    get name() {
      return translate('Tags')
    },
    get label() {
      return translate('Tags')
    },
    get help() {
      return translate('Words of your own, to find this entry by.')
    },
  },
  {
    kind: 'line',
    id: 'title',
    get name() {
      return translate('Title')
    },
    get label() {
      return translate('Title')
    },
    get help() {
      return translate('A few words, if the day has a name.')
    },
  },
  {
    kind: 'markdown',
    id: 'text',
    get name() {
      return translate('Notes')
    },
    get label() {
      return translate('Notes')
    },
    get help() {
      return translate('Two minutes are enough. Markdown works here.')
    },
  },
]
