/** A question that the two roles answer differently. */
export interface Contrast {
  readonly question: string
  readonly backend: string
  readonly fullStack: string
}
