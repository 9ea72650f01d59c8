import { exitCodeOf, startChild } from '../process/children.mjs'
import { Refusal } from '../process/refusal.mjs'

/**
 * Runs a program of the system to its end; its messages are shown, what it prints is not.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 */
export async function runProgram(program, parameters) {
  const child = startChild(program, parameters, { stdio: ['ignore', 'ignore', 'inherit'] })
  const code = await exitCodeOf(child)
  if (code !== 0) throw new Refusal(`${program} ended with ${code}.`)
}
