import { BackupError } from '#shared/export/import/backup-error'
import { translate } from '#shared/language/translate'

/** Characters; ten years of daily work are a small part of it (RELIABILITY.md, section 6). */
const longestText = 20_000_000

const deepestNesting = 32

/** Keys that would reach behind the data into the language. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** One of them as it is, or an escape that may stand for one of their signs. */
const mayHoldForbiddenKey = /"(?:__proto__|constructor|prototype)"|\\u00[567]/i

/**
 * Reads JSON from a file nobody has checked yet.
 *
 * @param text of the file; a byte order mark at its start is passed over
 * @returns data without any power over the program
 * @throws BackupError when it is too long, nested too deeply, cut short or not JSON at all
 */
export function parseJson(text: string): unknown {
  if (text.length > longestText) {
    throw new BackupError(
      'too-large',
      translate('This file is larger than any backup of Plumbline can be.'),
    )
  }
  const json = text.replace(/^\uFEFF/, '')
  if (json.trim() === '') throw new BackupError('not-a-backup', translate('This file is empty.'))
  if (nestingOf(json) > deepestNesting) {
    throw new BackupError('not-a-backup', translate('This file is not a backup of Plumbline.'))
  }
  try {
    // Looking at every key takes longer than reading all of it; only few files can hold such a key at all.
    return mayHoldForbiddenKey.test(json)
      ? JSON.parse(json, refuseForbiddenKeys)
      : (JSON.parse(json) as unknown)
  } catch (error) {
    if (error instanceof BackupError) throw error
    throw new BackupError(
      /^\s*\{/.test(json) ? 'damaged' : 'not-a-backup',
      /^\s*\{/.test(json)
        ? translate(
            'This file is damaged: it breaks off or was changed. Nothing was taken from it.',
          )
        : translate('This file is not a backup of Plumbline.'),
    )
  }
}

function refuseForbiddenKeys(key: string, value: unknown): unknown {
  if (forbiddenKeys.has(key)) {
    throw new BackupError(
      'not-a-backup',
      translate('This file holds keys that no backup of Plumbline has.'),
    )
  }
  return value
}

/** How deep brackets stand in each other, those within texts not counted. */
function nestingOf(json: string): number {
  let depth = 0
  let deepest = 0
  let isInText = false
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at]
    if (isInText) {
      if (sign === '\\') at += 1
      else if (sign === '"') isInText = false
    } else if (sign === '"') isInText = true
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1))
    else if (sign === '}' || sign === ']') depth -= 1
  }
  return deepest
}
