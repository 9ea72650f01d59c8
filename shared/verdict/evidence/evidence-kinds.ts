import type { EvidenceKind } from '#shared/verdict/evidence/evidence'
import { debugging } from '#shared/verdict/evidence/kinds/debugging'
import { drift } from '#shared/verdict/evidence/kinds/drift'
import { energy } from '#shared/verdict/evidence/kinds/energy'
import { engagement } from '#shared/verdict/evidence/kinds/engagement'
import { guess } from '#shared/verdict/evidence/kinds/guess'
import { minutes } from '#shared/verdict/evidence/kinds/minutes'
import { postings } from '#shared/verdict/evidence/kinds/postings'
import { switching } from '#shared/verdict/evidence/kinds/switching'

/** Every kind of evidence, the one nearest to enjoyment first: a new kind is one file and one line. */
export const evidenceKinds: readonly EvidenceKind<string>[] = [
  energy,
  engagement,
  debugging,
  switching,
  drift,
  minutes,
  guess,
  postings,
]
