import { endChildren } from './children.mjs'
import { Refusal } from './refusal.mjs'

/**
 * Runs one file of `scripts/commands/`; each exports `run(extra)` and answers with its exit code.
 *
 * @param {string | undefined} command the file's name
 * @param {readonly string[]} extra what stood after the command
 */
export async function runCommand(command, extra) {
  try {
    const { run } = await import(`../commands/${command}.mjs`)
    process.exitCode = await run(extra)
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error)
    process.exitCode = 1
  } finally {
    await endChildren('SIGTERM')
  }
}
