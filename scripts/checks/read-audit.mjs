/**
 * @typedef {{ kind: 'read', found: readonly string[] } | { kind: 'unread', reason: string }} Audit
 *   `found`: the grave advisories, a sentence each
 */

const grave = new Set(['high', 'critical'])

/**
 * What `npm audit --json` says. A registry that knows no advisories, or is out of reach, is no finding.
 *
 * @param {string} text
 * @returns {Audit}
 */
export function readAudit(text) {
  const report = parse(text)
  if (typeof report !== 'object' || report === null) return unread('npm gave no answer')
  if (!('vulnerabilities' in report)) {
    const message = 'message' in report ? String(report.message) : 'npm gave no report'
    return unread(message)
  }
  /** @type {{ name: string, severity: string, range: string }[]} */
  const vulnerabilities = Object.values(report.vulnerabilities ?? {})
  return {
    kind: 'read',
    found: vulnerabilities
      .filter(({ severity }) => grave.has(severity))
      .map(({ name, severity, range }) => `${name} ${range} has a ${severity} advisory`),
  }
}

/**
 * @param {string} reason
 * @returns {Audit}
 */
function unread(reason) {
  return { kind: 'unread', reason }
}

/**
 * @param {string} text
 * @returns {unknown}
 */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
