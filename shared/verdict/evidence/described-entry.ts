import type { EvidenceEntry } from '#shared/verdict/evidence/evidence'

/**
 * An entry whose words are found when they are first read. Behind a long plan there are thousands of
 * entries; all of them are counted, and hardly any is ever looked at.
 *
 * @param facts everything but the words
 * @param describe finds the words; always the same ones
 */
export function describedEntry(
  { kind, id, date, speaksFor }: Omit<EvidenceEntry, 'text'>,
  describe: () => string,
): EvidenceEntry {
  let words: string | null = null
  return {
    kind,
    id,
    date,
    get text() {
      words ??= describe()
      return words
    },
    speaksFor,
  }
}
