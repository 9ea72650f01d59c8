import { type Facts, findDifference, type Stored } from './stored'
import type { Write, WriterEvent } from './write-without-pause'

/** What is wrong with a database after a kill. */
export interface Finding {
  readonly kind: 'lost' | 'doubled' | 'torn'
  /** How many acknowledged writes, or rows. */
  readonly count: number
  readonly words: string
}

/**
 * Keeps book of what was written and what the app has acknowledged, away from the app. After a kill the database
 * must be what it was after some number of writes in their order, no fewer than were acknowledged, and
 * its number of the latest change must say just how many.
 */
export class Ledger {
  #base: Stored | null = null
  #planned: Write[] = []
  #acknowledged = 0
  #seq = 0
  #total = 0

  /** How many writes were acknowledged in all. */
  get total(): number {
    return this.#total
  }

  /** How many writes were planned since the base. */
  get planned(): number {
    return this.#planned.length
  }

  /** How many of them were acknowledged. */
  get acknowledged(): number {
    return this.#acknowledged
  }

  /** Number of the latest change that is safe. */
  get seq(): number {
    return this.#seq
  }

  note(event: WriterEvent): void {
    if (event.kind === 'planned') {
      this.#planned.push(...event.writes)
      return
    }
    this.#acknowledged = event.id
    this.#seq = event.seq
    this.#total += 1
  }

  /** Goes on from what is stored now, whatever it is. */
  startFrom(stored: Stored): void {
    this.#base = stored
    this.#planned = []
    this.#acknowledged = 0
    this.#seq = stored.seq
  }

  /** @returns what is wrong; nothing when all is as it must be */
  check(stored: Stored): Finding[] {
    const base = this.#base
    if (!base) return []
    if (stored.seq < this.#seq) {
      const count = this.#seq - stored.seq
      return [
        { kind: 'lost', count, words: `change ${this.#seq} was safe, the latest is ${stored.seq}` },
      ]
    }
    const made = this.#acknowledged + (stored.seq - this.#seq)
    const findings: Finding[] = stored.problems.map((words) => ({ kind: 'torn', count: 1, words }))
    if (made > this.#planned.length) {
      const count = made - this.#planned.length
      const words = `${made} changes are stored, ${this.#planned.length} were made`
      findings.push({ kind: 'doubled', count, words })
    }
    const other = findDifference(stored.rest, base.rest)
    if (other !== null) {
      const words = `“${other}” has changed though nothing was written to it: ${stored.rest[other]}, before ${base.rest[other]}`
      findings.push({ kind: 'torn', count: 1, words })
    }
    return [...findings, ...this.#compare(base.facts, made, stored.facts)]
  }

  #compare(before: Facts, made: number, stored: Facts): Finding[] {
    const writes = this.#planned.slice(0, made)
    const expected: Facts = Object.assign({}, before, ...writes.map(({ facts }) => facts))
    return Object.keys({ ...expected, ...stored }).flatMap((name): Finding[] => {
      const is = stored[name] ?? ''
      const mustBe = expected[name] ?? ''
      if (is === mustBe) return []
      return [
        { kind: 'lost', count: 1, words: `“${name}” is “${brief(is)}”, not “${brief(mustBe)}”` },
      ]
    })
  }
}

function brief(value: string): string {
  return value.length > 60 ? `${value.slice(0, 30)} … ${value.slice(-20)}` : value
}
