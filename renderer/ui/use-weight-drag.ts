import { type PointerEvent, useRef, useState } from 'react'
import type { Weekday } from '#shared/calendar/day'
import { minutesAt, pixelsFor } from './weight-scale'

/** Lets weights be dragged. The scale is held while one is, so that the picture does not run away. */
export function useWeightDrag(onChange: (weekday: Weekday, minutes: number) => void) {
  const [heldScale, setHeldScale] = useState<number | null>(null)
  /** From the pointer up to the beam as the weight was taken, in pixels. */
  const beam = useRef(0)

  function weightProps(weekday: Weekday, minutes: number, scale: number) {
    const letGo = () => setHeldScale(null)
    return {
      onPointerDown(event: PointerEvent) {
        event.currentTarget.setPointerCapture(event.pointerId)
        beam.current = event.clientY - pixelsFor(minutes, scale)
        setHeldScale(scale)
      },
      onPointerMove(event: PointerEvent) {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
        const dragged = minutesAt(event.clientY - beam.current, scale)
        if (dragged !== minutes) onChange(weekday, dragged)
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
    }
  }

  return { heldScale, weightProps }
}
