import { useEffect, useRef } from 'react'
import { readDroppedFile, type DroppedFile } from './read-dropped-file'

/** Takes Markdown files that are dropped onto the window; others do nothing, least of all open in it. */
export function useFileDrop(onDrop: (file: DroppedFile) => void): void {
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
  })

  useEffect(() => {
    const allow = (event: DragEvent) => {
      // not translated: how the browser calls a dragged file
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const take = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      void readDroppedFile(file).then((read) => read && latest.current(read))
    }
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', take)
    return () => {
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', take)
    }
  }, [])
}
