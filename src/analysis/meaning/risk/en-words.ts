/** The rest of a sentence; a stop inside a word, as in an address, does not end it. */
export const REST = '(?:[^.;]|[.;](?=\\S))';
/** One expression for whatever fits any of the patterns, in capitals or not. */
export const any = (...patterns: string[]) => new RegExp(patterns.join('|'), 'i');

/** Words that agree for the reader. */
export const AGREES =
  '(?:(?:you|users) (?:\\w+,? (?:and |or )?){0,4}(?:consent|agree|accept|acknowledge|authori[sz]e|grant|permit|confirm)(?:ing)?|accepting|(?:constitutes?|signif(?:y|ies)|indicates?|means) (?:\\w+ ){0,3}(?:your|acceptance|agreement|consent)|(?:are|be) (?:\\w+ )?(?:deemed|bound)|assumes? (?:that )?(?:we have )?(?:you|your)|is subject to)';
/** What is shown to the reader for someone's profit. */
export const ADS = '(?:ads?|adverts?|advertis(?:ing|ements?)|marketing|offers|promotions)';
/** Who may look at what the reader writes. */
export const ANYONE =
  '(?:(?:other|all|any|fellow) (?:\\w+ )?(?:users|members|people|players|visitors|customers|guests)|others|anyone|everyone|third parties|the (?:general )?public|users|members)';
/** The text that the reader is bound by, or what is done to it. */
export const DOC =
  '(?:polic(?:y|ies)|notices?|statements?|terms|pages?|sites?|web.?sites?|documents?|agreements?|sections?|rules|here|back)';
export const CHANGE = '(?:chang\\w+|modif\\w+|amend\\w*|updat\\w+|revis\\w+|alter\\w*)';
/** What comes of being taken for having agreed. */
export const AGREED =
  '(?:(?:\\w+ ){0,6}?(?:acceptance|accept(?:ed|ing)?|agreement|agree(?:d|ing)?|consent(?:ed|ing)?|assent|acknowledg\\w+))';
