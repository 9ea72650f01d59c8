import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { PrintedDocument } from '#shared/export/formats/pdf/printed-document'
import styles from './paper.module.css'
import { PrintedPage } from './printed-page'

/**
 * Lays a document out beside the app, where only the print style sheet shows it, for as long as a job
 * needs it. The main process then prints this very page: no second window, no second way in.
 */
export async function withPaper<Result>(
  printed: PrintedDocument,
  job: () => Promise<Result>,
): Promise<Result> {
  const paper = document.createElement('div')
  paper.className = styles.paper ?? ''
  paper.dataset['paper'] = ''
  // An open dialog hides everything else from the accessibility tree, which a tagged PDF is made of.
  paper.dataset['reactAriaTopLayer'] = 'true'
  const { title } = document
  const root = createRoot(paper)
  document.body.append(paper)
  try {
    document.title = `${printed.title}: ${printed.subtitle}`
    flushSync(() => root.render(<PrintedPage printed={printed} />))
    // Nothing on screen asks for these faces yet.
    await Promise.all([...document.fonts].map((face) => face.load().catch(() => null)))
    return await job()
  } finally {
    document.title = title
    root.unmount()
    paper.remove()
  }
}
