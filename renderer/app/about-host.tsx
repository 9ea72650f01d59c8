import { loadLater } from '../ui/load-later'

const AboutDialog = loadLater(
  async () => (await import('../features/about/about-dialog')).AboutDialog,
)
const NewsDialog = loadLater(async () => (await import('../features/about/news-dialog')).NewsDialog)

/** What is said of the app itself: which version it is, or what is new in it. */
export type AboutPage = 'about' | 'news'

interface AboutHostProps {
  /** Null shows none of them. */
  readonly page: AboutPage | null
  readonly onOpen: (page: AboutPage) => void
  readonly onClose: () => void
}

export function AboutHost({ page, onOpen, onClose }: AboutHostProps) {
  if (page === null) return null
  if (page === 'news') return <NewsDialog onClose={onClose} />
  return <AboutDialog onClose={onClose} onShowNews={() => onOpen('news')} />
}
