import { compareLists } from '#shared/export/import-diff/compare-lists'
import type { ImportChange } from '#shared/export/import-diff/import-change'
import { translate } from '#shared/language/translate'
import type { OwnPrompt } from '#shared/model/own-prompt'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { parkIdea } from '#shared/planning/edit-words'

/** What a document says differently about the parked ideas and the user's own questions. */
export function comparePlanLists(here: PlanBundle, inFile: PlanBundle): ImportChange[] {
  const ideas = compareLists(ideasOf(here), ideasOf(inFile), (idea) => idea)
  const prompts = compareLists(here.plan.prompts ?? [], inFile.plan.prompts ?? [], ({ id }) => id)
  return [
    ...ideas.added.map((idea) =>
      // not translated: an id
      changeOf('add', `parked ${idea}`, translate('Park “{idea}”', { idea }), (bundle) =>
        parkIdea(bundle, idea),
      ),
    ),
    ...ideas.missing.map((idea) =>
      changeOf(
        'remove',
        // not translated: an id
        `parked ${idea}`,
        translate('Take “{idea}” out of the parking lot', { idea }),
        (bundle) => withoutIdea(bundle, idea),
      ),
    ),
    ...prompts.added.map((prompt) =>
      changeOf(
        'add',
        // not translated: an id
        `prompt ${prompt.id}`,
        translate('Ask “{question}”', { question: prompt.text }),
        (bundle) =>
          withPrompts(bundle, (own) => [...own.filter(({ id }) => id !== prompt.id), prompt]),
      ),
    ),
    ...prompts.both.flatMap((pair) => promptChanges(pair.here, pair.inFile)),
    ...prompts.missing.map((prompt) =>
      changeOf(
        'remove',
        // not translated: an id
        `prompt ${prompt.id}`,
        translate('Remove your question “{question}”', { question: prompt.text }),
        (bundle) => withPrompts(bundle, (own) => own.filter(({ id }) => id !== prompt.id)),
      ),
    ),
  ]
}

/** The wording of a question stays as it was asked: answers stand below it. */
function promptChanges(here: OwnPrompt, inFile: OwnPrompt): ImportChange[] {
  const question = here.text
  const asked = inFile.isRetired
    ? translate('No longer ask “{question}”', { question })
    : inFile.step === 'any'
      ? translate('Ask “{question}” in any step', { question })
      : translate('Ask “{question}” in step {step}', { question, step: inFile.step })
  const isSame = here.step === inFile.step && here.isRetired === inFile.isRetired
  if (isSame) return []
  const { step, isRetired } = inFile
  return [
    // not translated: an id
    changeOf('change', `prompt ${here.id}`, asked, (bundle) =>
      withPrompts(bundle, (own) =>
        own.map((prompt) => (prompt.id === here.id ? { ...prompt, step, isRetired } : prompt)),
      ),
    ),
  ]
}

function changeOf(
  kind: ImportChange['kind'],
  name: string,
  text: string,
  apply: ImportChange['apply'],
): ImportChange {
  const isProposed = kind !== 'remove'
  return {
    id: `${name} ${kind}`,
    kind,
    place: { kind: 'plan' },
    text,
    lines: [],
    isProposed,
    apply,
  }
}

function withPrompts(
  bundle: PlanBundle,
  edit: (prompts: readonly OwnPrompt[]) => NonNullable<Plan['prompts']>,
): PlanBundle {
  return { ...bundle, plan: { ...bundle.plan, prompts: edit(bundle.plan.prompts ?? []) } }
}

/** Each idea once, as the parking lot keeps it. */
function ideasOf({ plan }: PlanBundle): string[] {
  return [...new Set((plan.parked ?? []).map(lineOf))].filter((idea) => idea !== '')
}

function withoutIdea(bundle: PlanBundle, idea: string): PlanBundle {
  const parked = (bundle.plan.parked ?? []).filter((other) => lineOf(other) !== idea)
  return { ...bundle, plan: { ...bundle.plan, parked } }
}

function lineOf(idea: string): string {
  return idea.replace(/\s+/g, ' ').trim()
}
