import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import styles from './markdown-view.module.css'

interface MarkdownViewProps {
  text: string
  /** Links do not navigate; what happens with an address is decided by who shows the text. */
  onOpenLink: (address: string) => void
}

/** Markdown as it reads. HTML in it is shown as text, pictures by their description. */
export function MarkdownView({ text, onOpenLink }: MarkdownViewProps) {
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
      <Markdown remarkPlugins={[remarkGfm]} components={components}>
        {text}
      </Markdown>
    </div>
  )
}
