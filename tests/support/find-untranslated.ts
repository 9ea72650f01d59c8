import { parseSync } from 'vite'

/** A text somebody can read that does not come from the catalogue. */
export interface UntranslatedText {
  readonly line: number
  readonly text: string
}

/** A node of the syntax tree; what it holds depends on its type. */
type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>

/**
 * The texts of a source file that look like words for people and are not asked of the catalogue: everything that
 * stands in JSX, and strings of several words or that begin with a capital. A line, or the one above it, that says
 * `not translated:` and why is left alone.
 */
export function findUntranslated(path: string, source: string): UntranslatedText[] {
  const lines = source.split('\n')
  const found: UntranslatedText[] = []
  visit(parseSync(path, source).program as unknown as Node, (node, parents) => {
    const text = textOf(node, parents)
    if (text === null || parents.some(isNotSaid) || isTechnical(node, parents)) return
    const line = source.slice(0, node.start).split('\n').length
    const isExcused = [lines[line - 1], lines[line - 2]].some((near) =>
      near?.includes('not translated:'),
    )
    if (!isExcused) found.push({ line, text })
  })
  return found
}

/** Every English text that a source file asks of the catalogue. */
export function findTranslated(path: string, source: string): string[] {
  const found: string[] = []
  visit(parseSync(path, source).program as unknown as Node, (node, parents) => {
    if (node.type !== 'Literal' || typeof node['value'] !== 'string') return
    if (parents.some(isTranslation)) found.push(node['value'])
  })
  return found
}

function visit(node: Node, look: (node: Node, parents: readonly Node[]) => void): void {
  const walk = (value: unknown, parents: readonly Node[]): void => {
    if (Array.isArray(value)) value.forEach((each) => walk(each, parents))
    else if (isNode(value)) {
      look(value, parents)
      for (const [key, child] of Object.entries(value)) {
        // The name of a property is no text, unless it is computed.
        if (key === 'key' && !value['computed']) continue
        walk(child, [value, ...parents])
      }
    }
  }
  walk(node, [])
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function textOf(node: Node, [parent]: readonly Node[]): string | null {
  const value = node['value']
  if (node.type === 'JSXText') return hasWord(String(value)) ? String(value).trim() : null
  if (node.type === 'Literal' && typeof value === 'string') {
    const isSpoken = parent?.type === 'JSXAttribute' && spoken.test(nameOf(parent['name']))
    return (isSpoken ? hasWord(value) : looksSaid(value)) ? value : null
  }
  if (node.type !== 'TemplateLiteral') return null
  const parts = (node['quasis'] as { value: { cooked: string } }[]).map((each) => each.value.cooked)
  return parts.some(
    (part) => /(^|\s|[(“])\p{L}{2,}(\s|[.,:;?!)”]|$)/u.test(part) && /\s/.test(part),
  )
    ? parts.join('{}')
    : null
}

/** Attributes whose text is read or heard. */
const spoken =
  /^(label|title|description|placeholder|alt|aria-label|aria-description|aria-roledescription|hint)$/

function hasWord(text: string): boolean {
  return /\p{L}{2}/u.test(text)
}

/** Several words, or one that begins a sentence. */
function looksSaid(text: string): boolean {
  return /\p{L}{2,}[,.:;?!]?\s+\S*\p{L}/u.test(text) || /^\p{Lu}\p{Ll}+[.?!…]?$/u.test(text)
}

/** What is asked of the catalogue, thrown at developers, or a type. */
function isNotSaid(node: Node): boolean {
  return (
    isTranslation(node) ||
    /^(ThrowStatement|ImportDeclaration|ExportAllDeclaration|NewExpression)$/.test(node.type) ||
    (node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)Expression$/.test(node.type)) ||
    (node.type === 'CallExpression' && /^(console\.|assert)/.test(nameOf(node['callee'])))
  )
}

function isTranslation(node: Node): boolean {
  if (node.type === 'CallExpression')
    return /^translate(Count)?$|^say$/.test(nameOf(node['callee']))
  return (
    node.type === 'JSXElement' && nameOf((node['openingElement'] as Node)['name']) === 'Translated'
  )
}

/** Attributes that nobody reads, and what is only compared. */
function isTechnical(node: Node, parents: readonly Node[]): boolean {
  const attribute = parents.find(({ type }) => type === 'JSXAttribute')
  if (
    attribute &&
    /^(className|style|id|d|viewBox|transform|role|data-.+|rel|key|grid.*|area)$/.test(
      nameOf(attribute['name']),
    )
  ) {
    return true
  }
  // Keys; what is shown of them is made of their names.
  if (parents.slice(0, 2).some((near) => /^(shortcut|fixedKeys)$/.test(keyOf(near)))) return true
  const [parent] = parents
  if (node.type === 'JSXText') return false
  return parent?.type === 'BinaryExpression' && parent['operator'] !== '+'
    ? true
    : parent?.type === 'SwitchCase'
}

function nameOf(value: unknown): string {
  if (!isNode(value)) return ''
  if (value.type === 'MemberExpression')
    return `${nameOf(value['object'])}.${nameOf(value['property'])}`
  return typeof value['name'] === 'string' ? value['name'] : nameOf(value['name'])
}

function keyOf(node: Node): string {
  return node.type === 'Property' ? nameOf(node['key']) : ''
}
