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
    name: 'Energy',
    label: 'Energy',
    help: 'How the work left you, whatever came of it.',
    lowest: 'Drained',
    highest: 'Charged',
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
    name: 'Engagement',
    label: 'Engagement',
    help: 'How much of your attention the work held.',
    lowest: 'Bored',
    highest: 'Absorbed',
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
    name: 'Debugging',
    label: 'What gave you energy while debugging?',
    help: 'Leave it open on a day without debugging.',
    options: [
      { value: 'data', label: 'Request flow and data' },
      { value: 'interface', label: 'What the user sees' },
      { value: 'both', label: 'Both' },
      { value: 'none', label: 'Neither' },
    ],
  },
  {
    kind: 'step',
    id: 'step',
    name: 'Step',
    label: 'Step',
    help: 'The step most of the day went into.',
  },
  {
    kind: 'tags',
    id: 'tags',
    name: 'Tags',
    label: 'Tags',
    help: 'Words of your own, to find this entry by.',
  },
  {
    kind: 'line',
    id: 'title',
    name: 'Title',
    label: 'Title',
    help: 'A few words, if the day has a name.',
  },
  {
    kind: 'markdown',
    id: 'text',
    name: 'Notes',
    label: 'Notes',
    help: 'Two minutes are enough. Markdown works here.',
  },
]
