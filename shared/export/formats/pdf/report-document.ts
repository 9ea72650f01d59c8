import { formatDay } from '#shared/calendar/day'
import type { ExportMoment } from '#shared/export/export-option'
import { exportedSchedule } from '#shared/export/exported-schedule'
import { planSubtitle } from '#shared/export/formats/pdf/plan-subtitle'
import type { PrintedBlock, PrintedDocument } from '#shared/export/formats/pdf/printed-document'
import { reflectionBlocks } from '#shared/export/formats/pdf/reflection-blocks'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { stepTitle } from '#shared/model/step'
import { stepProgress } from '#shared/schedule/step-progress'
import { decisionRecord, type DecisionRecord } from '#shared/verdict/decision-record'
import { formatMinutes } from '#shared/wording/format-minutes'

/** The month to read again: the verdict with its evidence, minutes and ratings by step, every reflection. */
export function reportDocument(bundle: PlanBundle, { today }: ExportMoment): PrintedDocument {
  const record = decisionRecord(bundle)
  return {
    title: bundle.plan.title,
    subtitle: planSubtitle('Report', bundle.plan, today),
    blocks: [
      { kind: 'heading', level: 2, text: record.headline },
      { kind: 'paragraph', tone: 'lead', text: record.paragraph },
      ...record.cautions.map((text) => ({ kind: 'paragraph' as const, text })),
      { kind: 'heading', level: 2, text: 'Minutes by step' },
      minutesTable(bundle),
      { kind: 'heading', level: 2, text: 'Ratings' },
      ratingsTable(record),
      ...record.evidence.flatMap(evidenceBlocks),
      ...reflectionBlocks(bundle),
    ],
  }
}

function minutesTable(bundle: PlanBundle): PrintedBlock {
  const progress = stepProgress(bundle, exportedSchedule(bundle))
  return {
    kind: 'table',
    table: {
      label: 'Minutes by step',
      columns: ['Step', 'Tasks done', 'Planned', 'Logged'],
      rows: progress.map(({ step, tasks, doneTasks, estimate, logged }) => [
        `${step}. ${stepTitle(step)}`,
        `${doneTasks} of ${tasks}`,
        formatMinutes(estimate),
        formatMinutes(logged),
      ]),
    },
  }
}

function ratingsTable({ ratings }: DecisionRecord): PrintedBlock {
  return {
    kind: 'table',
    table: {
      label: 'Ratings',
      columns: ['Step', 'Enjoyed', 'On', 'Why'],
      rows: ratings.map(({ step, ratings: history }) => {
        const counts = history.at(-1)
        return [
          `${step}. ${stepTitle(step)}`,
          counts ? `${counts.value} of 5` : 'Not rated',
          counts ? formatDay(counts.date) : '',
          counts?.note ?? '',
        ]
      }),
    },
  }
}

function evidenceBlocks({
  title,
  items,
  none,
}: DecisionRecord['evidence'][number]): PrintedBlock[] {
  return [
    { kind: 'heading', level: 2, text: title },
    items.length === 0
      ? { kind: 'paragraph', text: none }
      : {
          kind: 'list',
          items: items.map(({ title: name, strength, fact }) =>
            strength === 'none' ? `${name}: ${fact}` : `${name} (${strength}): ${fact}`,
          ),
        },
  ]
}
