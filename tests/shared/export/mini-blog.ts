import type { PlanBundle } from '#shared/model/plan-bundle'
import { buildBundle } from '../../support/build-bundle'

/** A month that is nearly over, with everything a document can hold. */
export function miniBlog(): PlanBundle {
  return buildBundle()
    .plan({
      id: '0193a1c0-plan',
      title: 'Mini blog: 2 endpoints & a page',
      firstDay: '2026-11-02',
      lastDay: '2026-11-29',
      replannedOn: '2026-11-24',
      weekly: [0, 60, 60, 90, 60, 60, 0],
      overrides: { '2026-11-11': 0, '2026-11-28': 120 },
      guess: 'full-stack',
      prompts: [
        { id: 'q-1', step: 'any', text: 'What did I put off?', isRetired: true },
        { id: 'q-2', step: 2, text: 'Which query was slow?', isRetired: false },
      ],
    })
    .task({
      id: 't-idea',
      title: 'Write down what the blog does in five sentences',
      estimate: 45,
      doneOn: '2026-11-02',
    })
    .task({
      id: 't-data',
      title: 'Sketch `posts`: title, text, created_at',
      doneMeans: 'A sketch with every field and its type.',
      estimate: 30,
      area: 'database',
      layer: 'backend',
      dependsOn: ['t-idea'],
      doneOn: '2026-11-03',
    })
    .task({
      id: 't-list',
      step: 2,
      title: 'GET /posts answers with the newest *ten*',
      doneMeans: 'A request gives ten posts, or an empty list & status 200.',
      notes:
        '# Ideas\n\n- page size in the query\n- `ORDER BY created_at DESC`\n\nSee https://sqlite.org/lang_select.html',
      estimate: 120,
      area: 'api-design',
      layer: 'backend',
      dependsOn: ['t-data'],
      doneOn: '2026-11-10',
    })
    .task({
      id: 't-form',
      step: 3,
      title: 'Build the new-post form',
      doneMeans: 'A post typed in the form appears in the list.',
      estimate: 90,
      area: 'front-end',
      layer: 'front-end',
      dependsOn: ['t-list'],
      doneOn: '2026-11-18',
    })
    .task({
      id: 't-errors',
      step: 4,
      title: 'Say what went wrong, in both layers',
      doneMeans: 'Every error of the server has words on the page.',
      estimate: 150,
      area: 'server',
      dependsOn: ['t-list', 't-form'],
    })
    .task({
      id: 't-online',
      step: 4,
      title: 'Put it online',
      estimate: 90,
      area: 'deployment',
      dependsOn: ['t-errors'],
      optional: true,
    })
    .pin({ taskId: 't-online', date: '2026-11-28', minutes: 60 })
    .log({ id: 'l-1', taskId: 't-idea', date: '2026-11-02', minutes: 50 })
    .log({ id: 'l-2', taskId: 't-list', date: '2026-11-10', minutes: 130 })
    .log({ id: 'l-3', taskId: 't-form', date: '2026-11-18', minutes: 75 })
    .log({ id: 'l-4', taskId: 't-errors', date: '2026-11-24', minutes: 40 })
    .reflection({
      id: 'r-2',
      date: '2026-11-18',
      title: 'It shows up on the page',
      step: 3,
      energy: 1,
      engagement: 3,
      debugging: 'interface',
      tags: ['form', 'css'],
      answers: { 'first-sight': 'Better than I thought.\n\n# Really\n\nIt was **fun**.' },
      text: '# The form\n\nWorks. The button jumps when the error appears.\n\n## Tomorrow\n\n1. fix the button\n2. empty state',
    })
    .reflection({
      id: 'r-1',
      date: '2026-11-10',
      title: 'The list finally answers',
      step: 2,
      energy: 2,
      engagement: 5,
      debugging: 'data',
      tags: ['sql', 'slow, but mine'],
      answers: { 'q-1': 'The index.' },
      text: 'Found the missing index with:\n\n```sql\nEXPLAIN QUERY PLAN\nSELECT * FROM posts;\n```\n\nWas | is\n---|---\n400 ms | 3 ms\n',
    })
    .reflection({ id: 'r-3', date: '2026-11-24', text: 'A long day\n==========\n\nNot much left.' })
    .rating({ id: 'v-1', step: 1, value: 3, date: '2026-11-04', note: 'Short & fine.' })
    .rating({ id: 'v-2', step: 2, value: 4, date: '2026-11-10' })
    .rating({ id: 'v-3', step: 2, value: 5, date: '2026-11-13', note: 'Even better a day later' })
    .rating({ id: 'v-4', step: 3, value: 3, date: '2026-11-20' })
    .rating({ id: 'v-5', step: 4, value: 3, date: '2026-11-24', note: 'So far.' })
    .posting({
      id: 'p-1',
      title: 'Backend engineer (f/m/x)',
      date: '2026-11-12',
      text: 'You own our APIs.\n\n* API design\n* database management\n\nMail jobs@example.com',
    })
    .build()
}
