import type { OwnPrompt } from '#shared/model/own-prompt'
import type { Reflection } from '#shared/model/reflection'

type OwnPrompts = readonly OwnPrompt[]

/** What a user says of a question. */
export type PromptWords = Pick<OwnPrompt, 'step' | 'text'>

/** Whether a question was answered, so that its wording has to be kept. */
export function isAnswered(reflections: readonly Reflection[], promptId: string): boolean {
  return reflections.some(({ answers }) => Boolean(answers[promptId]))
}

/**
 * Adds a question at the end.
 *
 * @param id a new one
 * @param words space around the text and breaks in it are dropped; without text nothing is added
 */
export function addPrompt(own: OwnPrompts, id: string, { step, text }: PromptWords): OwnPrompts {
  const line = oneLine(text)
  return line === '' ? own : [...own, { id, step, text: line, isRetired: false }]
}

/**
 * Words a question differently, or asks it in another step. An answer keeps its question: one that was
 * answered is kept as it was asked, and the new wording follows it under an id of its own.
 *
 * @param words without text nothing changes
 * @param newId for the new wording of a question that was answered; null when it was not
 */
export function changePrompt(
  own: OwnPrompts,
  id: string,
  { step, text }: PromptWords,
  newId: string | null,
): OwnPrompts {
  const line = oneLine(text)
  if (line === '') return own
  return own.flatMap((prompt) => {
    if (prompt.id !== id) return [prompt]
    if (newId === null || line === prompt.text) return [{ ...prompt, step, text: line }]
    return [
      { ...prompt, isRetired: true },
      { id: newId, step, text: line, isRetired: false },
    ]
  })
}

/**
 * Asks a question no more.
 *
 * @param wasAnswered then it is kept, so that its answers can be read
 */
export function removePrompt(own: OwnPrompts, id: string, wasAnswered: boolean): OwnPrompts {
  return wasAnswered
    ? own.map((prompt) => (prompt.id === id ? { ...prompt, isRetired: true } : prompt))
    : own.filter((prompt) => prompt.id !== id)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
