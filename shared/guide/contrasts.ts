import type { Contrast } from '#shared/guide/contrast'

/** Where the roles part (PRODUCT.md, section 1: scope). */
export const roleContrasts: readonly Contrast[] = [
  {
    question: 'Scope',
    backend: 'The server: its logic, its data and what it promises to callers',
    fullStack: 'The server and the page, and the seam between them',
  },
  {
    question: 'Done means',
    backend: 'The contract holds when real data comes through it',
    fullStack: 'A person can use the feature from one end to the other',
  },
  {
    question: 'Attention',
    backend: 'Stays on one layer and goes far down',
    fullStack: 'Changes between layers many times a day',
  },
  {
    question: 'Ownership',
    backend: 'The API and the data, without the finish of the interface',
    fullStack: 'The whole way a person takes through a feature',
  },
]

/** What to watch in oneself (PRODUCT.md, section 1: choosing signals). */
export const signalContrasts: readonly Contrast[] = [
  {
    question: 'When something breaks',
    backend: 'You like to follow the request and look at the data on its way',
    fullStack: 'You like to see what the user sees, and put that right',
  },
  {
    question: 'When you are asked what is yours',
    backend: 'You point at the endpoint and the tables behind it',
    fullStack: 'You click through the feature from its first screen',
  },
  {
    question: 'When you learn',
    backend: 'You would rather know one thing deeply, and then the next',
    fullStack: 'You would rather have two sides in hand, and both somewhat later',
  },
]
