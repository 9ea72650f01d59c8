/** What is open beside the list: a posting to paste, the market, or a kept posting by its id. */
export type PostingsPlace =
  | { readonly kind: 'new' }
  | { readonly kind: 'market' }
  | { readonly kind: 'posting'; readonly id: string }

export const marketPlace: PostingsPlace = { kind: 'market' }
export const newPlace: PostingsPlace = { kind: 'new' }

export function postingPlace(id: string): PostingsPlace {
  return { kind: 'posting', id }
}
