import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { markNodes } from './mark-nodes'
import styles from './markdown-view.module.css'
import type { FindMarks } from './split-marks'

interface MarkdownViewProps {
  text: string
  /** Links do not navigate; what happens with an address is decided by who shows the text. */
  onOpenLink: (address: string) => void
  /** Words to point at, such as the hits of a search. */
  findMarks?: FindMarks | undefined
}

/** Markdown as it reads. HTML in it is shown as text, pictures by their description. */
export function MarkdownView({ text, onOpenLink, findMarks }: MarkdownViewProps) {
  const components: Components = {
    a: ({ href, children }) => (
      <a
        href={href}
        onClick={(event) => {
          event.preventDefault()
          if (href) onOpenLink(href)
        }}
      >
        {children}
      </a>
    ),
    img: ({ alt }) => <>{alt}</>,
  }
  return (
    <div className={styles.markdown}>
      <Markdown
        remarkPlugins={[remarkGfm]}
        rehypePlugins={findMarks ? [[markNodes, { findMarks }]] : []}
        components={components}
      >
        {text}
      </Markdown>
    </div>
  )
}
