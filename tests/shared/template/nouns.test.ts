import { describe, expect, test } from 'vitest'
import { pluralise } from '#shared/template/pluralise'
import { withArticle } from '#shared/template/with-article'

describe('pluralise', () => {
  test.each([
    ['item', 'items'],
    ['entry', 'entries'],
    ['library entry', 'library entries'],
    ['day', 'days'],
    ['dish', 'dishes'],
    ['match', 'matches'],
    ['box', 'boxes'],
    ['bus', 'buses'],
    ['quiz', 'quizzes'],
    ['photo', 'photos'],
    ['person', 'people'],
    ['contact person', 'contact people'],
    ['book shelf', 'book shelves'],
    ['y', 'ys'],
    ['constructor', 'constructors'],
  ])('makes %s into %s', (noun, plural) => {
    expect(pluralise(noun)).toBe(plural)
  })
})

describe('withArticle', () => {
  test.each([
    ['post', 'a post'],
    ['expense', 'an expense'],
    ['item', 'an item'],
    ['idea', 'an idea'],
    ['umbrella', 'an umbrella'],
    ['unit', 'a unit'],
    ['user', 'a user'],
    ['European town', 'a European town'],
    ['hour', 'an hour'],
    ['house', 'a house'],
    ['Öl', 'an Öl'],
  ])('says of %s: %s', (noun, said) => {
    expect(withArticle(noun)).toBe(said)
  })
})
