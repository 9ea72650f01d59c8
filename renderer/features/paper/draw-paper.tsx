import { useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import type { PrintedDocument } from '#shared/export/formats/pdf/printed-document'
import { currentLocale } from '#shared/language/current-locale'
import { localeTag } from '#shared/language/locale-tag'
import { PrintedPage } from './printed-page'

/** Draws a document as it is printed; done when all of it is there, the faces of its type included. */
export async function drawPaper(printed: PrintedDocument, root: HTMLElement): Promise<void> {
  const { documentElement } = document
  document.title = `${printed.title}: ${printed.subtitle}`
  documentElement.lang = localeTag(currentLocale())
  // The margins of a page can only show what the style sheet knows.
  documentElement.style.setProperty('--printed-title', cssString(printed.title))
  await new Promise<void>((resolve, reject) => {
    createRoot(root, { onUncaughtError: reject }).render(
      <Sheet printed={printed} onDrawn={resolve} />,
    )
  })
  await loadFaces(root.textContent)
}

/** Nothing on screen asks for the faces a text needs, and printing does not wait for them. */
async function loadFaces(text: string): Promise<void> {
  const names = new Set([...document.fonts].map(({ style, family }) => `${style} 1em ${family}`))
  await Promise.all([...names].map((name) => document.fonts.load(name, text).catch(() => null)))
}

interface SheetProps {
  readonly printed: PrintedDocument
  readonly onDrawn: () => void
}

function Sheet({ printed, onDrawn }: SheetProps) {
  useLayoutEffect(onDrawn, [onDrawn])
  return <PrintedPage printed={printed} />
}

/** @example cssString('A "b"') // '"A \\22 b\\22 "' */
function cssString(text: string): string {
  const escaped = text.replace(
    // oxlint-disable-next-line no-control-regex
    /["\\\u0000-\u001F\u007F]/g,
    (sign) => `\\${sign.charCodeAt(0).toString(16)} `,
  )
  return `"${escaped}"`
}
