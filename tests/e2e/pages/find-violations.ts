import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * Looks at the screen with the eyes of the accessibility checker, with every rule it has.
 *
 * @returns one line for each element that breaks a rule: the rule, the element, what is wrong
 */
export async function findViolations(page: Page): Promise<string[]> {
  // Otherwise it opens a second window to sum up, and this app has one.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}
