import { type PointerEvent, useEffect, useRef } from 'react'

/** Props of a button that acts again and again while it is held down. */
export function useHeldPress(act: () => void, isEnabled: boolean) {
  const latest = useRef(act)
  const hasRepeated = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    if (!isEnabled) clearTimeout(timer.current)
  }, [isEnabled])
  useEffect(() => () => clearTimeout(timer.current), [])

  function repeat(delay: number) {
    timer.current = setTimeout(() => {
      hasRepeated.current = true
      latest.current()
      repeat(60)
    }, delay)
  }
  const stop = () => clearTimeout(timer.current)

  return {
    type: 'button' as const,
    disabled: !isEnabled,
    onPointerDown: (event: PointerEvent) => {
      hasRepeated.current = false
      if (event.button === 0) repeat(450)
    },
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    // The click that ends a long press has had its effect already.
    onClick: () => {
      if (!hasRepeated.current) latest.current()
      hasRepeated.current = false
    },
  }
}
