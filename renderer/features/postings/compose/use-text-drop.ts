import { type DragEvent, useState } from 'react'
import { readDropped } from './read-dropped'

interface TextDrop {
  /** Is something held over the sheet that could be dropped? */
  readonly isOver: boolean
  readonly dropProps: {
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
}

/** Takes text, or a file of text, that is dropped on an element. */
export function useTextDrop(
  onText: (text: string) => void,
  onProblem: (problem: string) => void,
): TextDrop {
  const [isOver, setOver] = useState(false)

  async function take(file: File | undefined, text: string) {
    const dropped = await readDropped(file, text)
    if (dropped.kind === 'problem') onProblem(dropped.problem)
    else if (dropped.text !== '') onText(dropped.text)
  }

  return {
    isOver,
    dropProps: {
      onDragOver(event) {
        if (!canRead(event.dataTransfer)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        setOver(true)
      },
      onDragLeave({ currentTarget, relatedTarget }) {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget))
          setOver(false)
      },
      onDrop(event) {
        if (!canRead(event.dataTransfer)) return
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer.files[0], event.dataTransfer.getData('text/plain'))
      },
    },
  }
}

function canRead({ types }: DataTransfer): boolean {
  // not translated: a word of the browser
  return types.includes('Files') || types.includes('text/plain')
}
