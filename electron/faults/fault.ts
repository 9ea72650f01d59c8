import type { PageFault } from '#shared/faults/page-fault'
import type { RedactedError } from '#shared/faults/redact-error'

/** Something that went wrong, as the log may hold it: words of the system and of our build, none of the user. */
export type Fault =
  | PageFault
  | { readonly kind: 'main-error' | 'load-error'; readonly errors: readonly RedactedError[] }
  | { readonly kind: 'page-gone'; readonly reason: string; readonly exitCode: number }
  | {
      readonly kind: 'process-gone'
      /** Such as `GPU`, or `network.mojom.NetworkService`. */
      readonly process: string
      readonly reason: string
      readonly exitCode: number
    }
  | { readonly kind: 'page-hangs' | 'page-answers' | 'safe-mode' }
