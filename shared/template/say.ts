import type { template } from '#shared/language/german/template'
import type { Text } from '#shared/language/texts'

/** A text of the template by its English; it may name the slots of `IdeaWords`. */
export type TemplateText = Extract<Text, keyof typeof template>

/**
 * Marks a text that is said later, when a plan is made: in the language of that moment.
 *
 * @returns the text itself, for `translate`
 */
export function say<English extends TemplateText>(text: English): English {
  return text
}
