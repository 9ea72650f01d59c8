import * as fc from 'fast-check'

// What properties find does not hang on the time zone, only on dates, which few runs hold as well: the zone
// projects repeat the pure tests for their dates.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 20 })
