import { translate } from '#shared/language/translate'

/** The sections of the Guide in the order of the page. */
export const guideSections = [
  {
    id: 'roles',
    get label() {
      return translate('The roles')
    },
  },
  {
    id: 'areas',
    get label() {
      return translate('Skill areas')
    },
  },
  {
    id: 'signals',
    get label() {
      return translate('Choosing')
    },
  },
  {
    id: 'learning',
    get label() {
      return translate('Learning')
    },
  },
  {
    id: 'pay',
    get label() {
      return translate('Pay and seniority')
    },
  },
  {
    id: 'postings',
    get label() {
      return translate('Job postings')
    },
  },
  {
    id: 'test',
    get label() {
      return translate('The one-month test')
    },
  },
  {
    id: 'foundations',
    get label() {
      return translate('Foundations')
    },
  },
  {
    id: 'questions',
    get label() {
      return translate('Questions')
    },
  },
] as const

export type GuideSectionId = (typeof guideSections)[number]['id']
