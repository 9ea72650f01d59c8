import { expect, type Locator, type Page } from '@playwright/test'
import type { SampleReflection } from './sample-month'

/** Fills the reflection sheet and waits until it is stored. */
export async function writeReflection(page: Page, reflection: SampleReflection): Promise<void> {
  const { energy, engagement, debugging, tags, answer, title, text } = reflection
  const sheet = page.getByRole('region', { name: 'Reflection' })
  await choose(sheet, 'Energy', energy)
  await choose(sheet, 'Engagement', engagement)
  if (debugging) await press(sheet.getByRole('button', { name: debugging }))
  if (tags) await sheet.getByRole('textbox', { name: 'Tags' }).fill(tags)
  if (answer) await answerQuestion(sheet, answer.question, answer.text)
  if (title) await sheet.getByRole('textbox', { name: 'Title' }).fill(title)
  if (text) await sheet.getByRole('textbox', { name: 'Notes' }).fill(text)
  await sheet.getByRole('button', { name: 'Save reflection' }).click()
  await expect(sheet.getByRole('status')).toHaveText(/^Saved at /)
}

async function choose(sheet: Locator, scale: string, option: string): Promise<void> {
  const radio = sheet
    .getByRole('radiogroup', { name: scale })
    .getByRole('radio', { name: option, exact: true })
  // Pressing what is chosen would take the answer back.
  if (!(await radio.isChecked())) await radio.click()
  await expect(radio).toBeChecked()
}

async function press(chip: Locator): Promise<void> {
  if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click()
  await expect(chip).toHaveAttribute('aria-pressed', 'true')
}

/** Asks for another question until it is the wanted one. */
async function answerQuestion(sheet: Locator, question: string, text: string): Promise<void> {
  const field = sheet.getByRole('textbox', { name: question })
  for (let turn = 0; turn < mostQuestions && !(await field.isVisible()); turn++) {
    await sheet.getByRole('button', { name: 'Another question' }).click()
  }
  await field.fill(text)
}

/** More than a step has. */
const mostQuestions = 15
