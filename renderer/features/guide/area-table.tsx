import { translate } from '#shared/language/translate'
import { useMemo } from 'react'
import { areaMinutes, describeAreaMinutes } from '#shared/guide/area-minutes'
import { depthName, guideAreas } from '#shared/guide/skill-areas'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { formatMinutes } from '#shared/wording/format-minutes'
import styles from './area-table.module.css'
import { depthPixels, minutesPixels } from './depth'
import { DepthWeight } from './depth-weight'
import tables from './guide-table.module.css'
import { SideHeading } from './side-heading'

/** The five skill areas as each role needs them, and how far one has come down oneself. */
export function AreaTable({ bundle }: { readonly bundle: PlanBundle }) {
  const minutes = useMemo(() => areaMinutes(bundle), [bundle])
  const most = Math.max(...Object.values(minutes))
  return (
    <>
      <p className={styles.own}>{describeAreaMinutes(minutes)}</p>
      <table className={`${tables.table} ${styles.table}`}>
        <caption className="sr">{translate('Skill areas and your minutes')}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('Area')}</th>
            <SideHeading side="backend" />
            <SideHeading side="full-stack" />
            <th scope="col" className={styles.you}>
              {translate('You')}
            </th>
          </tr>
        </thead>
        <tbody>
          {guideAreas.map(({ area, name, backend, fullStack }) => (
            <tr key={area}>
              <th scope="row">{name}</th>
              <td>
                <span className={styles.cell}>
                  <DepthWeight tone="backend" length={depthPixels[backend.depth]} />
                  <span>
                    {backend.text} <span className="sr">({depthName(backend.depth)})</span>
                  </span>
                </span>
              </td>
              <td>
                <span className={styles.cell}>
                  <DepthWeight tone="full-stack" length={depthPixels[fullStack.depth]} />
                  <span>
                    {fullStack.text} <span className="sr">({depthName(fullStack.depth)})</span>
                  </span>
                </span>
              </td>
              <td>
                <span className={styles.cell}>
                  <DepthWeight tone="own" length={minutesPixels(minutes[area], most)} />
                  <span className={minutes[area] > 0 ? 'num' : styles.none}>
                    {minutes[area] > 0 ? formatMinutes(minutes[area]) : translate('Not yet')}
                  </span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
