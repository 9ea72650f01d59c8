import { describe, expect, it } from 'vitest'
import { ideaWords, suggestTitle } from '#shared/template/idea-words'
import { ideaById } from '#shared/template/ideas'

describe('ideaWords', () => {
  it('words a preset by its own noun, whatever noun the draft carries', () => {
    const words = ideaWords(ideaById('expense-log'), 'plant', 'plants')
    expect(words).toMatchObject({
      thing: 'expense',
      things: 'expenses',
      'a thing': 'an expense',
      product: 'expense log',
      path: '/expenses',
      table: 'expenses',
      fields: '`purpose`, `cents` and `date`',
      main: 'purpose',
    })
    expect(JSON.parse(words.example)).toEqual(ideaById('expense-log').example)
  })

  it('words the custom idea by the noun of the user', () => {
    expect(ideaWords(ideaById('custom'), '  reading \n log ')).toMatchObject({
      thing: 'reading log',
      things: 'reading logs',
      product: 'reading log app',
      path: '/reading-logs',
      table: 'reading_logs',
    })
  })

  it('speaks of items when the custom idea has no noun', () => {
    for (const noun of [undefined, '', '  ']) {
      expect(ideaWords(ideaById('custom'), noun)).toMatchObject({ thing: 'item', things: 'items' })
    }
  })

  it('prefers the plural of the user to the rules', () => {
    expect(ideaWords(ideaById('custom'), 'ox', 'oxen').things).toBe('oxen')
    expect(ideaWords(ideaById('custom'), 'ox', ' ').things).toBe('oxes')
  })

  it('keeps letters of every script in the address and has one for a noun without letters', () => {
    expect(ideaWords(ideaById('custom'), 'книга', 'книги').path).toBe('/книги')
    expect(ideaWords(ideaById('custom'), '?!', '?!').path).toBe('/items')
    expect(ideaWords(ideaById('custom'), '`a` | b', '`a` | bs').path).toBe('/a-bs')
  })
})

describe('suggestTitle', () => {
  it('names the product, or the records of the user', () => {
    expect(suggestTitle('task-app')).toBe('Tiny task list')
    expect(suggestTitle('custom', 'library entry')).toBe('My library entries')
    expect(suggestTitle('custom')).toBe('My items')
  })
})
