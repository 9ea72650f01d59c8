import { readFileSync, renameSync } from 'node:fs'
import { safeParse, type GenericSchema } from 'valibot'
import { codeOf } from './error-code'

/**
 * The content of a small JSON file, or null when there is none. One that cannot be understood is
 * kept beside it as `<name>.damaged`, so that writing anew destroys nothing.
 *
 * @param lenient what can still be taken from content that is not as it should be; nothing unless told
 */
export function readJsonFile<Content>(
  path: string,
  schema: GenericSchema<unknown, Content>,
  lenient = schema,
): Content | null {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
    const result = safeParse(schema, content)
    if (result.success) return result.output
  } catch (error) {
    if (!(error instanceof SyntaxError)) return reportUnread(path, error)
  }
  keepAside(path)
  const rest = safeParse(lenient, content)
  return rest.success ? rest.output : null
}

function reportUnread(path: string, error: unknown): null {
  if (codeOf(error) !== 'ENOENT')
    console.error(`plumbline: ${path} cannot be read: ${codeOf(error)}`)
  return null
}

function keepAside(path: string): void {
  console.error(
    `plumbline: ${path} is damaged; defaults stand in for what cannot be read, and the file is kept aside`,
  )
  try {
    renameSync(path, `${path}.damaged`)
  } catch (error) {
    console.error(`plumbline: ${path} cannot be kept aside: ${codeOf(error)}`)
  }
}
