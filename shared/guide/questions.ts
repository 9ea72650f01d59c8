/** A question people ask about the choice, with our answer. */
export interface Question {
  readonly question: string
  readonly answer: string
}

/** Questions and answers (facts: PRODUCT.md, sections 1 and 5). */
export const questions: readonly Question[] = [
  {
    question: 'Do I decide for good?',
    answer:
      'No. A lean says where the next months are well spent. What you learn on one side stays useful on the other.',
  },
  {
    question: 'Does a backend developer need no front end?',
    answer:
      'A light understanding helps: what a page calls, and what it needs back. Building the page is somebody else’s work.',
  },
  {
    question: 'Does full stack mean knowing everything?',
    answer:
      'No. It means that a feature works for a person when you say it is done. You switch between the layers more often, and the way through them is yours.',
  },
  {
    question: 'Which is easier to begin with?',
    answer: 'Backend, in that it starts narrower. That says nothing about which you will like.',
  },
  {
    question: 'Should pay decide?',
    answer:
      'It can weigh in. Full stack often pays more at the same level, reliable backends pay very well, and both reach the top of the ladder.',
  },
  {
    question: 'I enjoyed both. What then?',
    answer:
      'Then the line hangs straight, and that is a result, too. Look at what gave you energy while you were debugging, and let the next month be the tie-breaker.',
  },
  {
    question: 'The posting says one thing and the interview another. Whom do I believe?',
    answer: 'The scope. Ask what was built last month, and who built which part of it.',
  },
]
