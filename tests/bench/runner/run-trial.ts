import type { Sample, Trial } from './part'
import { type Result, resultOf } from './result'

/** Measures both sides in turn, once without counting and then as often as asked. */
export async function runTrial(trial: Trial, rounds: number): Promise<Result[]> {
  const count = Math.min(rounds, trial.mostRounds ?? rounds)
  const ours: Sample[] = []
  const limits: Sample[] = []
  if (count > 1) {
    // What is met for the first time, such as a cold cache, is no part of the comparison.
    await trial.ours()
    await trial.limit()
  }
  for (let round = 0; round < count; round += 1) {
    ours.push(await trial.ours())
    limits.push(await trial.limit())
  }
  return trial.figures.map((figure) => resultOf(figure, ours, limits))
}
