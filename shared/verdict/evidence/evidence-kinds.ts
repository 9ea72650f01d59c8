import type { EvidenceKind } from '#shared/verdict/evidence/evidence'

/** Every kind of evidence in the order of rank: a new kind is one file and one line. */
export const evidenceKinds: readonly EvidenceKind<string>[] = []
