import { join } from 'node:path'
import * as v from 'valibot'
import type { MarkdownProfile } from '#shared/export/formats/markdown/markdown-profile'
import { readJsonFile } from '../files/read-json-file'
import { writeFileAtomically } from '../files/write-file-atomically'

/** What is remembered of the living folder from one start to the next. */
export interface LivingState {
  readonly planId: string
  readonly profile: MarkdownProfile
  /** The real path of the folder that holds the files. */
  readonly root: string
  /** What each file held when both sides last agreed. */
  readonly files: Readonly<Record<string, string>>
}

/** Null while there is no living folder. */
export function readLivingState(dataFolder: string): LivingState | null {
  return readJsonFile(pathIn(dataFolder), v.nullable(state))
}

export async function writeLivingState(
  dataFolder: string,
  changed: LivingState | null,
): Promise<void> {
  await writeFileAtomically(pathIn(dataFolder), JSON.stringify(changed))
}

function pathIn(dataFolder: string): string {
  return join(dataFolder, 'living-folder.json')
}

const state: v.GenericSchema<unknown, LivingState> = v.object({
  planId: v.string(),
  profile: v.picklist(['gfm', 'obsidian-tasks']),
  root: v.string(),
  files: v.record(v.string(), v.string()),
})
