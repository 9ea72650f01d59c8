import type { JobRequest } from '../../renderer/db/jobs/answer-job'

/** Stands for the worker of the page: what goes in and out is copied as on the way to another thread. */
class WorkerInPlace extends EventTarget {
  #isEnded = false

  postMessage(request: JobRequest): void {
    void this.#answer(structuredClone(request))
  }

  terminate(): void {
    this.#isEnded = true
  }

  async #answer(request: JobRequest): Promise<void> {
    const { answerJob } = await import('../../renderer/db/jobs/answer-job')
    const data: unknown = structuredClone(await answerJob(request))
    if (!this.#isEnded) this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const trustedTypes = { createPolicy: (_name: string, rules: object) => rules }

Object.assign(globalThis, { Worker: WorkerInPlace, trustedTypes })
