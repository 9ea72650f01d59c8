import { translate } from '#shared/language/translate'

/** The running text of the Guide by section, in our own words (facts: PRODUCT.md, section 1). */
export const guideTexts = {
  get title() {
    return translate('Backend or full stack, side by side')
  },
  get lead() {
    return translate(
      'One role looks after the server and its data. The other takes a feature all the way from the data to the screen. Neither is the better answer; it is a choice of how to spend your days.',
    )
  },
  get test() {
    return [
      translate(
        'A month shows which work draws you in. You pick one small idea, such as a task app or a blog, and build it in the order below. After each step you say how much you enjoyed it.',
      ),
      translate(
        'If the first two steps were the better ones, you lean backend. If joining the layers and polishing were, you lean full stack.',
      ),
    ] as const
  },
  get learning() {
    return [
      translate(
        'Full stack is the steeper start, because two sides are learned at once. Backend starts narrower and then goes deep. Neither is ever finished, so what counts is which of them you like to go on with.',
      ),
    ] as const
  },
  get pay() {
    return [
      translate(
        'At the same level full stack often pays more, because the scope is wider. Backend pays very well wherever reliability matters.',
      ),
      translate(
        'Both lead to staff and principal roles. On the way, senior backend people lead architecture and the flow of data; senior full-stack people lead delivery across both layers.',
      ),
    ] as const
  },
  get postings() {
    return [
      translate(
        '“API design” and “database management” point to backend; “UI integration” and “end-to-end delivery” to full stack. The label in the title varies from company to company, so let the described scope decide. Postings, in the sidebar, marks such wording for you.',
      ),
    ] as const
  },
  get foundations() {
    return [
      translate(
        'If HTML, CSS and JavaScript are shaky, refresh them first. Both roles stand on them: one builds with them, the other has to understand who is calling.',
      ),
    ] as const
  },
  get source() {
    return translate(
      'Retold in our own words from the guide “Full Stack vs Backend Developer: Roles, Skills, Pay”. Foundations: MDN Web Docs.',
    )
  },
} as const
