import { formatDay } from '#shared/calendar/day'
import type { ExportMoment } from '#shared/export/export-option'
import { exportedSchedule } from '#shared/export/exported-schedule'
import { planSubtitle } from '#shared/export/formats/pdf/plan-subtitle'
import type { PrintedBlock, PrintedDocument } from '#shared/export/formats/pdf/printed-document'
import { reflectionBlocks } from '#shared/export/formats/pdf/reflection-blocks'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { stepTitle } from '#shared/model/step'
import { stepProgress } from '#shared/schedule/step-progress'
import { decisionRecord, type DecisionRecord } from '#shared/verdict/decision-record'
import { strengthWord } from '#shared/verdict/evidence/strength-word'
import { formatMinutes } from '#shared/wording/format-minutes'

/** The month to read again: the verdict with its evidence, minutes and ratings by step, every reflection. */
export function reportDocument(bundle: PlanBundle, { today }: ExportMoment): PrintedDocument {
  const record = decisionRecord(bundle)
  return {
    title: bundle.plan.title,
    subtitle: planSubtitle(translate('Report'), bundle.plan, today),
    blocks: [
      { kind: 'heading', level: 2, text: record.headline },
      { kind: 'paragraph', tone: 'lead', text: record.paragraph },
      ...record.cautions.map((text) => ({ kind: 'paragraph' as const, text })),
      { kind: 'heading', level: 2, text: translate('Minutes by step') },
      minutesTable(bundle),
      { kind: 'heading', level: 2, text: translate('Ratings') },
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
      label: translate('Minutes by step'),
      columns: [
        translate('Step'),
        translate('Tasks done'),
        translate('Planned'),
        translate('Logged'),
      ],
      rows: progress.map(({ step, tasks, doneTasks, estimate, logged }) => [
        `${step}. ${stepTitle(step)}`,
        translate('{count} of {all}', { count: doneTasks, all: tasks }),
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
      label: translate('Ratings'),
      columns: [translate('Step'), translate('Enjoyed'), translate('On'), translate('Why')],
      rows: ratings.map(({ step, ratings: history }) => {
        const counts = history.at(-1)
        return [
          `${step}. ${stepTitle(step)}`,
          counts ? translate('{value} of 5', { value: counts.value }) : translate('Not rated'),
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
            strength === 'none'
              ? `${name}: ${fact}`
              : `${name} (${strengthWord(strength)}): ${fact}`,
          ),
        },
  ]
}
