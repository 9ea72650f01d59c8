/** The sections of the Guide in the order of the page. */
export const guideSections = [
  { id: 'roles', label: 'The roles' },
  { id: 'areas', label: 'Skill areas' },
  { id: 'signals', label: 'Choosing' },
  { id: 'learning', label: 'Learning' },
  { id: 'pay', label: 'Pay and seniority' },
  { id: 'postings', label: 'Job postings' },
  { id: 'test', label: 'The one-month test' },
  { id: 'foundations', label: 'Foundations' },
  { id: 'questions', label: 'Questions' },
] as const

export type GuideSectionId = (typeof guideSections)[number]['id']
