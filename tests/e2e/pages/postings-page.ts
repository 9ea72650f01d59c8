import type { Locator, Page } from '@playwright/test'

/** Job postings: the list at the left, what is open beside it. */
export class PostingsPage {
  readonly main: Locator
  readonly text: Locator
  readonly name: Locator
  readonly keep: Locator
  /** The wordings that are marked in the text. */
  readonly marks: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole('main', { name: 'Postings' })
    this.text = this.main.getByRole('textbox', { name: 'Text of the posting' })
    this.name = this.main.getByRole('textbox', { name: 'Name' })
    this.keep = this.main.getByRole('button', { name: /^Keep it/ })
    this.marks = this.main.locator('mark')
  }

  /** A row of the list by how it begins. */
  row(name: string): Locator {
    return this.main
      .getByRole('region', { name: /^Kept/ })
      .getByRole('button', { name: new RegExp(`^${name}`) })
  }

  /** What is open, by its title. */
  opened(title: string): Locator {
    return this.main.getByRole('heading', { level: 2, name: title, exact: true })
  }

  lean(words: string): Locator {
    return this.main.getByRole('heading', { level: 3, name: words })
  }
}
