/** Something the person at the keyboard can mend; shown to them without a stack. */
export class Refusal extends Error {}
