import { app } from 'electron'

/** The paper people have where this computer is set up: A4 but for parts of the Americas and the Philippines. */
export function usualPaper(country = app.getLocaleCountryCode()): 'A4' | 'Letter' {
  // not translated: the name of the paper in Electron
  return letterCountries.has(country) ? 'Letter' : 'A4'
}

/** After the Unicode CLDR, supplemental data, paperSize. */
const letterCountries: ReadonlySet<string> = new Set(
  'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '),
)
