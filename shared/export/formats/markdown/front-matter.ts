import type { Yaml } from 'mdast'
import { Document } from 'yaml'
import type { Plan } from '#shared/model/plan'

/** Says how to read the document; raised when its structure changes. */
const formatVersion = 1

/**
 * Every field of a plan as flat YAML, so that Obsidian shows them as properties and an import finds them.
 *
 * Fields that the plan does not have are left out. What it keeps about sessions and ideas stands in
 * sections of its own.
 *
 * @returns days off and other single days as a list such as `2026-11-11 0 min`, because flat front matter
 *   has no maps
 */
export function frontMatter(plan: Plan): Yaml {
  const document = new Document({
    plumbline: formatVersion,
    id: plan.id,
    title: plan.title,
    idea: plan.idea,
    first_day: plan.firstDay,
    last_day: plan.lastDay,
    weekly: [],
    overrides: overrideLines(plan.overrides),
    replanned_on: plan.replannedOn,
    spread: plan.spread,
    guess: plan.guess,
    created_at: plan.createdAt,
    ...(plan.archivedAt !== undefined && { archived_at: plan.archivedAt }),
    ...(plan.isSample !== undefined && { sample: plan.isSample }),
  })
  document.set('weekly', document.createNode(plan.weekly, { flow: true }))
  return { type: 'yaml', value: document.toString(onePropertyPerLine).trimEnd() }
}

/** No text is folded over lines, so none can end the front matter early. */
const onePropertyPerLine = {
  blockQuote: false,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Infinity,
  lineWidth: 0,
} as const

function overrideLines(overrides: Plan['overrides']): string[] {
  return Object.entries(overrides)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, minutes]) => `${day} ${minutes} min`)
}
