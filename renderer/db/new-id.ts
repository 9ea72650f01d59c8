import { v7 } from 'uuid'

/** A new id. Version 7 sorts by the moment it was made, so rows come back in the order they were added. */
export function newId(): string {
  return v7()
}

/** The moment (epoch milliseconds) at which {@link newId} made an id; null for an id from elsewhere. */
export function idMadeAt(id: string): number | null {
  const [, high, low] = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-/.exec(id) ?? []
  return high && low ? Number.parseInt(high + low, 16) : null
}
