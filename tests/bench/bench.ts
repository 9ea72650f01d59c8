import { parts } from './parts'
import type { Part } from './runner/part'
import { tableOf } from './runner/print-table'
import type { Result } from './runner/result'
import { runTrial } from './runner/run-trial'
import { writeResults } from './runner/write-results'

// Run by `npm run bench`, which has built everything and says where Electron is.

// This process is Electron as Node; what it starts shall be Electron.
delete process.env['ELECTRON_RUN_AS_NODE']

/** As few rounds as a median can be trusted with, on a machine that does other things as well. */
const usualRounds = 7

const { names, rounds } = readParameters(process.argv.slice(2))
const results: Result[] = []
for (const part of parts.filter(({ name }) => names.length === 0 || names.includes(name))) {
  console.log(`[bench] ${part.name}`)
  // What goes wrong with one part takes nothing from the others.
  await measure(part).catch((error: unknown) => {
    process.exitCode = 1
    console.error(`[bench] ${part.name} broke off:`, error)
  })
}
console.log(`\n${tableOf(results)}\n`)
const missed = results.filter(({ met }) => !met).length
console.log(`${results.length - missed} goals met, ${missed} missed; ${rounds} rounds.`)
writeResults(results, rounds)

async function measure(part: Part): Promise<void> {
  const open = await part.open()
  try {
    for (const trial of open.trials) results.push(...(await runTrial(trial, rounds)))
  } finally {
    await open.close?.()
  }
}

/** `schedule launch --rounds=3`: parts by name, all unless told, and the number of rounds. */
function readParameters(parameters: readonly string[]) {
  const option = parameters.find((parameter) => parameter.startsWith('--rounds='))
  const rounds = option === undefined ? usualRounds : Number(option.split('=')[1])
  const names = parameters.filter((parameter) => parameter !== option)
  const known = parts.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`npm run bench -- [--rounds=<count>] [${known.join(' | ')}] ...`)
  }
  return { names, rounds }
}
