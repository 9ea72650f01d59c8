import { lazy, Suspense } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { OwnPrompt } from '#shared/model/own-prompt'
import type { Reflection } from '#shared/model/reflection'
import { describeFieldValue } from '#shared/reflection/describe-field-value'
import { promptText } from '#shared/reflection/prompt-text'
import { reflectionFields } from '#shared/reflection/reflection-fields'
import { desktop } from '../../../../desktop/desktop'
import { useCalendar } from '../../calendar-context'
import styles from './day-dialog.module.css'

const MarkdownView = lazy(async () => ({
  default: (await import('../../../../ui/markdown-view')).MarkdownView,
}))

/** What was written about a day, to read. */
export function DayReflections({ day }: { day: Day }) {
  const { bundle } = useCalendar()
  const reflections = bundle.reflections.filter(({ date }) => date === day)
  if (reflections.length === 0) return null
  return (
    <section aria-label={translate('Reflections')}>
      <h3 className="label">{translate('Reflections')}</h3>
      {reflections.map((reflection, place) => (
        <ReflectionText
          key={reflection.id}
          reflection={reflection}
          name={
            reflection.title ||
            (reflections.length > 1 ? translate('Entry {number}', { number: place + 1 }) : '')
          }
          own={bundle.plan.prompts}
        />
      ))}
    </section>
  )
}

interface ReflectionTextProps {
  readonly reflection: Reflection
  /** May be empty. */
  readonly name: string
  readonly own: readonly OwnPrompt[] | undefined
}

function ReflectionText({ reflection, name, own }: ReflectionTextProps) {
  const { text, answers } = reflection
  return (
    <article className={styles.reflection}>
      {name !== '' && <h4 className="h3">{name}</h4>}
      <p className="small muted">{describeFacts(reflection)}</p>
      {Object.entries(answers).map(([id, answer]) => (
        <div key={id}>
          <p className="small strong">{promptText(id, own)}</p>
          <UserText text={answer} />
        </div>
      ))}
      <UserText text={text} />
    </article>
  )
}

function UserText({ text }: { text: string }) {
  return (
    <Suspense fallback={null}>
      <MarkdownView text={text} onOpenLink={(address) => void desktop.openLink(address)} />
    </Suspense>
  )
}

/** What was chosen rather than written, in one line. */
function describeFacts(reflection: Reflection): string {
  return reflectionFields
    .filter(({ kind }) => kind !== 'line' && kind !== 'markdown')
    .map((field) => describeFieldValue(field, reflection))
    .filter((fact) => fact !== '')
    .join(', ')
}
