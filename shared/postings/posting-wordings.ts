import { type Cue, cueWordings, workOfOthers } from '#shared/postings/cues'
import type { PostingTerm } from '#shared/postings/posting-term'
import { splitWordings } from '#shared/postings/split-wordings'
import { postingTerms } from '#shared/postings/terms'
import { growWordingTree } from '#shared/postings/wording-tree'

/** Everything that is looked for in a sentence: the terms, and the cues that change what they say. */
export const postingWordings = growWordingTree<PostingTerm | Cue>([
  ...postingTerms.flatMap((term) =>
    splitWordings(term.variants).map((wording) => [wording, term] as const),
  ),
  ...(['denies-next', 'denies-previous', 'aside', 'turn', 'none'] as const).flatMap((cue) =>
    splitWordings(cueWordings[cue]).map((wording) => [wording, cue] as const),
  ),
  ...splitWordings(workOfOthers.verbs).flatMap((verb) =>
    splitWordings(workOfOthers.others).map(
      (others) => [`${verb} by ${others}`, 'denies-previous'] as const,
    ),
  ),
])
