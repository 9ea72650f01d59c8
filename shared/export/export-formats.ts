import type { ExportFormat } from '#shared/export/export-format'
import { backupFile } from '#shared/export/formats/backup/backup-file'
import { csvFile } from '#shared/export/formats/csv/csv-file'
import { calendarFile } from '#shared/export/formats/icalendar/calendar-file'
import { markdownFile, obsidianFile } from '#shared/export/formats/markdown/markdown-file'
import { pdfFile } from '#shared/export/formats/pdf/pdf-file'

/** All formats, in the order of the dialog: a new one is a folder in `formats/` and one line here. */
export const exportFormats: readonly ExportFormat[] = [
  markdownFile,
  obsidianFile,
  calendarFile,
  csvFile,
  pdfFile,
  backupFile,
]
