import { currentLocale } from '#shared/language/current-locale'
import { loadedTexts } from '#shared/language/translate'
import { database } from '../database'
import type { JobAnswer, JobRequest } from './answer-job'
// Vite makes the address its default export.
// oxlint-disable-next-line import/default
import workerAddress from './job-worker?worker&url'
import type { JobArgument, JobName, JobResult } from './jobs'

/**
 * Does a job beside the page, which goes on answering meanwhile.
 *
 * @param signal ends the job at once, with nothing half done: jobs only read
 * @throws what kept the job from being done; the reason of the signal when that has ended it
 */
export function runJob<Name extends JobName>(
  name: Name,
  argument: JobArgument<Name>,
  signal?: AbortSignal,
): Promise<JobResult<Name>> {
  return new Promise<JobResult<Name>>((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = openWorker()
    const close = () => {
      worker.terminate()
      signal?.removeEventListener('abort', cancel)
    }
    const cancel = () => {
      close()
      reject(signal?.reason as Error)
    }
    signal?.addEventListener('abort', cancel)
    worker.addEventListener('message', ({ data }: MessageEvent<JobAnswer<Name>>) => {
      close()
      if (data.kind === 'done') resolve(data.result)
      else reject(new Error(data.reason))
    })
    worker.addEventListener('error', (event) => {
      close()
      reject(new Error(event.message || 'A part of Plumbline could not be loaded.'))
    })
    const locale = currentLocale()
    const request: JobRequest<Name> = {
      database: database.name,
      locale,
      texts: loadedTexts(locale.language),
      name,
      argument,
    }
    worker.postMessage(request)
  })
}

declare global {
  interface Window {
    /** Not known to TypeScript yet. */
    readonly trustedTypes: {
      readonly createPolicy: (
        name: string,
        rules: object,
      ) => { readonly createScriptURL: (address: string) => string }
    }
  }
}

/** The page runs no address it was not built with: this policy is the only one the page may make. */
const policy = window.trustedTypes.createPolicy('plumbline-worker', {
  createScriptURL: () => workerAddress,
})

function openWorker(): Worker {
  return new Worker(policy.createScriptURL(workerAddress), { type: 'module' })
}
