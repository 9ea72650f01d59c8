import { questions } from '#shared/guide/questions'
import styles from './question-list.module.css'

export function QuestionList() {
  return (
    <dl>
      {questions.map(({ question, answer }) => (
        <div key={question} className={styles.entry}>
          <dt className={styles.question}>{question}</dt>
          <dd className={styles.answer}>{answer}</dd>
        </div>
      ))}
    </dl>
  )
}
