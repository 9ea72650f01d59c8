import type { Chance } from './chance'

/** A paragraph of the kind people write about their day. */
export function paragraph(chance: Chance, words: number): string {
  const text = Array.from({ length: words }, (_, index) =>
    index % 11 === 10 ? `${chance.oneOf(vocabulary)}.` : chance.oneOf(vocabulary),
  )
  return `${text.join(' ')}.`
}

export function title(chance: Chance): string {
  return `${chance.oneOf(verbs)} the ${chance.oneOf(vocabulary)} ${chance.oneOf(vocabulary)}`
}

const verbs = ['Sketch', 'Write', 'Connect', 'Test', 'Style', 'Refactor', 'Describe', 'Deploy']

/** 512 words: eighty that come from somewhere, the others with an ending, so that searches find some and not all. */
const vocabulary = (() => {
  const stems =
    `server client query table index route handler button layout form cache token header cookie
    schema column migration commit branch merge error retry timeout queue worker thread signal
    record export import filter search result page screen colour contrast keyboard focus label
    database endpoint contract response request payload status latency browser window element
    evening morning coffee walk patience surprise pleasure worry question answer detail pattern
    mistake lesson habit rhythm progress deadline energy attention`
      .split(/\s+/)
      .filter((word) => word !== '')
  const endings = ['', 's', 'like', 'wise', 'less', 'ful']
  return endings.flatMap((ending) => stems.map((stem) => `${stem}${ending}`)).slice(0, 512)
})()
