import { describe, expect, test } from 'vitest'
import { describeFileError } from '../../../electron/files/describe-file-error'

const failure = (code: string): Error =>
  Object.assign(new Error(`${code}: /home/me/a.md`), { code })

describe('the reason a file was not saved', () => {
  test.each([
    ['ENOSPC', /disk is full/],
    ['EACCES', /may not write there/],
    ['EPERM', /may not write there/],
    ['EROFS', /can only be read/],
    ['ENOENT', /folder is no longer there/],
    ['EBUSY', /Another program/],
    ['ENAMETOOLONG', /shorter/],
    ['EISDIR', /Choose another name/],
    ['EIO', /did not keep/],
  ])('%s names the file and a way on', (code, expected) => {
    const sentence = describeFileError(failure(code), 'plan.md')
    expect(sentence).toMatch(/^“plan\.md” was not saved\. [A-Z].*\.$/)
    expect(sentence).toMatch(expected)
  })

  test('a code we have no words for is named, so that it can be looked up', () => {
    expect(describeFileError(failure('EWEIRD'), 'plan.md')).toContain('EWEIRD')
  })

  test.each([new Error('boom'), failure('constructor'), 'text', null])(
    'anything else (%s) still gives a sentence, without what the error says',
    (error) => {
      const sentence = describeFileError(error, 'plan.md')
      expect(sentence).toMatch(/^“plan\.md” was not saved\. .*\.$/)
      expect(sentence).not.toMatch(/boom|home|function/)
    },
  )
})
