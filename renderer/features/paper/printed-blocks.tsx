import clsx from 'clsx'
import { formatDay } from '#shared/calendar/day'
import type { PrintedBlock } from '#shared/export/formats/pdf/printed-document'
import { MarkdownView } from '../../ui/markdown-view'
import { StepMarker } from '../../ui/step-marker'
import styles from './paper.module.css'
import { PrintedCalendar } from './printed-calendar'
import { PrintedTable } from './printed-table'
import { PrintedTasks } from './printed-tasks'

export function PrintedBlocks({ blocks }: { readonly blocks: readonly PrintedBlock[] }) {
  // The blocks never change while they are on paper, so their places tell them apart.
  return blocks.map((block, index) => <Block key={index} block={block} />)
}

function Block({ block }: { readonly block: PrintedBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3'
      return (
        <Heading className={clsx(block.startsPage && styles.startsPage)}>
          {block.step && <StepMarker step={block.step} isFilled />}
          {block.text}
        </Heading>
      )
    }
    case 'paragraph':
      return <p className={block.tone && styles[block.tone]}>{block.text}</p>
    case 'markdown':
      return (
        <div className={styles.written}>
          <MarkdownView text={block.text} onOpenLink={() => undefined} />
        </div>
      )
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'entries':
      return (
        <ul className={styles.entries}>
          {block.entries.map(({ day, word, text }) => (
            <li key={`${day} ${word} ${text}`}>
              <time dateTime={day}>{formatDay(day)}</time>
              {word !== '' && <span className={styles.word}>{word}</span>}
              <span className={styles.text}>{text}</span>
            </li>
          ))}
        </ul>
      )
    case 'tasks':
      return <PrintedTasks tasks={block.tasks} />
    case 'table':
      return <PrintedTable table={block.table} />
    case 'calendar':
      return <PrintedCalendar weeks={block.weeks} />
  }
}
