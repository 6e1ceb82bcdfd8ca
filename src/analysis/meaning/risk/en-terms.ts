import { AGREED, AGREES, any, CHANGE, DOC, REST } from './en-words';
import type { RiskRule } from './risk-rule';

/** The reader is told or asked, or speaks of data of his own that he may change. */
const GIVES_NOTICE =
  /\b(?:we (?:will|shall|would|may|'ll) (?:\w+ ){0,4}(?:notify|inform|alert|e.?mail|advise|let you know|provide (?:you )?(?:\w+ ){0,3}notice|send|ask|seek|obtain)|notify you|inform you|notified|by notifying|(?<!without (?:any |giving |further )?)prior notice|prominent(?:ly)? (?:notice|announce|post)|with notice to you|notice (?:by|via|through) e.?mail|your consent|conspicuous)\b|\b(?:update|change|modify|correct|review|revise|amend|delete)\w* (?:\w+ ){0,3}(?:your|the|their) (?:\w+ ){0,3}(?:information|account|profile|preferences|settings|data|consent|choices)\b|\byou (?:may|can|have the right|are free)\b|\byour (?:booking|order|account|profile|statement|balance|inbox)s?\b/i;

/** What counts as agreeing, and how what is agreed may change. */
export const terms: readonly RiskRule[] = [
  {
    kind: 'continued-use',
    about:
      /agree|accept|consent|acknowledg|authori[sz]|bound|deem|assum|subject to|constitut|signif|indicat|means|grant|permit|confirm/i,
    says: any(
      `\\bby (?:[\\w/]+ ){0,4}(?:using|accessing|visiting|continuing|registering|submitting|providing|browsing|clicking|creating|downloading|participating|entering|engaging|signing|communicating|subscribing|joining|utili[sz]ing|interacting|sending|posting|uploading|giving|sharing|attending|choosing|logging|installing|opening|placing|ordering|completing|connecting|linking|purchasing|playing|staying|downloading or)\\b${REST}{0,320}\\b${AGREES}\\b`,
      `\\b(?:continued use|your use of|^using|your access to)\\b${REST}{0,160}\\b${AGREES}\\b`,
      `\\b(?:if|when) you (?:continue|use|visit|access|interact)\\b${REST}{0,200}\\b(?:you (?:(?:are deemed|understand and|hereby|expressly) )?(?:agree|accept|consent)|are deemed to|constitutes? consent|assume (?:that )?(?:we have )?(?:you|your) consent|is subject to)\\b`,
      '\\b(?:assume|deem) (?:that )?we have your consent\\b|\\byou (?:(?:hereby|thereby|expressly|understand and|agree and) )+(?:agree|accept|consent|authori[sz]e|confirm|grant)\\b|\\byou (?:are authori[sz]ing|authori[sz]e) \\w+ to (?:\\w+,? ){0,3}?(?:collect|use|store|access|share)\\b|\\baccess (?:the |our |this )?(?:\\w+ )?(?:site|service|platform)s?[^.]{0,60}\\byou acknowledge\\b',
    ),
    unless:
      /\b(?:do not|don't|did not) (?:agree|consent|accept)\b[^.]{0,60}\b(?:please|do not|should not|must not)\b|\bwe (?:will )?(?:ask|obtain|seek|request)\b|\bnot constitute\b|\b(?:withdraw\w*|revok\w+|opt.?out)\b|\bby using (?:cookies|the (?:link|form|unsubscribe)|secure|encrypt|your browser)|\b(?:should|will) not be affected\b/i,
  },
  {
    kind: 'change-without-notice',
    about: /chang|modif|amend|updat|revis|alter|replace|terms|policy|your responsibility/i,
    says: /\b(?:without (?:\w+ ){0,4}notice|no(?:t)? (?:\w+ ){0,4}(?:notify|notification|notice) (?:\w+ ){0,3}(?:of|about|before|change)|at any time|(?:sole|our|its) discretion|reserves? the right)\b[^.]{0,140}\b(?:chang\w+|modif\w+|amend\w*|updat\w+|revis\w+|alter\w*|terms|policy)\b|\b(?:chang\w+|modif\w+|amend\w*|updat\w+|revis\w+|alter\w*|replace)\b[^.]{0,120}\b(?:without (?:\w+ ){0,4}(?:notice|warning)|at any time|whenever we (?:\w+ )?(?:like|want|wish|choose|see fit|please)|unilaterally|sole discretion)\b|\byour responsibility to (?:\w+ ){0,3}(?:check|review)\w*|\b(?:changes?|modifications?|amendments?|updates?)\b[^.]{0,80}\b(?:effective (?:immediately|upon|when|as soon|as of)|take effect (?:immediately|when|upon|as soon))|\bbound by (?:\w+ ){0,3}(?:changes|modifications|amendments)\b/i,
    unless: GIVES_NOTICE,
  },
  {
    // Going on, or doing something else, is read as a yes.
    kind: 'continued-use',
    about: /agree|accept|consent|assent|acknowledg|bound|deemed|assum|considered|regarded|taken/i,
    says: any(
      `\\b(?:continu(?:ed|ing)(?: to)?|ongoing|subsequent|your|keep|going on) (?:\\w+ ){0,2}?(?:us(?:e|age|ing)|access(?:ing)?|visit(?:ing|s)?|participation)\\b${REST}{0,160}\\b(?:(?:shall|will) )?(?:constitut|indicat|signif|confirm|impl|express|mean|count)\\w*\\b ${AGREED}\\b`,
      `\\b(?:us(?:e|ing)|access(?:ing)?|visit(?:ing|s)?|registration|registering|submission|submitting|creat(?:ing|e)|continuing|continue|sign(?:ing)? up)\\b${REST}{0,160}\\b(?:constitut|confirm|signif|indicat|deemed|regarded|considered|treated|taken|construed|mean)\\w*\\b (?:(?:as|to|be|have|an?|that|you|your|the|full|express|complete|implied|read|understood|and|also) ){0,7}(?:acceptance|accept(?:ed)?|agreement|agree(?:d)?|consent(?:ed)?|assent)\\b`,
      '\\b(?:keep|continue|go on) (?:\\w+ ){0,2}?(?:us|visit|access)\\w*\\b[^.]{0,120}\\bmeans? (?:that )?you (?:\\w+ ){0,2}?(?:accept|agree|consent)',
      '\\byou (?:\\w+ ){0,2}?(?:accept|agree to|consent to)\\b[^.]{0,80}\\bby (?:us|open|access|visit|continu|register|download|creat|install|sign|submit|provid)\\w*\\b',
      "\\b(?:do not|don't) object\\b[^.]{0,60}\\b(?:taken|deemed|considered|assumed?|regarded)\\b",
      '(?:^|[,;:.)] |\\b(?:services?|apps?|sites?|websites?|platforms?|games?|account|us) )(?:and )?you (?:are )?(?:(?!may|can|must|should|will|do|could|might|to)\\w+ )?(?:agree(?:ing)?|consent(?:ing)?|accept(?:ing)?) (?:to (?:the|our|us|this|these|its|be bound|having|such|any|receiv\\w+|its)|these|this policy|our|that (?:we|such|your|the (?:data|information)))\\b',
      `\\b(?:deemed|considered|taken|regarded) to have (?:[\\w,]+ ){0,8}?(?:accepted|agreed|consented)\\b|\\bby (?:\\w+ ){0,3}?(?:using|accessing|visiting|continuing|providing)\\b${REST}{0,160}\\byou (?:will|shall) have (?:\\w+ )?(?:accepted|agreed|consented)\\b`,
      `\\b(?:if|when|where) you (?:continue|keep|use|access|visit|play|download|install)\\w*\\b${REST}{0,120}\\byou (?:\\w+ ){0,2}?acknowledge\\b|\\bif you (?:continue|keep)\\w*\\b[^.]{0,160}\\bbound by\\b`,
      '\\bsubmission\\b[^.]{0,60}\\brepresents?\\b[^.]{0,20}\\bagreement\\b',
    ),
    unless:
      /\b(?:freely given|data subject|do not (?:agree|consent|accept)|don't (?:agree|accept)|not constitute|we (?:will )?(?:ask|obtain|seek|request)|withdraw\w*|revok\w+|(?:if|when|where|once|unless|until|before|after|whether) you (?:\w+ ){0,2}?(?:consent|agree|accept)\b|agree(?: that we (?:may|can|will) communicate| to (?:receive|accept|receiving) (?:\w+ )?electronic)|translation|proprietary|receiving e-?mail|bound by (?:\w+ ){0,3}?changes)\b/i,
  },
  {
    // The reader has to look for himself, or is bound at once.
    kind: 'change-without-notice',
    about: /chang|modif|amend|updat|revis|alter|effective|check|review|visit|consult|look|refer|return|subject to/i,
    says: any(
      `\\b(?:should|must|urge\\w*|advised?|responsib\\w+|duty|agree|need|have|obligation)\\b (?:\\w+ ){0,4}?(?:to )?(?:\\w+ ){0,2}?(?:(?:re)?check\\w*|review\\w*|visit\\w*|revisit\\w*|consult\\w*|read\\w*|look\\w*|refer\\w*|return\\w*)\\b[^.]{0,60}\\b${DOC}\\b[^.]{0,60}\\b(?:periodic\\w*|regular\\w*|frequent\\w*|often|(?:from )?time to time|each time|every time|for (?:\\w+ )?(?:changes|updates))\\b`,
      `\\b(?:should|must|urge\\w*|advised?|responsib\\w+|agree|need)\\b (?:\\w+ ){0,4}?(?:periodically|regularly|frequently|occasionally) (?:\\w+ ){0,2}?(?:check|review|visit|revisit|consult|read|refer)\\w*\\b[^.]{0,60}\\b${DOC}\\b`,
      `\\b(?:check|review|visit|revisit|consult) (?:\\w+ ){0,5}?${DOC} (?:frequently|often|each time|every time|whenever)\\b`,
      `\\bchanges?\\b[^.]{0,60}\\b(?:your|user'?s?) (?:duty|responsibility|obligation)\\b|\\b(?:duty|responsibility|obligation) to (?:look|check|review)\\b[^.]{0,60}\\b(?:${CHANGE}|periodically|regularly)\\b`,
      `\\b${DOC}\\b[^.]{0,60}\\bsubject to (?:\\w+ ){0,3}?(?:change|modification|revision|amendment)s?\\b`,
      '\\bsubject to change without\\b',
      '\\b(?:changes?|modifications?|amendments?|updates?|revisions?|(?:new|updated|revised|amended|modified|changed) (?:\\w+ ){0,3}?(?:versions?|polic(?:y|ies)|terms|notice|statement))\\b[^.]{0,100}\\b(?:effective|(?:take|takes|come|comes|go|goes|have|has) (?:into )?(?:effect|force)|appl(?:y|ies)|binding|binds?)\\b (?:\\w+ ){0,3}?(?:immediately|upon|as soon as|once|the moment|on posting|when (?:\\w+ ){0,3}?(?:posted|published|uploaded|updated))\\b',
      `\\b(?:discretion|at (?:our|its) option)\\b,? (?:\\w+ ){0,2}?${CHANGE}\\b[^.]{0,60}\\b${DOC}\\b|\\b(?:polic\\w+|terms|notice|statement)\\b[^.]{0,60}\\bunilateral\\w*|\\bunilateral\\w*[^.]{0,60}\\b(?:polic\\w+|terms|notice|statement)\\b`,
      `\\breserves? the right\\b[^.]{0,40}\\b${CHANGE}\\b[^.]{0,60}\\b(?:polic(?:y|ies)|terms|notice|statement|document|agreement)\\b`,
    ),
    unless: GIVES_NOTICE,
  },
  {
    // No notice is owed.
    kind: 'change-without-notice',
    about: /chang|modif|amend|updat|revis|alter/i,
    says: any(
      `\\b(?:no|not) (?:\\w+ ){0,3}?(?:obligation|obliged|obligated|required|duty|always|individual\\w*)\\b[^.]{0,30}\\b(?:notif\\w+|inform|tell|notices?|announce)\\b[^.]{0,40}\\b${CHANGE}\\b|\\b${CHANGE}\\b[^.]{0,100}\\bwithout (?:telling|informing|notifying|contacting|further|prior|separate)\\b|\\bdo not send (?:\\w+ ){0,2}?notices?\\b[^.]{0,30}\\bchang`,
    ),
    unless:
      /\bnot (?:be )?(?:\w+ ){0,2}?(?:chang|modif|amend|updat|revis|alter)\w*\b[^.]{0,60}\bwithout\b|\b(?:your|you) (?:\w+ ){0,3}?(?:information|account|profile|preferences|settings|data|consent|choices)\b/i,
  },
];
