/** The running text of the Guide by section, in our own words (facts: PRODUCT.md, section 1). */
export const guideTexts = {
  title: 'Backend or full stack, side by side',
  lead:
    'One role looks after the server and its data. The other takes a feature all the way from the data to ' +
    'the screen. Neither is the better answer; it is a choice of how to spend your days.',
  test: [
    'A month shows which work draws you in. You pick one small idea, such as a task app or a ' +
      'blog, and build it in the order below. After each step you say how much you enjoyed it.',
    'If the first two steps were the better ones, you lean backend. If joining the layers and polishing were, ' +
      'you lean full stack.',
  ],
  learning: [
    'Full stack is the steeper start, because two sides are learned at once. Backend starts narrower and ' +
      'then goes deep. Neither is ever finished, so what counts is which of them you like to go on with.',
  ],
  pay: [
    'At the same level full stack often pays more, because the scope is wider. Backend pays very well ' +
      'wherever reliability matters.',
    'Both lead to staff and principal roles. On the way, senior backend people lead architecture and the ' +
      'flow of data; senior full-stack people lead delivery across both layers.',
  ],
  postings: [
    '“API design” and “database management” point to backend; “UI integration” and “end-to-end delivery” to ' +
      'full stack. The label in the title varies from company to company, so let the described scope decide. ' +
      'Postings, in the sidebar, marks such wording for you.',
  ],
  foundations: [
    'If HTML, CSS and JavaScript are shaky, refresh them first. Both roles stand on them: one builds with ' +
      'them, the other has to understand who is calling.',
  ],
  source:
    'Retold in our own words from the guide “Full Stack vs Backend Developer: Roles, Skills, Pay”. ' +
    'Foundations: MDN Web Docs.',
} as const
