import { translate } from '#shared/language/translate'
import { marginToAngle } from '#shared/verdict/shown-verdict'
import type { Verdict } from '#shared/verdict/verdict'
import { describeWhatIf } from '#shared/verdict/what-if/describe-what-if'
import type { WhatIf } from '#shared/verdict/what-if/what-if'
import { Button } from '../../../ui/button'
import { PlumbGauge } from '../../../ui/plumb-gauge'
import styles from './what-if-section.module.css'

interface WhatIfResultProps {
  readonly whatIf: WhatIf
  /** What the ratings really say. */
  readonly verdict: Verdict
  readonly onReset: () => void
}

/** In a dashed frame: where the line would hang, and how that was reckoned. */
export function WhatIfResult({ whatIf, verdict, onReset }: WhatIfResultProps) {
  const isAnswer = whatIf.kind === 'answer'
  return (
    <div className={styles.result}>
      <PlumbGauge
        size="small"
        angle={isAnswer ? marginToAngle(whatIf.margin) : 0}
        tone={isAnswer ? whatIf.lean : 'undecided'}
      />
      <div className="grow" role="status">
        {isAnswer ? (
          <>
            <p>
              <b className="strong">{describeWhatIf(whatIf, verdict)}</b>{' '}
              {translate('The dashed line shows it.')}
            </p>
            <p className="num">{whatIf.arithmetic}</p>
          </>
        ) : (
          <p>{whatIf.reason}</p>
        )}
      </div>
      <Button variant="quiet" size="s" onPress={onReset}>
        {translate('Reset')}
      </Button>
    </div>
  )
}
