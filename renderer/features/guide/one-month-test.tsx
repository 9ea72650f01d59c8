import { guideTexts } from '#shared/guide/guide-texts'
import { steps, stepTitle } from '#shared/model/step'
import { StepMarker } from '../../ui/step-marker'
import styles from './one-month-test.module.css'
import { Paragraphs } from './paragraphs'

/** The four steps in their order, with their marks, and the rule. */
export function OneMonthTest() {
  const [how, rule] = guideTexts.test
  return (
    <>
      <Paragraphs texts={[how]} />
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step} className={styles.step}>
            <StepMarker step={step} isFilled />
            {step}. {stepTitle(step)}
          </li>
        ))}
      </ol>
      <Paragraphs texts={[rule]} />
    </>
  )
}
