import { translate } from '#shared/language/translate'
import { type GuideArea, guideAreas } from '#shared/guide/skill-areas'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { measureMinutes } from '#shared/verdict/measures/measure-minutes'
import { formatMinutes } from '#shared/wording/format-minutes'
import { listWords } from '#shared/wording/list-words'

/** Minutes logged in each of the five skill areas. */
export type AreaMinutes = Readonly<Record<GuideArea['area'], number>>

/** Adds up the logs of a plan by skill area; planning is none of the five. */
export function areaMinutes(bundle: Pick<PlanBundle, 'tasks' | 'logs'>): AreaMinutes {
  const measures = measureMinutes(bundle, ({ area }) => area)
  const spentOn = (area: GuideArea['area']) => measures.get(area)?.spent ?? 0
  return {
    'front-end': spentOn('front-end'),
    server: spentOn('server'),
    'api-design': spentOn('api-design'),
    database: spentOn('database'),
    deployment: spentOn('deployment'),
  }
}

/**
 * Says where the minutes went and which areas are still untouched. It names facts and asks for nothing.
 *
 * @param minutes by skill area
 * @example describeAreaMinutes({ 'front-end': 0, server: 60, 'api-design': 30, database: 20, deployment: 0 })
 * // 'Most of your minutes so far: server side, 60 min. You have not touched front end and deployment yet.'
 */
export function describeAreaMinutes(minutes: AreaMinutes): string {
  const touched = guideAreas.filter(({ area }) => minutes[area] > 0)
  if (touched.length === 0)
    return translate('No minutes are logged yet. Each area fills as you log them.')
  const longest = touched.reduce((a, b) => (minutes[b.area] > minutes[a.area] ? b : a))
  const most = translate('Most of your minutes so far: {area}, {minutes}.', {
    area: longest.inSentence,
    minutes: formatMinutes(minutes[longest.area]),
  })
  const untouched = guideAreas.filter(({ area }) => minutes[area] === 0)
  if (untouched.length === 0) return `${most} ${translate('You have worked in all five areas.')}`
  const areas = listWords(untouched.map(({ inSentence }) => inSentence))
  return `${most} ${translate('You have not touched {areas} yet.', { areas })}`
}
