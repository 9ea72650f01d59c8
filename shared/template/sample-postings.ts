import { translate } from '#shared/language/translate'

/** The job postings kept in the sample month, by days after its first Monday. Their text is English, as it is read. */
export function samplePostings(): readonly {
  readonly day: number
  readonly title: string
  readonly text: string
}[] {
  return [
    {
      day: 12,
      title: translate('Product engineer, a small bookings team'),
      // not translated: postings are read in English
      text: `You take features from the first sketch to the people who use them. End-to-end delivery matters to us: a table, an endpoint, the screen that calls it, and the sentence on the button.

UI integration is half of the work, and you enjoy it. We use TypeScript on both sides, and we talk to our customers every week.`,
    },
    {
      day: 19,
      title: translate('Backend developer, payments'),
      // not translated: postings are read in English
      text: `We move money and do not lose any. You care about API design, database management and what happens when two requests arrive at once.

You will own two services, their contracts and their alarms. Interfaces are made by another team; you make sure that they can rely on you.`,
    },
  ]
}
