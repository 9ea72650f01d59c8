import * as fc from 'fast-check'

/**
 * Where properties begin to look. The same for every run, so that a tree which has passed passes again on the next
 * machine; `npm run test:fuzz` names another one each time, to look where nobody has looked yet.
 */
const seed = Number(process.env['PROPERTY_SEED'] ?? 1)

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
