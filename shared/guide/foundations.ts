import { translate } from '#shared/language/translate'

/** A page of MDN Web Docs to refresh a basis with. */
export interface Foundation {
  readonly name: string
  readonly about: string
  readonly address: string
}

/** What to refresh first (PRODUCT.md, section 1: foundations). */
export const foundations: readonly Foundation[] = [
  {
    name: 'HTML',
    get about() {
      return translate('what a page is made of')
    },
    address: 'https://developer.mozilla.org/en-US/docs/Web/HTML',
  },
  {
    name: 'CSS',
    get about() {
      return translate('how it looks')
    },
    address: 'https://developer.mozilla.org/en-US/docs/Web/CSS',
  },
  {
    name: 'JavaScript',
    get about() {
      return translate('what it does')
    },
    address: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript',
  },
]
