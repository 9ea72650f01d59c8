import { digestOf } from '#shared/export/digest-of'
import type { LivingWrite } from '#shared/ipc/desktop-api'

/**
 * What becomes of a file.
 *
 * @param held what it holds now; null when it is not there. To know it again, its digest is enough.
 * @param keepCopy shall that be kept beside it?
 */
export function livingWrite(
  path: string,
  held: string | null,
  to: LivingWrite['to'],
  keepCopy: boolean,
): LivingWrite {
  return { path, seen: held === null ? null : digestOf(held), to, keepCopy }
}
