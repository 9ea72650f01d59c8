import { translate } from '#shared/language/translate'

/** A question people ask about the choice, with our answer. */
export interface Question {
  readonly question: string
  readonly answer: string
}

/** Questions and answers (facts: PRODUCT.md, sections 1 and 5). */
export const questions: readonly Question[] = [
  {
    get question() {
      return translate('Do I decide for good?')
    },
    get answer() {
      return translate(
        'No. A lean says where the next months are well spent. What you learn on one side stays useful on the other.',
      )
    },
  },
  {
    get question() {
      return translate('Does a backend developer need no front end?')
    },
    get answer() {
      return translate(
        'A light understanding helps: what a page calls, and what it needs back. Building the page is somebody else’s work.',
      )
    },
  },
  {
    get question() {
      return translate('Does full stack mean knowing everything?')
    },
    get answer() {
      return translate(
        'No. It means that a feature works for a person when you say it is done. You switch between the layers more often, and the way through them is yours.',
      )
    },
  },
  {
    get question() {
      return translate('Which is easier to begin with?')
    },
    get answer() {
      return translate(
        'Backend, in that it starts narrower. That says nothing about which you will like.',
      )
    },
  },
  {
    get question() {
      return translate('Should pay decide?')
    },
    get answer() {
      return translate(
        'It can weigh in. Full stack often pays more at the same level, reliable backends pay very well, and both reach the top of the ladder.',
      )
    },
  },
  {
    get question() {
      return translate('I enjoyed both. What then?')
    },
    get answer() {
      return translate(
        'Then the line hangs straight, and that is a result, too. Look at what gave you energy while you were debugging, and let the next month be the tie-breaker.',
      )
    },
  },
  {
    get question() {
      return translate('The posting says one thing and the interview another. Whom do I believe?')
    },
    get answer() {
      return translate('The scope. Ask what was built last month, and who built which part of it.')
    },
  },
]
