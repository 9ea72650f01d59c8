/**
 * What a wording does to the terms around it:
 *
 * - `denies-next`: what follows in its clause is not part of the job ("no ...")
 * - `denies-previous`: what stands before it in its clause is not part of the job ("... is not required")
 * - `aside`: its whole sentence is not about the work ("we also hire ...")
 * - `turn`: a new clause begins, so a denial ends here ("but", "you")
 * - `none`: it only looks like one of the others, or like a term ("not only", "react to")
 */
export type Cue = 'denies-next' | 'denies-previous' | 'aside' | 'turn' | 'none'

/** The wordings of each cue, with commas between them. Of several that fit, the longest counts. */
export const cueWordings: Readonly<Record<Cue, string>> = {
  'denies-next': `
    no, not, nor, neither, never, without, cannot, can't, don't, doesn't, won't, isn't, aren't,
    needn't, shouldn't, wouldn't, no longer, rather than, instead of, as opposed to, free of,
    free from, minimal, hardly any, little to no, little or no, very little, next to no, zero,
    excluding, except, except for, apart from, not required to, not need to, not needed to,
    not expected to, don't need to, not expect you, don't expect you, not need you, don't need you,
    basic understanding of, basic knowledge of, light understanding of, some understanding of,
    some knowledge of, some familiarity with, rough idea of, not ask you, don't ask you, won't ask you, not want you, don't want you`,
  'denies-previous': `
    not required, not needed, not necessary, not essential, not expected, not mandatory, not a must,
    not a requirement, not part of, not in scope, not your job, not your concern, not your task,
    not involved, not included, no part of, isn't required, aren't required, isn't needed,
    aren't needed, isn't part of, aren't part of, isn't necessary, isn't your job, unnecessary,
    out of scope, outside the scope, outside your scope, a plus, a bonus, is optional, are optional,
    is nice to have, are nice to have, would be nice, helpful but`,
  aside: `
    nice to have, good to have, bonus points, extra points, equal opportunity, equal opportunities,
    equal employment, regardless of, reasonable accommodation, reasonable adjustments,
    we also hire, also hiring, we are also looking, also looking for, also recruiting, other open roles,
    other open positions, other openings, other roles, other positions, further openings,
    looking for something else, careers page, similar jobs, people also viewed, recommended jobs,
    our mission, we were founded, founded in, our investors, our customers include,
    our clients include, trusted by, training budget, learning budget, conference budget,
    education budget, courses in, workshops on, talks on`,
  turn: `
    but, however, though, although, while, whereas, yet, because, since, so, instead, you, we, they,
    he, she, it, you'll, you're, we'll, we're, your job, your work, your focus`,
  none: `
    not only, not just, not merely, not simply, not solely, not limited to, not to mention,
    not afraid, not shy, not least, why not, isn't just, isn't only, aren't just, doesn't stop at,
    not stop at, don't worry, don't hesitate, not hesitate, can't wait, cannot wait, never stop,
    never bored, never boring, no matter, no two, no doubt, no problem, no nonsense, no code, no one,
    no stranger to, without doubt, without fear, zero downtime, zero trust,
    react to, react quickly, react fast, react when, react if, end to end test, end to end testing,
    end to end encryption, end to end encrypted, end to end latency, service end to end, system end to end, consume api, consume rest api,
    consuming api, consuming rest api, call api, calling api, api documentation, accessibility need,
    accessible workplace, accessible office, customer database, candidate database, talent database`,
}

/** Verbs and the others who do the work: "built by another team" denies what stands before it. */
export const workOfOthers = {
  verbs: `
    built, made, written, handled, owned, done, developed, designed, maintained, run, created,
    taken care of, looked after`,
  others: `
    another team, other teams, a different team, a separate team, a dedicated team, others,
    other people, someone else, somebody else, colleagues, your colleagues, our partners, an agency,
    a front end team, the front end team, our front end team, a backend team, the backend team,
    our backend team, the design team, our design team, the platform team, our platform team`,
} as const

/** Headings under which a posting does not speak of the work; they have to begin the line. */
export const asideHeadings = `
    about, our company, the company, company description, our story, our mission, our vision,
    our values, our culture, who we are, why us, why join, why work with us, why you'll love,
    benefit, our benefit, your benefit, some benefit, perk, our perk, what we offer, what you get,
    what you'll get, what you will get, what is in it for you, what's in it for you, we offer,
    our offer, compensation, salary, nice to have, good to have, bonus, plus, optional,
    not required, not needed, what you will not do, what you won't do, what you do not need,
    what you don't need, how to apply, how we hire, hiring process, our hiring process,
    interview process, the interview process, our interview process, recruitment process, next steps,
    equal opportunity, diversity, our commitment, other role, other open role, other opening,
    open position, also hiring, we are also hiring, similar job, more job, privacy`

/** Headings that begin like an aside and speak of the work after all. */
export const workHeadings = `
    about the role, about the job, about the position, about the work, about the tasks,
    about the project, about the team, about this role, about this job, about your role,
    about your work, about your day, about you`

/** Words for people: a term right before one of them names them, and says little about the scope. */
export const peopleWords = `
    engineer, developer, dev, programmer, team, squad, guild, chapter, colleague, specialist, expert,
    designer, people, folk, lead, architect, department, candidate, manager, consultant, freelancer,
    intern, internship, administrator, counterpart, community,
    entwickler, entwicklerin`
