/** A field one types in: it has an undo of its own, which a check box, though an input too, has not. */
export function isTextField(element: unknown): boolean {
  if (element instanceof HTMLTextAreaElement) return true
  return element instanceof HTMLInputElement && textTypes.has(element.type)
}

const textTypes: ReadonlySet<string> = new Set(['text', 'search'])
