import { translate } from '#shared/language/translate'
import { ideaById } from '#shared/template/ideas'
import { monthKinds } from '#shared/template/months/month-kinds'
import type { Side } from '#shared/model/step'
import { Segmented } from '../../../ui/segmented'
import { TextField } from '../../../ui/text-field'
import { pluralOf, titleOf } from '../draft'
import { IdeaChoice } from './idea-choice'
import { PageHeading } from './page-heading'
import { type PageProps, problemOf } from './page-props'
import styles from './pages.module.css'

export function IdeaPage({ draft, problems, onEdit }: PageProps) {
  return (
    <>
      {draft.month === 'four-steps' ? (
        <PageHeading
          lead={translate(
            'Pick something so small that you will finish it. The work is what you test, not the idea.',
          )}
        >
          {translate('What will you build?')}
        </PageHeading>
      ) : (
        <PageHeading
          lead={`${monthKinds[draft.month].summary} ${translate('Everything here can still be changed.')}`}
        >
          {monthKinds[draft.month].label}
        </PageHeading>
      )}
      <IdeaChoice
        value={draft.idea}
        onChange={(idea) => onEdit({ kind: 'choose-idea', idea })}
        className={styles.block}
      />
      {ideaById(draft.idea).asksForNoun && (
        <div className={styles.pair} data-field="noun">
          <TextField
            label={translate('One record is called')}
            value={draft.noun}
            placeholder={translate('plant')}
            maxLength={30}
            error={problemOf('noun', problems)}
            onChange={(noun) => onEdit({ kind: 'set-noun', noun })}
          />
          <TextField
            label={translate('Several are called')}
            value={pluralOf(draft)}
            placeholder={translate('plants')}
            maxLength={30}
            onChange={(plural) => onEdit({ kind: 'set-plural', plural })}
          />
        </div>
      )}
      <div className={styles.block} data-field="title">
        <TextField
          label={translate('Title')}
          value={titleOf(draft)}
          maxLength={80}
          error={problemOf('title', problems)}
          onChange={(title) => onEdit({ kind: 'set-title', title })}
        />
      </div>
      <div className={styles.block}>
        <Segmented
          label={translate('Which way do you expect to lean?')}
          fill
          options={guesses()}
          value={draft.guess ?? 'none'}
          onChange={(guess) =>
            onEdit({ kind: 'set-guess', guess: guess === 'none' ? null : guess })
          }
        />
        <p className={styles.help}>
          {translate('Optional. It is set aside until the verdict and has no part in it.')}
        </p>
      </div>
    </>
  )
}

function guesses(): readonly { value: Side | 'none'; label: string }[] {
  return [
    { value: 'backend', label: translate('Backend') },
    { value: 'none', label: translate('No guess') },
    { value: 'full-stack', label: translate('Full stack') },
  ]
}
