/** A document to be read. */
export interface TextFile {
  /** Null for a text that was pasted. */
  readonly fileName: string | null
  readonly text: string
}
