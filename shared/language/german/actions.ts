import type { Catalogue } from '#shared/language/catalogue'

/** Menus, keys, the palette and the frame around the screens. */
export const actions = {
  File: 'Datei',
  View: 'Ansicht',
  Window: 'Fenster',
  Help: 'Hilfe',
  Cut: 'Ausschneiden',
  Copy: 'Kopieren',
  Paste: 'Einfügen',
  'Select all': 'Alles auswählen',
  'Actual size': 'Originalgröße',
  'Zoom in': 'Vergrößern',
  'Zoom out': 'Verkleinern',
  'Full screen': 'Vollbild',
  Minimise: 'Minimieren',
  'Close window': 'Fenster schließen',
  'About Plumbline': 'Über Plumbline',
  Services: 'Dienste',
  'Hide Plumbline': 'Plumbline ausblenden',
  'Hide others': 'Andere ausblenden',
  'Show all': 'Alle einblenden',
} as const satisfies Catalogue
