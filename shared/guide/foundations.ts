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
    about: 'what a page is made of',
    address: 'https://developer.mozilla.org/en-US/docs/Web/HTML',
  },
  {
    name: 'CSS',
    about: 'how it looks',
    address: 'https://developer.mozilla.org/en-US/docs/Web/CSS',
  },
  {
    name: 'JavaScript',
    about: 'what it does',
    address: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript',
  },
]
