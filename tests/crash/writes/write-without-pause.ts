/** One thing a user does, and what holds from then on, by the names of `Facts`. Each is one change. */
export interface Write {
  readonly id: number
  readonly facts: Readonly<Record<string, string>>
}

/** What the page tells while it writes. */
export type WriterEvent =
  /** What will be done next; told before any of it is. */
  | { readonly kind: 'planned'; readonly writes: readonly Write[] }
  /** The app has said that this write is safe. */
  | { readonly kind: 'acknowledged'; readonly id: number; readonly seq: number }

interface Order {
  readonly seed: number
  /** `checks`: boxes, reflections, undo and redo on Today. `ratings`: the steps on Verdict. */
  readonly scene: 'checks' | 'ratings'
  /** yyyy-MM-dd, the day on screen. */
  readonly day: string
  /** Number of the write before the first. */
  readonly from: number
  /** How many writes; as many as there is time for unless told. */
  readonly count?: number
  /** How many characters a reflection has at most. */
  readonly length?: number
}

/**
 * Runs in the page, on its own, as fast as the app takes it: works the controls on screen as a user does, and
 * waits after each write until the app says that it is safe, which is `data-saved-seq` on the document.
 */
export async function writeWithoutPause({
  seed,
  scene,
  day,
  from,
  count = Infinity,
  length = 3_000,
}: Order): Promise<void> {
  const tell: (event: WriterEvent) => Promise<void> = Reflect.get(window, 'tellHarness')
  let state = seed >>> 0
  // As in random.ts; nothing can be imported here.
  const random = (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }

  const savedSeq = () => Number(document.documentElement.dataset['savedSeq'])
  const turn = () => new Promise((resolve) => setTimeout(resolve))
  const until = async (holds: () => boolean) => {
    while (!holds()) await turn()
  }
  const press = (target: EventTarget, key: string, isShifted = false) =>
    target.dispatchEvent(
      new KeyboardEvent('keydown', {
        key,
        code: key.length === 1 ? `Key${key.toUpperCase()}` : key,
        ctrlKey: true,
        shiftKey: isShifted,
        bubbles: true,
        cancelable: true,
      }),
    )
  const all = <Found extends Element>(selector: string) => [
    ...document.querySelectorAll<Found>(selector),
  ]

  interface Act {
    readonly facts: Readonly<Record<string, string>>
    readonly perform: () => Promise<void> | void
  }

  const boxes = () => all<HTMLInputElement>('[data-task] input[type=checkbox]')
  const box = (title: string) => boxes().find((input) => input.ariaLabel === title)
  const shown = new Map(boxes().map((input) => [input.ariaLabel ?? '', input.checked]))
  const titles = [...shown.keys()]
  /** Does the app show it so, as asked for and as stored? */
  const isShown = (title: string, isChecked: boolean) => {
    const input = box(title)
    const isStored = input?.closest('[data-done]') !== null
    return input?.checked === isChecked && isStored === isChecked
  }
  /** The check that undo takes back; null when the newest change is something else. */
  let lastCheck: { readonly title: string; readonly isUndone: boolean } | null = null

  const setBox = (title: string): Act => {
    const isChecked = !shown.get(title)
    shown.set(title, isChecked)
    lastCheck = { title, isUndone: false }
    return {
      facts: { [`done: ${title}`]: isChecked ? day : '' },
      async perform() {
        await until(() => isShown(title, !isChecked))
        box(title)?.click()
      },
    }
  }
  const takeBack = ({ title, isUndone }: { title: string; isUndone: boolean }): Act => {
    const isChecked = !shown.get(title)
    shown.set(title, isChecked)
    lastCheck = { title, isUndone: !isUndone }
    return {
      facts: { [`done: ${title}`]: isChecked ? day : '' },
      async perform() {
        await until(() => isShown(title, !isChecked))
        const before = savedSeq()
        press(document.body, 'z', isUndone)
        // A moment passes until the app knows that there is something to redo; to ask twice does no harm.
        while (isUndone && savedSeq() === before) {
          await turn()
          press(document.body, 'z', true)
        }
      },
    }
  }
  const writeNotes = (id: number): Act => {
    lastCheck = null
    // No two are alike: the same words again would be no change.
    const text = `Entry ${id} of ${seed}. ${'It held, slowly, and then it did. '.repeat(random(length / 34))}End of ${id}`
    return {
      facts: { notes: text },
      perform() {
        const notes = all<HTMLTextAreaElement>('textarea').find(
          ({ labels, ariaLabel }) => (labels?.[0]?.textContent ?? ariaLabel) === 'Notes',
        )
        if (!notes) throw new Error('There is no field for notes')
        Reflect.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
          notes,
          text,
        )
        notes.dispatchEvent(new Event('input', { bubbles: true }))
        press(notes, 'Enter')
      },
    }
  }

  const steps = [1, 2, 3, 4]
  const radios = (step: number) => {
    const group = all('[role=radiogroup]').find((found) => {
      const label = document.getElementById(found.getAttribute('aria-labelledby') ?? '')
      return label?.textContent.startsWith(`Rate step ${step}`)
    })
    return [...(group?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])]
  }
  const ratingOf = (step: number) =>
    radios(step).find(({ ariaChecked }) => ariaChecked === 'true')?.textContent ?? ''
  const rated = new Map(steps.map((step) => [step, ratingOf(step)]))
  const rate = (): Act => {
    const step = 1 + random(steps.length)
    const before = rated.get(step) ?? ''
    // Another one than before: to choose the same again would clear it.
    const value = String(((Number(before) + random(4)) % 5) + 1)
    rated.set(step, value)
    return {
      facts: { [`rating: ${step}`]: value },
      async perform() {
        await until(() => radios(step).length > 0 && ratingOf(step) === before)
        radios(step)
          .find(({ textContent }) => textContent === value)
          ?.click()
      },
    }
  }

  const act = (id: number): Act => {
    if (scene === 'ratings') return rate()
    const kind = random(10)
    if (kind === 0) return writeNotes(id)
    if (kind < 4 && lastCheck) return takeBack(lastCheck)
    return setBox(titles[random(titles.length)] ?? '')
  }

  const batch = 8
  const last = from + count
  for (let id = from + 1; id <= last;) {
    const acts: (Act & { id: number })[] = []
    while (acts.length < batch && id <= last) acts.push({ id, ...act(id++) })
    await tell({ kind: 'planned', writes: acts.map(({ id: of, facts }) => ({ id: of, facts })) })
    for (const { id: of, perform } of acts) {
      const before = savedSeq()
      await perform()
      await until(() => savedSeq() > before)
      void tell({ kind: 'acknowledged', id: of, seq: savedSeq() })
    }
  }
}
