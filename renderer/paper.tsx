import './ui/styles/tokens.css'
import './ui/styles/fonts.css'
import './ui/styles/base.css'
import type { PrintedDocument } from '#shared/export/formats/pdf/printed-document'
import { startLocale } from '#shared/language/start-locale'
import { paper } from './desktop/paper'
import { drawPaper } from './features/paper/draw-paper'

const root = document.getElementById('root')
if (!root) throw new Error('paper.html has no element with the id "root"')
try {
  const [text] = await Promise.all([paper.readDocument(), paper.readLocale().then(startLocale)])
  await drawPaper(JSON.parse(text) as PrintedDocument, root)
  await paper.reportLayout('drawn')
} catch (error) {
  console.error(error)
  await paper.reportLayout('failed')
}
