// Every npm command starts here: `node scripts/run.mjs <command>`. Nothing is installed yet, so all of
// scripts/ lives on Node's own modules, and what this file imports must be understood by old versions of Node.
import { requireSupportedNode } from './set-up/require-supported-node.mjs'

requireSupportedNode()

const [command, ...extra] = process.argv.slice(2)

void import('./process/run-command.mjs').then(({ runCommand }) => runCommand(command, extra))
