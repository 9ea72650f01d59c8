/** A field that a document does not say, and the id of the task or the plan it belongs to. */
export interface UnsaidField {
  readonly id: string
  readonly field: string
}
