import { join } from 'node:path'
import * as v from 'valibot'
import { readJsonFile } from '../files/read-json-file'
import { writeFileAtomically } from '../files/write-file-atomically'

/** Characters of a thought; whoever has more to say opens the app. */
export const longestThought = 20_000

export interface ThoughtDraft {
  read(): string
  store(text: string): Promise<void>
}

/** The thought that is not finished yet, in a file, so that it outlives the window and the process. */
export function openThoughtDraft(
  folder: string,
  write: (path: string, text: string) => Promise<void> = writeFileAtomically,
): ThoughtDraft {
  const path = join(folder, 'thought.json')
  let draft = readJsonFile(path, file)?.text ?? ''
  let queue: Promise<void> = Promise.resolve()
  return {
    read: () => draft,
    store(text) {
      draft = text
      queue = queue.catch(() => {}).then(() => write(path, `${JSON.stringify({ text })}\n`))
      return queue
    },
  }
}

const file: v.GenericSchema<unknown, { readonly text: string }> = v.object({
  text: v.pipe(v.string(), v.maxLength(longestThought)),
})
