import { BEFORE_WHOM, DATA, OUTSIDER, SHARE } from './en-words';

const any = (pattern: string) => new RegExp(pattern, 'gi');

/** Words about sharing that say nothing of this service's own giving: `asides` of the English rules. */
export const asides: readonly RegExp[] = [
  // Data that comes in: "we receive … from our partners", "partners provide us with …".
  any(
    `\\b(?:receiv|collect|obtain|gather|get|acquir|access|learn|(?:use|process)\\w* (?:\\w+ ){0,4}?(?:information|data))\\w*\\b(?:(?!\\bfrom\\b)[^.;]){0,120}?\\bfrom (?!everyone|anyone|people)(?:(?!and |to |with |which |shar|disclos)[\\w'’/-]+,? ){0,5}?(?:${OUTSIDER}|sources)\\b`,
  ),
  any(
    `\\b(?:${OUTSIDER}|they|users)\\b[^.;]{0,60}?\\b(?:provid|send|shar|giv|disclos|pass|transmit|suppl)\\w*\\b(?: us\\b[^.;]{0,60}?\\b${DATA}\\b|\\b(?:(?!\\bservices\\b)[^.;]){0,60}?\\b(?:to|with) us\\b)`,
  ),
  any(
    `\\b(?:${OUTSIDER}|they)\\b[^.;]{0,60}?\\b(?:tells?|informs?|notif(?:y|ies)|alerts?|reports?(?: back)? to) us\\b[^.;]{0,200}`,
  ),
  /\b(?:transmit|communicate|share|send|provide|disclose|give|submit|supply|convey)\w*\b(?: us\b|(?:(?!\b(?:to|with) (?!us\b)|\bthat you\b)[^.;]){0,60}?\b(?:to|with) us\b(?!, (?!such|as|in|when|for|including)| and\b| or\b))/gi,
  /\b(?:allow|permit|enable|authori[sz]e)\w* us to (?:have )?(?:access|collect|receive|obtain|use)\b/gi,
  /\bfrom (?:\w+ ){0,3}public(?:ly)? (?:\w+ ){0,2}(?:sources?|records?|information|data|databases?)\b|\b(?:already|that is(?: not otherwise)?) (?:\w+ )?public(?:ly)?\b|\bpublicly disassociated\b|\b(?:if|because|where) [^.;]{0,40}\bpublicly available\b/gi,
  any(
    `\\byou (?:have )?(?:permit|allow|authori[sz]e|enable)(?:s|d|ed|ted)? (?:the|your|such|that|those|these) (?:[\\w-]+ ){0,3}?${OUTSIDER}(?: \\w+)? to (?:share|provide|disclose|make|give)\\b[^.;]{0,60}`,
  ),
  any(`\\b(?:lists?|data|information) (?:received|obtained|acquired) from ${BEFORE_WHOM}${OUTSIDER}\\b`),
  // Safeguards against leaks, and what is no longer so.
  /\bcannot (?:and do not )?guarantee\b[^.;]{0,200}/gi,
  /\b(?:unauthori[sz]ed|accidental|unlawful|improper|inadvertent|prevent|protect\w*|against|safeguard\w*|guard|measures?)\b[^.;]{0,60}\b(?:disclosures?|access|accessing|loss|release|exposure|sharing|disclose|not disclosed)\b/gi,
  /\b(?:someone|anyone|those|persons?|people) (?:(?:who|that) (?:has|have)|with) (?:no right|access)\b[^.;]{0,100}/gi,
  /\bno longer (?:be )?(?:visible|accessible|available|public)\b/gi,
  // What the reader does, may do or is advised to do.
  /\byou (?:(?:or|and) (?:an)?other (?:users?|members?|people|persons?) )?(?:(?:may|can|could|might|will|do|have|are|able|also|choose|chose|decide|elect|wish|want|voluntarily|directly|otherwise|explicitly|publicly|previously|knowingly|or|to|not) ){0,5}(?:provided?|submit(?:ted)?|gave|give|given|uploade?d?|send|sent|supply|supplied|shared?|sharing|disclosed?|post(?:ed)?|communicated?|transfer|export|publish(?:ed)?|enter(?:ed)?|make|made)\b/gi,
  /\b(?:do not|don't|never|be careful|avoid|caution\w*|common sense|urge you|when(?:ever)?|before)\b[^.;]{0,40}\b(?:sharing|disclosing|revealing|posting|providing|submitting|give out|giving out)\b/gi,
  /(?:^|[,;:] ?|\band |\bmust |\bshould |\bplease )(?:do not|don't|never|not)\b[^.;]{0,30}\b(?:share|disclose|reveal|post|provide|submit|divulge)\b/gi,
  /(?<!\b(?:need|us|consent|right|have|required) )\bto (?:share|communicate|connect|interact)\b[^.;]{0,20}\b(?:content|photos|information|posts|with)\b[^.;]{0,20}\b(?:friends|others|other people)\b/gi,
  /\b(?:asked|required|need|needed|requested|have|order|opportunity|ability|option) to (?:provide|submit|give|supply)\b|\bwhich may disclose\b/gi,
  /\b(?:follow|like|tag|mention)["”]? us\b[^.;,]{0,40}\bor share our\b[^.;,]{0,40}/gi,
  // A country is described by who has offices there; what is so in general is not so here.
  /\b(?:countr(?:y|ies)|jurisdictions?|territor(?:y|ies)|places?|locations?) (?:in which|where) [^.;]{0,160}?\b(?:(?:maintain|operate|have|has|own|rent)s? (?:\w+ ){0,2}?(?:facilit|servers?|offices?|operations|establishments?|business)\w*|operates?|(?:are|is) (?:located|based|established)|do business)\b|\brecipients? (?:is|are) (?:located |based )?in a country\b[^.;]{0,160}/gi,
  /\b(?:in general|generally),? (?:if|when)\b[^.;]{0,200}/gi,
  // Rights, choices and requests.
  /(?<!reserves? the )\b(?:rights? to|right of|rights? (?:regarding|over|pertaining|with respect|with regard)|entitled to|choices (?:about|regarding|concerning)|opt.?out of|object to|ask(?:ing)? us to|like us to|wish for us to|request(?:ing)? (?:that we|(?:\w+ )?information (?:about|regarding))|1798\.83|shine the light|commercial purposes? (?:for|of)|portability|do not sell (?:or share )?my)\b[^.;]{0,800}/gi,
  /\b(?:list|names?|identit(?:y|ies)|information|confirmation|categories|details)\b[^.;]{0,80}?\b(?:with|to) (?:which|whom) (?:[\w']+ ){0,5}?(?:(?:has|have|had) been|it's been) (?:\w+ )?(?:shared|disclosed|sold|given|transferred)\b/gi,
  /\bcomplaints?\b[^.;]{0,30}\b(?:regarding|about|concerning)\b[^.;]{0,120}|\b(?:laws?|acts?|code) requires? (?:us|businesses|companies) to (?:disclose|provide)\b[^.;]{0,160}/gi,
  // Where to read more, what the policy speaks of, what words mean.
  /\b(?:does not include|has the meaning)\b[^.;]{0,240}/gi,
  /\b(?:learn (?:more )?about|(?:more|further) information (?:on|about)|please (?:see|refer|read|review|visit)|refer to|details (?:on|about)|^\W*providing|^information (?:on|about|regarding)(?=[^.;]{0,80} (?:available|found)\b))\b[^.;]{0,200}/gi,
  /\b(?:how|what|why|whether|which (?:information|data|types?|categories|parties)) (?:\w+ ){0,4}(?:we|is|may|handle|collect|process|share|use|disclose)s?\b[^.;:]{0,120}|(?<!\b(?:with|to) )\bwhom? (?:\w+ ){0,3}(?:share|disclose)[sd]?\b[^.;:]{0,120}/gi,
  /\b(?:polic(?:y|ies)|notices?|statements?|sections?|document|page|it|agreement)\b[^.;]{0,40}\b(?:describes?|explains?|covers?|tells?|outlines?|sets? out|governs?|applies|apply|informs?|contains|details)\b(?:[^.;]|(?<=\b(?:inc|ltd|co|corp|llc|u\.s|u\.k))\.|\.(?! \w|$)){0,600}/gi,
  /\b(?:questions|concerns|practices|changes|choices|information)\b[^.;]{0,40}\b(?:about|regarding|with respect to|in relation to|concerning|changes to) (?:our |the )?(?:\w+, )?(?:collection|use|practices|handling)\b[^.;]{0,80}/gi,
  /^[^.;]{0,80}(?<!\bthis )\bmeans? (?:a|an|any|the|that|all|information|data|when|making|providing|disclosing|sharing)\b[^.;]{0,400}|^["“][^"”]{1,40}["”][^.;]{0,60}\b(?:includes?|refers?)\b[^.;]{0,400}/gi,
  /\b(?:policy|policies|practices|terms)\b (?:\w+ ){0,3}(?:of|by|applicable to) (?:\w+ ){0,3}(?:third.part|other|such|those|these)\w*|\blinks? to (?:[\w-]+ ){0,3}(?:sites?|websites?|services|pages|apps|platforms)\b[^.;]{0,60}/gi,
  /^\W{0,4}(?:the|which|what) (?:specific )?(?:recipients or|pieces|sources|business|commercial|purposes?)\b[^.;]{0,200}/gi,
  // A question or a heading of a plain text announces only; what others do on their own sites is their doing.
  /^[^.;?]{0,160}\?\W*$|^\s*#{1,6}\s[^\n]*$/g,
  /^\W{0,4}(?:[ivx\d]{1,4}\W+)?(?:the )?(?:personal )?(?:information|data) (?:that )?we (?:may )?(?:share|disclose)\b[^.;:]{0,40}\W*$/gi,
  /\b(?:visit|use|on)\w* (?:a|any|the|such|these|those|other) (?:\w+ )?third.part\w+ (?:web)?(?:sites?|services?)\b[^.;]{0,80}\b(?:third part\w+|they|it)\b[^.;]{0,80}|\b(?:use|handling|processing) of (?:\w+ ){1,3}(?:information|data) by (?:\w+ ){0,2}third part\w+ (?:depends|is (?:governed|subject))\b/gi,
  // What they give the reader.
  /\b(?:send|sends|sending|provide|provides|providing|give|giving|offer|show|deliver|display|displaying|transmit|sent|provided|given|shown|displayed|delivered|transferred|available) (?:to )?(?:you|your (?:device|browser|computer)|users|members|customers|visitors|subscribers|our (?:users|members|customers))\b/gi,
  /\b(?:share|communicate|exchange)\w* (?:\w+ ){0,4}with you\b/gi,
  // What is no personal data.
  any(
    `(?:\\b${SHARE} (?:with|to|information|data)\\b [^.;]{0,60}?)?\\b(?<!\\bpersonal (?:and|or) )(?:aggregate\\w*|anonymi[sz]ed|anonymous|de.?identified|non.{1,3}personal(?:ly)?(?:.identif\\w+)?|statistical)\\b(?:(?!\\byour\\b|\\band personal)[^.;]){0,30}?\\b(?:information|data|statistics|form|basis|reports?)\\b(?![^.]{0,80}\\b(?:and|or) (?:your )?personal)(?: that [^.;]{0,40})?`,
  ),
  /\binformation that does not identify\b|\b(?:trends?|general use|usage patterns|statistics) (?:about|of|regarding|on)\b/gi,
];
