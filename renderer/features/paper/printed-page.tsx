import type { PrintedDocument } from '#shared/export/formats/pdf/printed-document'
import styles from './paper.module.css'
import { PrintedBlocks } from './printed-blocks'

/** A document as it is printed. */
export function PrintedPage({ printed }: { readonly printed: PrintedDocument }) {
  return (
    <article className={styles.paper}>
      <h1 className={styles.title}>{printed.title}</h1>
      <p className={styles.soft}>{printed.subtitle}</p>
      <PrintedBlocks blocks={printed.blocks} />
    </article>
  )
}
