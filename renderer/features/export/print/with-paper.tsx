import { startTransition, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import type { PrintedDocument } from '#shared/export/formats/pdf/printed-document'
import styles from './paper.module.css'
import { PrintedPage } from './printed-page'

/**
 * Lays a document out beside the app, where only the print style sheet shows it, for as long as a job
 * needs it. The main process then prints this very page: no second window, no second way in.
 *
 * @param signal calls it off as long as the job has not begun
 */
export async function withPaper<Result>(
  printed: PrintedDocument,
  signal: AbortSignal,
  job: () => Promise<Result>,
): Promise<Result> {
  const paper = document.createElement('div')
  paper.className = styles.paper ?? ''
  paper.dataset['paper'] = ''
  // An open dialog hides everything else from the accessibility tree, which a tagged PDF is made of.
  paper.dataset['reactAriaTopLayer'] = 'true'
  const { title, documentElement } = document
  const root = createRoot(paper)
  document.body.append(paper)
  try {
    document.title = `${printed.title}: ${printed.subtitle}`
    // The margins of a page can only show what the style sheet knows.
    documentElement.style.setProperty('--printed-title', cssString(printed.title))
    await new Promise<void>((resolve, reject) => {
      signal.throwIfAborted()
      signal.addEventListener('abort', () => reject(signal.reason as Error))
      // Years of it take seconds, so it is drawn in slices between which the page answers.
      startTransition(() => root.render(<Sheet printed={printed} onDrawn={resolve} />))
    })
    // Nothing on screen asks for these faces yet.
    await Promise.all([...document.fonts].map((face) => face.load().catch(() => null)))
    signal.throwIfAborted()
    return await job()
  } finally {
    document.title = title
    documentElement.style.removeProperty('--printed-title')
    root.unmount()
    paper.remove()
  }
}

interface SheetProps {
  readonly printed: PrintedDocument
  readonly onDrawn: () => void
}

function Sheet({ printed, onDrawn }: SheetProps) {
  useEffect(onDrawn, [onDrawn])
  return <PrintedPage printed={printed} />
}

/** @example cssString('A "b"') // '"A \\22 b\\22 "' */
function cssString(text: string): string {
  const escaped = text.replace(
    // oxlint-disable-next-line no-control-regex
    /["\\\u0000-\u001F\u007F]/g,
    (sign) => `\\${sign.charCodeAt(0).toString(16)} `,
  )
  return `"${escaped}"`
}
