import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import type { DragLocationHistory } from '@atlaskit/pragmatic-drag-and-drop/types'
import { type RefObject, useEffect, useRef } from 'react'
import { type Day, toDay } from '#shared/calendar/day'
import { useCalendar } from '../calendar-context'
import styles from './drag-preview.module.css'
import type { Work } from './work'

type DragLocation = DragLocationHistory['current']

/** Lets the pointer take work from an element to a day. */
export function useDragWork(element: RefObject<HTMLElement | null>, work: Work): void {
  const { carrying } = useCalendar()
  const latest = useRef({ work, carrying })
  useEffect(() => {
    latest.current = { work, carrying }
  })

  useEffect(() => {
    if (!element.current || !work.isMovable) return
    return draggable({
      element: element.current,
      onGenerateDragPreview: ({ nativeSetDragImage }) =>
        setCustomNativeDragPreview({
          nativeSetDragImage,
          render: ({ container }) => container.append(previewOf(latest.current.work)),
        }),
      onDragStart: () => {
        const { work: held, carrying: hand } = latest.current
        hand.pickUp(held, 'pointer', held.date)
      },
      onDropTargetChange: ({ location }) => latest.current.carrying.hover(dayAt(location.current)),
      onDrop: ({ location }) => {
        const { carrying: hand } = latest.current
        hand.hover(dayAt(location.current))
        hand.drop()
      },
    })
  }, [element, work.isMovable])
}

/** The days of the grid are the only drop targets, and each names its day. */
function dayAt({ dropTargets }: DragLocation): Day | null {
  const day = dropTargets[0]?.element.getAttribute('data-day')
  return day ? toDay(day) : null
}

function previewOf({ task }: Work): HTMLElement {
  const preview = document.createElement('div')
  preview.className = styles.preview ?? ''
  preview.textContent = task.title
  return preview
}
