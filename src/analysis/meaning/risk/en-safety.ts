import { any } from './en-words';
import type { RiskRule } from './risk-rule';

/** Who bears it if something goes wrong. */
export const safety: readonly RiskRule[] = [
  {
    kind: 'no-guarantee',
    says: /\b(?:no (?!longer)(?:\w+,? ){0,20}(?:100\s?% ?\w+|completely|guaranteed|fully|perfectly|absolutely|entirely|totally|is secure|secure|impenetrable|can be)|(?:cannot|can't|can not|unable to) (?:\w+ ){0,4}(?:guarantee|ensure|warrant|assure|promise|be (?:guaranteed|100))|(?:do|does|will|can|could|are) not (?:\w+ ){0,3}(?:guarantee|warrant|promise)|not (?:\w+ ){0,3}(?:100\s?%|completely|entirely|fully|totally|infallible|perfectly|absolutely) (?:secure|safe|guaranteed)|no guarantees?|(?:impossible|not possible) to (?:guarantee|ensure)|own risk|without warrant|disclaim\w* (?:\w+ ){0,4}warrant|neither (?:\w+ ){0,4}(?:guarantee|warrant)|is not (?:guaranteed|secure)|never (?:be )?(?:completely|100|absolutely|totally) ?(?:secure|safe|guarantee)?|perfect security|(?:always|also|inherent|some|certain|inherently|degree of) (?:\w+ ){0,3}risks?\b[^.]{0,80}\b(?:transmi\w+|internet|breached?|circumvent\w*|online)|(?:could|may|might|can) be (?:\w+ )?(?:circumvented|breached|intercepted|compromised)|not (?:a )?guarantee)\b/i,
    unless: /\bdo not guarantee (?:a|any) (?:response|refund|match)/i,
  },
  {
    kind: 'liability-shift',
    says: any(
      // They answer for nothing.
      '\\b(?:we|us|our|company|it|they|nor)\\b[^.;]{0,80}?\\b(?:not|no|never|cannot|exclude|disclaim\\w*|neither)\\b (?:\\w+,? ){0,9}?(?:responsib\\w+|liab\\w+|accountable)',
      '\\bdisclaims? (?:\\w+ ){0,4}?(?:responsib|liab)\\w+',
      '\\b(?:is|are|be|shall|will) (?:\\w+ ){0,3}?(?:not|no|never) (?:\\w+ ){0,3}?(?:held )?(?:responsible|liable|accountable)\\b',
      "\\b(?:have|has|do not have) (?:no|any) control\\b|(?:\\b(?:not|nor|cannot)|n't) (?:(?:do|can|does) )?(?:\\w+ )?(?:control|endorse) (?:over )?(?:the |these |such |any |what )?(?:\\S+ ){0,4}(?:practices|policies|storage|use|data|information|cookies|actions|activities|technologies)\\b|\\bbeyond our control\\b|(?:\\b(?:not|cannot)|n't) control (?:who|what)\\b|\\bnot covered by (?:this|our) (?:\\w+ )?(?:policy|notice|statement)\\b|\\bnot (?:\\w+ ){0,3}(?:access to or )?control (?:of|over)\\b",
      // The reader answers instead.
      '\\byou (?:are|will be|shall be|remain|alone are) (?:\\w+ ){0,3}(?:responsible|liable|accountable)\\b|\\byour (?:sole |own )?responsibility\\b|\\byou (?:agree to )?(?:indemnif\\w+|hold (?:us )?harmless|release us|waive)|\\byou (?:represent|warrant)\\b|\\bup to (?:you|(?:each|the|every) (?:user|member|customer)) to (?:\\w+ ){0,4}?(?:measures|protect|secure|safeguard)\\b|\\bsolely between you and\\b|\\bdepend on you to\\b|\\bresponsibility of (?:the )?(?:parents?|users?|members?)\\b|\\byou must take (?:\\w+ ){0,3}(?:precautions|steps|care|measures)\\b|\\bsecurity\\b[^.]{0,60}\\bdepends? (?:\\w+ ){0,3}on (?:you|the security)\\b',
    ),
    unless:
      /\bnothing in this\b|\b(?:processor|controller|company|we|provider)s? (?:is|are|remain) (?:\w+ )?(?:responsible|liable) for (?:the )?(?:processing|any (?:breach|processing)|complying)|\bcarriers? (?:is|are) not\b|\bwe do not control\.?$/i,
  },
];
