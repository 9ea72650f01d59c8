import { translate } from '#shared/language/translate'
import { heatEnds } from '#shared/reflection/heat-map'
import { HeatDot } from './heat-dot'
import styles from './heat-legend.module.css'

/** What the drops mean. */
export function HeatLegend() {
  return (
    <div className={styles.legend}>
      <span>{heatEnds.least}</span>
      <svg
        width="60"
        height="12"
        viewBox="0 0 60 12"
        role="img"
        aria-label={translate('Larger dots mean more minutes')}
      >
        <HeatDot level={1} isWritten cx={4} cy={6} />
        <HeatDot level={2} isWritten cx={18} cy={6} />
        <HeatDot level={3} isWritten cx={34} cy={6} />
        <HeatDot level={4} isWritten cx={53} cy={6} />
      </svg>
      <span>{heatEnds.most}</span>
    </div>
  )
}

/** What the two tones mean; beside the other half where there is room. */
export function ToneLegend() {
  return (
    <div className={styles.legend}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
        <HeatDot level={3} isWritten cx={6} cy={6} />
      </svg>
      <span>{translate('written')}</span>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
        <HeatDot level={3} isWritten={false} cx={6} cy={6} />
      </svg>
      <span>{translate('only logged')}</span>
    </div>
  )
}
