import type { OwnPrompt } from '#shared/model/own-prompt'
import { prompts } from '#shared/reflection/prompts'

/**
 * The question an answer belongs to, in the words it was asked in.
 *
 * @param id as a reflection keeps the answer under
 * @param own the user's own prompts, those asked no more included
 * @returns the id itself where the question is not known any more
 */
export function promptText(id: string, own: readonly OwnPrompt[] = []): string {
  return [...prompts, ...own].find((prompt) => prompt.id === id)?.text ?? id
}
