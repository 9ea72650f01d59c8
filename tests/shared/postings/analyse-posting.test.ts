import { describe, expect, test } from 'vitest'
import { analysePosting } from '#shared/postings/analyse-posting'
import { writtenPostings } from './written-postings'

describe('a posting as people write it', () => {
  test.for(writtenPostings)('$name', ({ text, lean, backend, fullStack }) => {
    const analysis = analysePosting(text)
    const wordings = (role: string) =>
      analysis.hits
        .filter((hit) => hit.role === role)
        .map(({ start, end }) => text.slice(start, end))
    expect({
      lean: analysis.lean,
      backend: wordings('backend'),
      fullStack: wordings('full-stack'),
    }).toEqual({ lean, backend, fullStack })
  })
})
