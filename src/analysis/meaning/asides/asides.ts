import type { DataType } from '../../../policy/data-type';

/** A word's near miss: the words around it that make it mean something else. */
export interface WordAside {
  /** The kinds of data that it concerns; all, if left out. */
  types?: readonly DataType[];
  /** Tested on the words before the term, the term between ‹ and ›, and the words after it. */
  around: RegExp;
  /** Only where no line leads the clause in: a heading that is a word for data says nothing of it. */
  alone?: true;
}

/** What makes the words of a language no data of the reader. */
export interface Asides {
  /** Clauses that only say what a word means, or what the law counts as sensitive. */
  definition: RegExp;
  /** Clauses that speak of no data of this service. */
  clauses: readonly RegExp[];
  words: readonly WordAside[];
  /** Words of taking, keeping and giving: they outweigh `clauses`. */
  taking: RegExp;
  /** Lines that lead in lists of what is taken: what they lead in is never one of `clauses`. */
  leads: RegExp;
  /** Words that mean another kind of data in some company: 账户信息 is a bank account where a bank speaks. */
  retyped: readonly { from: DataType; to: DataType; term: RegExp; clause: RegExp }[];
  /** Sensitive data in general. */
  sensitive: RegExp;
  /** Children and their guardians; and words for data of any kind. */
  minors: RegExp;
  anyData: RegExp;
  /** Clauses about minors that speak of no data of theirs: advice to parents, where to read more. */
  notMinors: RegExp;
  /** Words with which likely terms count. */
  handling: RegExp;
}
