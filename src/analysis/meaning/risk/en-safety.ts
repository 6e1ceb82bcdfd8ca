import { any } from './en-words';
import type { RiskRule } from './risk-rule';

/** Who bears it if something goes wrong. */
export const safety: readonly RiskRule[] = [
  {
    kind: 'no-guarantee',
    about:
      /secur|safe|guarant|ensur|warrant|assur|promis|risk|completely|fully|perfectly|absolutely|entirely|totally|100|impenetrable|circumvent|breach|intercept|compromis|can be/i,
    says: /\b(?:no (?!longer)(?:\w+,? ){0,20}(?:100\s?% ?\w+|completely|guaranteed|fully|perfectly|absolutely|entirely|totally|is secure|secure|impenetrable|can be)|(?:cannot|can't|can not|unable to) (?:\w+ ){0,4}(?:guarantee|ensure|warrant|assure|promise|be (?:guaranteed|100))|(?:do|does|will|can|could|are) not (?:\w+ ){0,3}(?:guarantee|warrant|promise)|not (?:\w+ ){0,3}(?:100\s?%|completely|entirely|fully|totally|infallible|perfectly|absolutely) (?:secure|safe|guaranteed)|no guarantees?|(?:impossible|not possible) to (?:guarantee|ensure)|own risk|without warrant|disclaim\w* (?:\w+ ){0,4}warrant|neither (?:\w+ ){0,4}(?:guarantee|warrant)|is not (?:guaranteed|secure)|never (?:be )?(?:completely|100|absolutely|totally) ?(?:secure|safe|guarantee)?|perfect security|(?:always|also|inherent|some|certain|inherently|degree of) (?:\w+ ){0,3}risks?\b[^.]{0,80}\b(?:transmi\w+|internet|breached?|circumvent\w*|online)|(?:could|may|might|can) be (?:\w+ )?(?:circumvented|breached|intercepted|compromised)|not (?:a )?guarantee)\b/i,
    unless: /\bdo not guarantee (?:a|any) (?:response|refund|match)/i,
  },
  {
    kind: 'liability-shift',
    about:
      /responsib|liab|accountable|control|endorse|not covered|indemnif|harmless|release us|waive|represent|warrant|up to|between you and|depend|precautions|steps|care|measures/i,
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
  {
    // Something may go wrong, in other words.
    kind: 'no-guarantee',
    about:
      /secur|safe|guarant|promis|protect|breach|incident|hack|attack|intercept|unauthori|risk|danger|despite|in spite|notwithstanding|fail|compromis|warrant|certain|excluded|ruled out|lost|stolen|leaked|perfect|infallib|circumvent|foolproof|impenetrable|break into|gain access|prevent/i,
    says: any(
      '\\b(?:nothing|no (?:[\\w-]+,? ){1,9}?(?:is|are|can be)) (?:[\\w-]+ ){0,3}?(?:foolproof|fool-proof|impenetrable|immune|risk.free|infallible|unbreakable|hack.?proof|secure|safe)\\b|\\bno (?:\\w+ ){0,3}?(?:security|systems?|measures?|methods?|safeguards?|protection|technology|network|website|transmission|storage)\\b[^.]{0,40}\\b(?:is|are) (?:\\w+ )?perfect\\b',
      '\\bnot (?:always )?(?:an? )?(?:\\w+ )?(?:secure|safe) (?:environment|way|means|medium|method|form|network|channel|place)\\b',
      '\\b(?:breach(?:es)?|safeguards?|incidents|security measures|protections|hackers?|attacks?|unauthori[sz]ed (?:\\w+ ){1,4})\\b[^.]{0,60}\\b(?:(?:can|may|might|could|do|does) (?:still |always |sometimes |nevertheless )?(?:fail|happen|occur|succeed|gain|defeat|intercept|take place)|may not (?:\\w+ ){0,2}?be (?:adequate|sufficient|enough|effective|prevented))\\b',
      '\\b(?:third parties|others|someone|anyone|hackers|criminals|people) (?:may|might|could|can) (?:\\w+ ){0,2}?(?:intercept|hack|break into|circumvent|gain access)\\b',
      '\\b(?:despite|in spite of|notwithstanding) (?:\\w+ ){0,5}?(?:efforts|measures|precautions|safeguards|protections|care)\\b',
      "\\b(?:absolute|complete|total|perfect|full|100\\s?%|hundred.?percent) (?:\\w+ )?(?:security|protection|safety)\\b[^.]{0,60}\\b(?:not|cannot|can't|out of|impossible|never|no|unattainable|doesn't)\\b|\\b(?:no such thing as|never be|is no|not|cannot (?:\\w+ ){0,4}?)\\b (?:\\w+ ){0,2}?(?:perfect|absolute|complete|total|full) (?:\\w+ )?(?:security|protection|safety)\\b",
      "\\b(?:cannot|can't|can not|never) be (?:\\w+ )?(?:certain|sure|excluded|ruled out)\\b|\\b(?:not|never|n't) (?:\\w+ ){0,3}?(?:free (?:of|from)|without) (?:\\w+ )?(?:risks?|dangers?)\\b|\\b(?:has|have|bears?|carr(?:y|ies)|involves?|inherent|poses?) (?:\\w+ ){0,4}?risks?\\b[^.]{0,60}\\b(?:internet|online|transmi\\w+|e-?mail)\\b",
      '\\b(?:internet|e-?mail|transmission|online)\\b[^.]{0,80}\\b(?:inherent|certain|security|entails?|involves?|some) (?:\\w+ ){0,2}?(?:risks?|gaps|vulnerabilities|weaknesses|dangers)\\b',
      "\\bmakes? no (?:\\w+,? ){0,4}?(?:warrant|guarantee|promise)\\w*|\\bwithout any (?:\\w+ ){0,3}?(?:promise|guarantee|warrant)\\w*|\\b(?:cannot|can't|can not) (?:\\w+ ){0,2}?(?:fully |completely |entirely )?(?:protect|prevent|secure|eliminate)\\b[^.]{0,80}\\b(?:all|every|entirely|completely|fully|unauthori[sz]ed)\\b",
      '\\b(?:failures?|errors?|factors)\\b[^.]{0,60}\\bcompromise\\b|\\b(?:data|information) (?:may|could|might) be (?:\\w+ )?(?:lost|stolen|intercepted|hacked|leaked|misused)\\b|\\bown (?:discretion and )?risk\\b',
      '\\b(?:no one|nobody|none|no \\w+) can (?:\\w+ )?(?:guarantee|ensure|promise|assure)\\b|\\b(?:way )?around (?:\\w+ )?security (?:measures|controls)\\b|\\bcannot (?:reasonably |always |entirely )?be prevented\\b|\\bmay not always be (?:adequate|sufficient|effective)\\b',
    ),
    unless:
      /\b(?:if|when|once|should) (?:a|any|we|such|there|an) (?:\w+ ){0,4}?(?:breach|incident)|\b(?:assess|evaluat|determin|reduc|minimi[sz]|mitigat|manag|detect|investigat|protect\w* against|to avoid|reporting) ?\w* (?:\w+ ){0,4}?(?:risks?|breach(?:es)?|incidents|vulnerabilit\w+|attacks?)\b|\b(?:your|his|her|their) (?:right|request)s?\b|\bnotif(?:y|ied) (?:you|users|the)\b|\b(?:can(?:not)? be|we) certain that (?:you|the request)/i,
  },
  {
    // Who has to answer, in other words.
    kind: 'liability-shift',
    about:
      /responsib|liab|oblig|duty|control|risk|loss|consequences|indemnif|harmless|waive|release|consent|permi|authori|entitled|allowed|certify|confirm|promise|affirm|password|credential|log.?in|blame|answer|damages|between you|neither|up to you|right|supervis|monitor|check|authority|influence|\bno say/i,
    says: any(
      '\\b(?:have|has|assumes?|under|accepts?|undertakes?) no (?:\\w+ ){0,2}?(?:obligation|duty|responsibility|liability)\\b',
      "\\b(?:not|never|n't) (?:\\w+ ){0,2}?(?:obliged|obligated|under (?:an|any) obligation) to (?:\\w+ )?(?:change|monitor|review|remove|screen|edit|publish|verify|investigate|police|check|control|supervise|retain|protect|respond|enforce|become)\\b",
      "\\b(?:practices|use|collection|data|information|actions|what (?:they|others|these))\\b[^.]{0,80}\\b(?:outside|beyond) (?:of )?(?:our|the company's) (?:\\w+ )?control\\b",
      '\\byou (?:\\w+ ){0,2}?(?:bear|assume|accept) (?:\\w+ ){0,4}?(?:risks?|loss(?:es)?|responsibility|liability|consequences)\\b',
      '\\byou (?:\\w+ ){0,3}?(?:indemnif\\w+|hold (?:\\w+ ){0,3}?harmless|waive|release (?:us|the company) from)\\b',
      '\\b(?:have|obtain\\w*|ensure|make sure)\\b[^.]{0,40}\\b(?:permission|consent|authori[sz]ation|authority|allowed|entitled|permitted)\\b[^.]{0,60}\\b(?:your friends|(?:of|from) others|other (?:people|individuals|persons)|(?:such|those) (?:people|individuals|persons)|someone else|anyone (?:whose|else)|persons? whose|people whose|(?:the|any) individuals? (?:whose|to|before))\\b',
      "\\b(?:other (?:people|individuals|persons)|someone else|third part(?:y|ies)'?|your (?:friends|contacts|family))\\b[^.]{0,80}\\byou (?:\\w+ ){0,3}?(?:have|ensure|make sure|obtain|confirm|represent|are (?:authori[sz]ed|entitled|allowed|permitted))\\b[^.]{0,60}\\b(?:consent|permission|authority|authori[sz]\\w+|right|entitled|allowed|permitted)\\b",
      '\\byou (?:\\w+ )?(?:confirm|promise|certify|affirm) (?:to us )?(?:that )?(?:you have|the (?:data|information))\\b',
      '\\b(?:parents?|guardians?|users?|members?|customers?) (?:and (?:legal )?guardians? )?(?:is|are|remains?|shall be|will be) (?:\\w+ ){0,2}?responsible for\\b',
      '\\byour (?:own |sole )?(?:duty|obligation) to\\b|\\bup to you to (?:\\w+ ){0,3}?(?:keep|check|protect|secure|ensure)\\b',
      '\\b(?:password|credentials|log.?in|device|account)\\b[^.]{0,120}\\b(?:you (?:may|could|might) lose|others? (?:may|could|might) (?:\\w+ ){0,2}?access|subsequent users|your own risk|sole risk|you bear)\\b',
      '\\bnot to blame\\b|\\balone (?:is|are|answers?|bears?) (?:\\w+ ){0,2}?(?:for|responsible|liable)\\b|\\b(?:limitations?|exclusions?) (?:on|of) (?:damages|liability)\\b|\\bbetween you and (?:such|that|the|those) (?:third|advertiser|seller|provider|part)',
      '\\bnot (?:the|our) responsibility\\b|\\bin no event (?:shall|will|is|are)\\b[^.]{0,60}\\b(?:liable|responsible)\\b|\\btakes? no (?:\\w+ )?responsibility\\b|\\bdoes not create (?:\\w+ ){0,3}?contractual rights\\b',
      "\\b(?:not|n't) (?:\\w+,? (?:or )?){0,3}?(?:control|supervise|monitor|check),? (?:[\\w,]+ ){0,5}?how (?:\\w+ ){0,4}?(?:use|process|collect|handle|share|treat|store)\\b|\\bneither (?:\\w+ ){0,2}?(?:access|control)\\b[^.]{0,40}\\bnor\\b",
      '\\bno (?:authority|influence|say) (?:to|over|on|in)\\b',
    ),
    unless:
      /\byou (?:\w+ ){0,2}?(?:have|are) (?:under )?(?:no|not)\b|\bno obligation (?:for you|to (?:provide|give|buy|purchase))|\bnothing in this\b|\b(?:parental|parent's|your) (?:consent|permission)\b|\b(?:parents?|guardians?) (?:permission|consent)\b|\b(?:agent|on (?:your|someone's) behalf)\b|\bwe (?:will |may )?(?:ask|obtain|require|need|request)\b|\b(?:not|n't) obligated to (?:provide|disclose|give|share)|\bwithout your\b/i,
  },
];
