import { expect, test } from '@playwright/test'
import { ProfileUnderFire } from '../app/profile-under-fire'
import { report } from '../app/report'
import { newestFile } from '../damage/database-files'
import { append, editFile, tornHeader } from '../damage/edit-file'

test('what is written after a torn header of the log is not lost', async () => {
  const lost: string[] = []
  const rows = [1, 20]
  for (const count of rows) {
    const profile = await ProfileUnderFire.make(`torn-header-${count}`)
    const write = () =>
      profile.writeUntil({ seed: count, scene: 'checks', count }, { after: count, wait: 0 })
    await profile.writeUntil({ seed: 7, scene: 'checks', count: 30 }, { after: 30, wait: 0 })
    await profile.close()

    await editFile(await newestFile(profile.folder, 'log'), append(tornHeader))
    await profile.open()
    await write()
    await profile.close()
    await profile.open()
    await write()
    await profile.kill()
    await profile.open()

    lost.push(...profile.findings.map(({ words }) => `after ${count}: ${words}`))
    await profile.discard()
  }
  for (const words of lost) console.log(words)
  report(`${rows.length} torn headers, ${lost.length} of them with something lost`)
  expect(lost).toEqual([])
})
