import { translate } from '#shared/language/translate'
import type { Trouble } from '../../db/trouble'
import { openAgain } from '../../desktop/open-again'
import { Button } from '../../ui/button'
import { TroubleSheet } from '../../ui/trouble-sheet'
import { CopyDetails } from './copy-details'
import { ShowFolder } from './show-folder'

/** The database keeps us waiting: said after seconds, in place of a window that does nothing. */
export function TroubleScreen({ trouble }: { readonly trouble: Trouble }) {
  const { title, words } = texts[trouble]()
  return (
    <TroubleSheet
      title={title}
      actions={
        <>
          <Button variant="primary" onPress={() => void openAgain()}>
            {translate('Try again')}
          </Button>
          <ShowFolder />
          {/* not translated: for whoever mends it */}
          <CopyDetails details={[`The database does not answer: ${trouble}`]} />
        </>
      }
    >
      <p>{words}</p>
      <p>
        {trouble === 'superseded'
          ? translate(
              'Everything that was saved is safe: it is in the journal too, outside the database. What you typed in the last moments may not be stored yet.',
            )
          : translate(
              'Everything that was saved is safe: it is in the journal too, outside the database. What you typed in the last moments may not be stored yet; it is still here, and goes on by itself.',
            )}
      </p>
    </TroubleSheet>
  )
}

const texts: Readonly<Record<Trouble, () => { readonly title: string; readonly words: string }>> = {
  silent: () => ({
    title: translate('The database does not answer'),
    words: translate(
      'Plumbline has waited for five seconds. The disk may be very busy, or another program may hold the files. This goes away as soon as there is an answer.',
    ),
  }),
  'disk-full': () => ({
    title: translate('The disk is full'),
    words: translate(
      'There is no room left to store your last change. Free some space; then this goes away, or press Try again.',
    ),
  }),
  superseded: () => ({
    title: translate('Another window needs the database'),
    words: translate(
      'A newer version of Plumbline, or another window, has taken it over. Close it, then try again here.',
    ),
  }),
}
