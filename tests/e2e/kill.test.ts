import { rm } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { ProfileUnderFire } from '../crash/app/profile-under-fire'
import { databaseFolder, newestFile } from '../crash/damage/database-files'
import { append, cutTo, editFile, tornHeader } from '../crash/damage/edit-file'

// The short form of `npm run test:crash`: the same tools, a few accidents instead of hundreds.

let profile: ProfileUnderFire

test.beforeEach(async ({}, { title }) => {
  profile = await ProfileUnderFire.make(title)
})
test.afterEach(() => profile.discard())

const write = (seed: number) => profile.writeUntil({ seed, scene: 'checks' }, { after: 6, wait: 0 })

test('what the app has acknowledged survives being killed while it writes', async () => {
  for (const seed of [1, 2]) {
    await write(seed)
    await profile.kill()
    await profile.open()
  }
  await profile.kill()
  for (const point of ['journal-half-write', 'journal-before-sync']) {
    const reached = await profile.openUntil(`${point}:4`, () => profile.writeForEver(3))
    expect(reached, point).toBe(true)
  }
  await profile.open()
  expect(profile.findings).toEqual([])
})

test('what the app has acknowledged survives damage to its database', async () => {
  const damages = [
    async () => editFile(await newestFile(profile.folder, 'log'), append(tornHeader)),
    async () => editFile(await newestFile(profile.folder, 'log'), cutTo(0.5)),
    () => rm(databaseFolder(profile.folder), { recursive: true }),
  ]
  for (const [place, inflict] of damages.entries()) {
    await write(place)
    await profile.kill()
    await inflict()
    await profile.open()
  }
  expect(profile.findings).toEqual([])
  expect(profile.rebuilds).toBeGreaterThanOrEqual(2)
})
