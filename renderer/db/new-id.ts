import { v7 } from 'uuid'

/** A new id. Version 7 sorts by the moment it was made, so rows come back in the order they were added. */
export function newId(): string {
  return v7()
}
