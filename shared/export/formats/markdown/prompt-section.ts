import type { RootContent } from 'mdast'
import { heading, item, list, paragraph } from '#shared/export/formats/markdown/blocks'
import type { ExportedPlan } from '#shared/export/formats/markdown/exported-plan'
import { marker } from '#shared/export/formats/markdown/marker'
import type { OwnPrompt } from '#shared/model/own-prompt'

/** The user's own questions, those that are kept only for their answers too, in the order they were added. */
export function promptSection({ bundle }: ExportedPlan): RootContent[] {
  const { prompts } = bundle.plan
  if (prompts === undefined) return []
  const items = prompts.map((prompt) =>
    item(paragraph(`${whenAsked(prompt)}: ${prompt.text} `, marker('prompt', prompt.id))),
  )
  return [heading(2, 'Your questions'), ...(items.length > 0 ? [list(items)] : [])]
}

function whenAsked({ step, isRetired }: OwnPrompt): string {
  const when = step === 'any' ? 'Any step' : `Step ${step}`
  return isRetired ? `${when}, no longer asked` : when
}
