import { answerJob, type JobRequest } from './answer-job'

// A worker of its own for every job: ending it is all that cancelling takes.
self.addEventListener('message', ({ data }: MessageEvent<JobRequest>) => {
  void answerJob(data).then((answer) => self.postMessage(answer))
})
