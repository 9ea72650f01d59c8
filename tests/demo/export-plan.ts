import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import type { AppUnderTest } from '../e2e/fixtures/app-under-test'
import { demoFile } from './demo-output'
import { backendDays, frontEndDays } from './sample-month'

/** Exports the plan to `demo-output/` and looks at what arrived there. */
export async function exportPlan({ electron, page }: AppUnderTest): Promise<void> {
  const path = demoFile('mini-blog.md')
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByText('Saved mini-blog.md')).toBeVisible()

  const markdown = await readFile(path, 'utf8')
  for (const { reflection } of [...backendDays, ...frontEndDays]) {
    if (reflection?.title) expect(markdown).toContain(reflection.title)
  }
  expect(markdown.match(/^- \[x\] .* min · done /gm)).toHaveLength(26)
  expect(markdown.match(/^- \[ \] .* min · planned /gm)).toHaveLength(1)
  expect(markdown).toContain('## Verdict')
}
