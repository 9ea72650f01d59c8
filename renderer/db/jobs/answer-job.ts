import type { Locale } from '#shared/language/locale'
import { followLocale } from '#shared/language/follow-locale'
import type { LoadedTexts } from '#shared/language/translate'
import { chooseDatabase } from '../database'
import { type JobArgument, type JobName, type JobResult, jobs } from './jobs'

/** A job as it is sent to the worker. */
export interface JobRequest<Name extends JobName = JobName> {
  /** The database of the page, by its name. */
  readonly database: string
  /** How the page speaks; the worker knows of no choice. */
  readonly locale: Locale
  /** The texts the page speaks with; null for English. */
  readonly texts: LoadedTexts | null
  readonly name: Name
  readonly argument: JobArgument<Name>
}

/** What comes back; the reason is what the error said. */
export type JobAnswer<Name extends JobName = JobName> =
  | { readonly kind: 'done'; readonly result: JobResult<Name> }
  | { readonly kind: 'failed'; readonly reason: string }

/** Does a job, wherever it is called. */
export async function answerJob<Name extends JobName>(
  request: JobRequest<Name>,
): Promise<JobAnswer<Name>> {
  try {
    chooseDatabase(request.database)
    await followLocale(request.locale, request.texts)
    const job = jobs[request.name] as (argument: JobArgument<Name>) => Promise<JobResult<Name>>
    return { kind: 'done', result: await job(request.argument) }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}
