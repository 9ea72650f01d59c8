import { useEffect, useRef, useState } from 'react'

/** Something that may take long, one at a time; the user can call it off. */
export interface LongWork {
  readonly isBusy: boolean
  /**
   * Begins, unless something is going on already.
   *
   * @param onFail told what went wrong, unless it was called off
   */
  readonly start: (
    work: (signal: AbortSignal) => Promise<unknown>,
    onFail: (error: unknown) => void,
  ) => void
  /** Calls off what is going on; so does leaving the screen. */
  readonly cancel: () => void
}

export function useLongWork(): LongWork {
  const current = useRef<AbortController | null>(null)
  const [isBusy, setBusy] = useState(false)

  function cancel() {
    current.current?.abort()
    current.current = null
    setBusy(false)
  }

  useEffect(() => cancel, [])

  function start(
    work: (signal: AbortSignal) => Promise<unknown>,
    onFail: (error: unknown) => void,
  ) {
    if (current.current) return
    const controller = new AbortController()
    current.current = controller
    setBusy(true)
    work(controller.signal)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) onFail(error)
      })
      .finally(() => {
        if (current.current !== controller) return
        current.current = null
        setBusy(false)
      })
  }

  return { isBusy, start, cancel }
}
