import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect } from 'react'

/** Lets work be dropped on the cell of a day; which day it is, the cell says itself. */
export function useDropDay(cell: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!cell.current) return
    return dropTargetForElements({ element: cell.current, getDropEffect: () => 'move' })
  }, [cell])
}
