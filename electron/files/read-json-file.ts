import { readFileSync, renameSync } from 'node:fs'
import { safeParse, type GenericSchema } from 'valibot'
import { codeOf } from './error-code'

/**
 * The content of a small JSON file, or null when there is none. One that cannot be understood is
 * kept beside it as `<name>.damaged`, so that writing anew destroys nothing.
 */
export function readJsonFile<Content>(
  path: string,
  schema: GenericSchema<unknown, Content>,
): Content | null {
  try {
    const result = safeParse(schema, JSON.parse(readFileSync(path, 'utf8')))
    if (result.success) return result.output
  } catch (error) {
    if (!(error instanceof SyntaxError)) return reportUnread(path, error)
  }
  keepAside(path)
  return null
}

function reportUnread(path: string, error: unknown): null {
  if (codeOf(error) !== 'ENOENT')
    console.error(`plumbline: ${path} cannot be read: ${codeOf(error)}`)
  return null
}

function keepAside(path: string): void {
  console.error(`plumbline: ${path} is damaged; the defaults are used and the file is kept aside`)
  try {
    renameSync(path, `${path}.damaged`)
  } catch (error) {
    console.error(`plumbline: ${path} cannot be kept aside: ${codeOf(error)}`)
  }
}
