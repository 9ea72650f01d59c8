import { expect, type Locator, type Page } from '@playwright/test'
import { ReflectionSheet } from '../e2e/pages/reflection-sheet'
import type { SampleReflection } from './sample-month'

/** Fills the reflection sheet of the day and waits until it is stored. */
export async function writeReflection(page: Page, reflection: SampleReflection): Promise<void> {
  const { energy, engagement, debugging, tags, answer, title, text } = reflection
  const sheet = new ReflectionSheet(page)
  await choose(sheet.value('Energy', energy), 'aria-checked')
  await choose(sheet.value('Engagement', engagement), 'aria-checked')
  if (debugging) await choose(sheet.debugging(debugging), 'aria-pressed')
  if (tags) await sheet.tags.fill(tags)
  if (answer) await answerQuestion(sheet, answer)
  if (title) await sheet.title.fill(title)
  if (text) await sheet.notes.fill(text)
  await sheet.sheet.getByRole('button', { name: 'Save reflection' }).click()
  await expect(sheet.state).toHaveText(/^Saved at /)
}

/** Pressing what is chosen already would take the answer back. */
async function choose(option: Locator, state: 'aria-checked' | 'aria-pressed'): Promise<void> {
  if ((await option.getAttribute(state)) !== 'true') await option.click()
  await expect(option).toHaveAttribute(state, 'true')
}

/** More than there are for one step. */
const mostQuestions = 15

/** Asks for another question until it is the wanted one. */
async function answerQuestion(
  { sheet }: ReflectionSheet,
  { question, text }: NonNullable<SampleReflection['answer']>,
): Promise<void> {
  const field = sheet.getByRole('textbox', { name: question })
  for (let turn = 0; turn < mostQuestions && !(await field.isVisible()); turn += 1) {
    await sheet.getByRole('button', { name: 'Another question' }).click()
  }
  await field.fill(text)
}
