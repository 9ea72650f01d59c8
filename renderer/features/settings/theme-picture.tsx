import type { Settings } from '#shared/ipc/desktop-api'
import styles from './theme-picture.module.css'

interface ThemePictureProps {
  readonly appearance: Settings['appearance']
}

/** The window in small, in the colours of a theme whatever the theme of the app; both for the system's. */
export function ThemePicture({ appearance }: ThemePictureProps) {
  return (
    <svg className={styles.picture} viewBox="0 0 132 80" aria-hidden>
      {appearance !== 'dark' && <TinyWindow theme="light" />}
      {appearance === 'dark' && <TinyWindow theme="dark" />}
      {appearance === 'system' && (
        <g className={styles.rightHalf}>
          <TinyWindow theme="dark" />
        </g>
      )}
    </svg>
  )
}

function TinyWindow({ theme }: { readonly theme: 'light' | 'dark' }) {
  return (
    <g data-theme={theme}>
      <rect className={styles.canvas} width="132" height="80" />
      <rect className={styles.sidebar} width="34" height="80" />
      <path className={styles.edge} d="M34 0v80" />
      <path className={styles.title} d="M46 18h44" />
      <path className={styles.text} d="M46 32h70M46 42h58M46 52h64" />
      <g transform="rotate(11 17 30)">
        <path className={styles.string} d="M17 30v18" />
        <path className={styles.bob} d="M13 48h8l-1 7-3 9-3-9z" />
      </g>
    </g>
  )
}
