import { lazy, memo, Suspense } from 'react'
import type { Reflection } from '#shared/model/reflection'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { promptText } from '#shared/reflection/prompt-text'
import { desktop } from '../../../desktop/desktop'
import type { FindMarks } from '../../../ui/split-marks'
import styles from './entry-text.module.css'

const MarkdownView = lazy(async () => ({
  default: (await import('../../../ui/markdown-view')).MarkdownView,
}))

interface EntryTextProps {
  readonly bundle: PlanBundle
  readonly reflection: Reflection
  readonly findMarks: FindMarks
}

/** What was written: the notes, then each answer below its question. */
export const EntryText = memo(function EntryText(props: EntryTextProps) {
  const { bundle, reflection, findMarks } = props
  const answers = Object.entries(reflection.answers).filter(([, answer]) => answer.trim() !== '')
  const written = (text: string) => (
    <MarkdownView
      text={text}
      findMarks={findMarks}
      onOpenLink={(address) => void desktop.openLink(address)}
    />
  )
  return (
    <div className={styles.prose}>
      <Suspense fallback={null}>
        {written(reflection.text)}
        {answers.map(([id, answer]) => (
          <section key={id} className={styles.answer}>
            <h3>{promptText(id, bundle.plan.prompts)}</h3>
            {written(answer)}
          </section>
        ))}
      </Suspense>
    </div>
  )
})
