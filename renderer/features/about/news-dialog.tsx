import { formatDay, isDay } from '#shared/calendar/day'
import type { ReleaseNotes } from '#shared/about/read-changelog'
import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import { Dialog } from '../../ui/dialog'
import { MarkdownView } from '../../ui/markdown-view'
import { releases } from './changelog'
import styles from './news-dialog.module.css'

/** What changed in each version, the newest first. */
export function NewsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={translate('What’s new')} isOpen onClose={onClose} size={640}>
      {/* oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls has to be reached by the keys */}
      <div className="inset-focus" tabIndex={0} role="group" aria-label={translate('Versions')}>
        {releases.map((release, index) => (
          <section key={release.version ?? index} className={styles.release}>
            <ReleaseHeading release={release} />
            <div className={styles.text}>
              <MarkdownView
                text={release.text}
                onOpenLink={(address) => void desktop.openLink(address)}
              />
            </div>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function ReleaseHeading({ release: { version, date } }: { release: ReleaseNotes }) {
  return (
    <h3 className={`h3 ${styles.heading}`}>
      {version === null
        ? translate('In this version')
        : translate('Version {version}', { version })}
      {date !== null && isDay(date) && (
        <span className={styles.date}>{formatDay(date, 'short-year')}</span>
      )}
    </h3>
  )
}
