import { translate } from '#shared/language/translate'
import { ExternalLink } from 'lucide-react'
import { foundations } from '#shared/guide/foundations'
import { desktop } from '../../desktop/desktop'
import styles from './foundation-list.module.css'

/** Pages to refresh the foundations with; they open in the user's own browser. */
export function FoundationList() {
  return (
    <ul className={styles.list}>
      {foundations.map(({ name, about, address }) => (
        <li key={name}>
          <a
            className={styles.link}
            href={address}
            onClick={(event) => {
              event.preventDefault()
              void desktop.openLink(address)
            }}
          >
            {translate('{name} on MDN Web Docs', { name })}
            <ExternalLink aria-hidden />
          </a>{' '}
          <span className="soft">{about}</span>
        </li>
      ))}
    </ul>
  )
}
