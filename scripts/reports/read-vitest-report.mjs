/**
 * @typedef {{ status: string, assertionResults: readonly { status: string }[] }} VitestFile
 * @param {{ testResults: readonly VitestFile[] }} report what Vitest's reporter `json` wrote
 * @returns {import('./tally.mjs').Tally}
 */
export function readVitestReport({ testResults }) {
  const statuses = testResults.flatMap((file) => file.assertionResults.map((test) => test.status))
  const failed = statuses.filter((status) => status === 'failed').length
  const passed = statuses.filter((status) => status === 'passed').length
  return {
    passed,
    // A file that failed without a failed test could not be loaded, or its hooks failed.
    failed: failed + testResults.filter(hasFailedAsAWhole).length,
    skipped: statuses.length - passed - failed,
  }
}

/** @param {VitestFile} file */
function hasFailedAsAWhole({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
}
