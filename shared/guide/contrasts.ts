import { translate } from '#shared/language/translate'
import type { Contrast } from '#shared/guide/contrast'

/** Where the roles part (PRODUCT.md, section 1: scope). */
export const roleContrasts: readonly Contrast[] = [
  {
    get question() {
      return translate('Scope')
    },
    get backend() {
      return translate('The server: its logic, its data and what it promises to callers')
    },
    get fullStack() {
      return translate('The server and the page, and the seam between them')
    },
  },
  {
    get question() {
      return translate('Done means')
    },
    get backend() {
      return translate('The contract holds when real data comes through it')
    },
    get fullStack() {
      return translate('A person can use the feature from one end to the other')
    },
  },
  {
    get question() {
      return translate('Attention')
    },
    get backend() {
      return translate('Stays on one layer and goes far down')
    },
    get fullStack() {
      return translate('Changes between layers many times a day')
    },
  },
  {
    get question() {
      return translate('Ownership')
    },
    get backend() {
      return translate('The API and the data, without the finish of the interface')
    },
    get fullStack() {
      return translate('The whole way a person takes through a feature')
    },
  },
]

/** What to watch in oneself (PRODUCT.md, section 1: choosing signals). */
export const signalContrasts: readonly Contrast[] = [
  {
    get question() {
      return translate('When something breaks')
    },
    get backend() {
      return translate('You like to follow the request and look at the data on its way')
    },
    get fullStack() {
      return translate('You like to see what the user sees, and put that right')
    },
  },
  {
    get question() {
      return translate('When you are asked what is yours')
    },
    get backend() {
      return translate('You point at the endpoint and the tables behind it')
    },
    get fullStack() {
      return translate('You click through the feature from its first screen')
    },
  },
  {
    get question() {
      return translate('When you learn')
    },
    get backend() {
      return translate('You would rather know one thing deeply, and then the next')
    },
    get fullStack() {
      return translate('You would rather have two sides in hand, and both somewhat later')
    },
  },
]
