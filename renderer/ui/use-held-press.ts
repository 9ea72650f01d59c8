import { useEffect, useRef } from 'react'

/** Props of a button that acts again and again while it is held down. */
export function useHeldPress(act: () => void, isEnabled: boolean) {
  const latest = useRef(act)
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
      latest.current()
      repeat(60)
    }, delay)
  }
  const stop = () => clearTimeout(timer.current)

  return {
    type: 'button' as const,
    disabled: !isEnabled,
    onPointerDown: () => repeat(450),
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    onClick: () => latest.current(),
  }
}
