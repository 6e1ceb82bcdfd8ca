import { any } from './en-words';
import type { RiskRule } from './risk-rule';

/** What is left to the company, and what else is worth reading. */
export const leeway: readonly RiskRule[] = [
  {
    kind: 'broad-discretion',
    about:
      /purposes?|reason|discretion|judg|option|as we|believe|property|as otherwise|reserve|restrict|perpetual|deem|royalty|irrevocable|in any/i,
    says: /\bfor any (?:other )?(?:lawful |legal |legitimate |business |commercial |legally permissible )*(?:purposes?|reason)\b|\b(?:and|or|as well as)(?: for)? (?:any |various |certain |all )?other (?:\w+ )?purposes?\b|\b(?:sole|absolute|own|our|its) (?:discretion|judge?ment|option)\b|\b(?:us(?:e|ed)|shar(?:e|ed)|disclos(?:e|ed)|process)\b[^.]{0,120}\bfor (?:our own|other) (?:\w+ )?purposes\b|\bfor (?:any|our|other|its) (?:\w+,? ){0,2}(?:business|commercial|internal|lawful) (?:\w+ ){0,2}purposes\b|\bas we (?:deem|see|consider|think)\b|\b(?:when(?:ever)?|if) we believe (?!it )(?:\w+ ){1,2}is (?:necessary|appropriate)\b|\bbecomes? our (?:sole )?property\b|\bas otherwise (?:permitted|permissible|allowed) (?:by|under)\b|\breserve the right to use\b|\brestrict our (?:use|right)\b|\bperpetual\b[^.]{0,60}\blicen[cs]e|\bthat we deem\b|\bin any (?:manner|way)[^.]{0,80}\bwe (?:deem|see)|\b(?:without restriction|unrestricted|royalty.free|irrevocable)\b/i,
    unless:
      /\b(?:not|never|n't|only|no)\b (?:\w+ ){0,8}(?:any other|other|any) purposes?|\b(?:notify|inform|ask|consent|notice|permission)\b|\bfor no other\b|\bdo not\b|\bwill not\b|\bmay not\b|\b(?:contact|reach|call|write|close|cancel|withdraw)\b[^.]{0,60}\bfor any (?:other )?reason|\bat your (?:own |sole )?discretion|\bany other purposes? permitted|\byou reserve|\bother (?:\w+ )?purposes? (?:described|set|listed|stated|outlined|compatible|for which|to which|you|specified|disclosed|identified|that you|with your|mentioned|explained|below|above|we (?:disclose|describe|tell))/i,
  },
  {
    // A reader who asks by the browser not to be tracked is tracked all the same.
    kind: 'other',
    about: /signals?|DNT|do.not.track/i,
    says: /(?:\bnot|n't)\b[^.]{0,60}\b(?:respond|response|recogni[sz]e|honou?r|support|process)\w*\b[^.]{0,60}\b(?:signals?|DNT)\b|\b(?:signals?|DNT)\b[^.]{0,100}(?:\bnot|n't)\b[^.]{0,30}\b(?:respond|response|recogni[sz]e|honou?r|support|action|process)|\bwhether or not a\b[^.]{0,30}\bsignal\b/i,
    unless: /\bGPS\b|\bif you\b/i,
  },
  {
    // Room to decide, in other words.
    kind: 'broad-discretion',
    about:
      /fit\b|purposes?|any other use|we (?:\w+ ){0,2}?(?:see fit|deem|think|consider|feel|choose|wish|like|want)|restrict|limit|free to|in any|aggregat|anonym|de.?identif|statistic|non.?personal|reserve|grant|ways/i,
    says: any(
      '\\b(?:for|fulfil\\w*|carry out|accomplish|serve|achieve|with) any (?!of |particular|specific)(?:and all |other )?(?:[\\w-]+ ){0,2}?purposes?\\b|\\bor any other (?:use|purpose)\\b',
      '\\b(?:as|where|when|if|whenever) we (?:\\w+ ){0,2}?(?:see fit|(?:deem|think|consider|feel) (?:\\w+ ){0,3}?(?:is |are )?(?:appropriate|useful|fit|desirable|proper|advisable))\\b|\\b(?:anyone|any(?: \\w+)? part(?:y|ies)|whomever|whoever|any company|any person) (?:that |whom )?we (?:\\w+ )?(?:choose|select|wish|see fit|like|want)\\b',
      '\\b(?:without (?:any )?(?:restrictions?|limitation(?! or)(?: and|\\.|$))|no (?:\\w+ )?(?:limits?|restrictions?|limitations?) (?:on|to) (?:our|what we|how we|the use)|(?:we|us) (?:are|shall be|will be) (?:\\w+ )?free to (?:use|disclose|share|publish))\\b',
      '\\bin any (?:way|manner|form|media|format) (?:that )?(?:we|for any|now known|or for)\\b',
      '\\b(?:aggregat\\w+|anonym\\w+|de.?identified|statistical|non.?personal\\w*)\\b[^.]{0,160}\\b(?:for any|freely|without (?:restriction|limitation)|(?<!but )not (?:\\w+ )?(?:subject|restricted)|at (?:our|its) (?:sole )?discretion|any (?:\\w+ )?purposes?|any (?:way|manner)|unrestricted)\\b|(?<!but )\\bnot (?:be )?(?:subject|limited|restricted) (?:to|by|in) (?:\\w+ ){0,2}?(?:restrictions?|limitations?)\\b',
      '\\breserves? (?:\\w+ )?the right(?:,[^,.]{0,40},)? to (?:\\w+,? )?(?:use|disclose|share|access|read|preserve|contact|send|monitor|collect|retain|store|process)\\b',
      '\\byou (?:\\w+ ){0,3}?grant\\b[^.]{0,80}\\b(?:licen[cs]e|(?:permission|right) to (?:use|publish|display|reproduce))\\b',
      '\\b(?:for|their|its|our) own (?:[\\w,]+ ){0,3}?(?:business|commercial|marketing|promotional|internal|legitimate) (?:\\w+ ){0,2}?purposes?\\b|\\bfor (?:other|any) (?:legitimate |lawful )?(?:business|commercial) (?:\\w+ ){0,2}?(?:purposes|reasons|needs)\\b',
      '\\bin (?:other )?ways (?:that are |which are )?not (?:\\w+ )?(?:listed|described|mentioned|stated|set out|covered|specified)\\b|\\bpurposes (?:include|including|such as|may include),? but (?:are )?not limited to\\b|\\bpurposes? (?:\\w+ )?(?:including|include),? (?:but not limited|without limitation)\\b',
      '\\b(?:broad|wide) range of (?:\\w+ )?purposes\\b',
      '\\bas (?:they|it) (?:sees?|deems?|thinks?) fit\\b',
    ),
    unless:
      /\b(?:not|never|n't|only|no|solely)\b (?:\w+ ){0,8}?(?:any|other|such|own|these|those) (?:\w+ ){0,2}?(?:purposes?|uses?)|\bdo not\b|\bwill not\b|\bmay not\b|\bnot (?:be )?(?:use|used|share|shared|disclose|permitted|allowed|sell|process)\b|\b(?:consent|permission|notice|notify|inform|ask you|your direction)\b|\bfor no other\b|\b(?:merger|acqui\w+|sale of|bankruptcy|assets|right to (?:object|withdraw|delete|request)|required by|shine the light|civil code|calendar year|contact (?:you|us)|(?:can|may) request|subpoenas?|court order|law enforcement|required by law|opt.?out)\b|\bnot (?:be )?provide\b|\byou (?:reserve|consent)\b|\b(?:for any|other) (?:\w+ )?purposes? (?:described|set|listed|stated|outlined|compatible|we (?:describe|disclose)|identified|above|permitted)/i,
  },
  {
    // No way out.
    kind: 'other',
    about: /opt.?out|refuse|object|off\b/i,
    says: any(
      "\\b(?:cannot|can't|can not|not (?:be )?(?:able|possible) to|unable to|not allowed to|technically cannot) (?:\\w+ )?(?:opt.?out|refuse|object|turn (?:\\w+ )?off|switch (?:\\w+ )?off)\\b",
      '\\bmay not (?:\\w+ )?(?:opt.?out of|refuse|object to)\\b',
    ),
    unless:
      /\b(?:communications?|e-?mails?|messages|notices|announcements|mailings?|we (?:cannot|can't)|if you|strictly necessary|ads|advertising)\b/i,
  },
  {
    // Sold on, or without a court.
    kind: 'other',
    about: /sell|rent|monetiz|arbitration|class.action|jurisdiction|venue|\bsue\b|opt\w*.?out|still|continue/i,
    says: any(
      '\\b(?:may|might|could|reserves? the right to|free to) (?:\\w+,? (?:or )?){0,3}?(?:rent|sell|monetiz)\\w*\\b[^.]{0,100}\\b(?:information|data|lists?|address\\w*|profile)\\b|\\bwe (?:do )?(?:also )?(?:sell|rent|monetiz\\w+) (?:\\w+ ){0,4}?(?:information|data|address\\w*)\\b',
      '\\b(?:binding|individual|mandatory|final) arbitration\\b|\\barbitration only\\b|\\bclass.action\\b|\\bexclusive(?:ly)? (?:\\w+ ){0,3}?(?:jurisdiction|venue)\\b|\\bsubmit to (?:\\w+ ){0,3}?jurisdiction\\b|\\bnot sue\\b',
      '\\bopt\\w*.?out\\b[^.]{0,160}\\b(?:continue to (?:use|collect|share)|still (?:use|collect|share) )|\\bthird parties may still (?:use|collect)\\b|\\bcontinue to use\\b[^.]{0,60}\\balready (?:been )?(?:provided|shared|disclosed)\\b|\\balready (?:been )?(?:provided|shared|disclosed)\\b[^.]{0,60}\\bcontinue to use\\b',
    ),
    unless:
      /\b(?:not|never|n't|nor|no) (?:\w+,? ){0,8}?(?:rent|sell|sold|sale)\w*|\b(?:mergers?|acqui\w+|bankruptcy|assets|business transfer|reorgani[sz]\w+|shares or|portion)\b|\b(?:privacy shield|dpf|framework|invok\w+|whether|annex|complaints?|as defined|deemed|right to)\b|\b(?:your|user) (?:items|products|goods|listings)\b/i,
  },
  {
    // Taken from who would rather not.
    kind: 'other',
    about:
      /background|not using|who|people|even (?:if|when)|without|whether or not|still|be able to|browser|standard|do not track|right to/i,
    says: any(
      "\\b(?:even (?:if|when)|whether or not) you (?:\\w+ ){0,3}?(?:not|n't|haven't|without|signed out|logged out) (?:\\w+ ){0,5}?(?:accounts?|log|sign|regist|us(?:e|ing)|members?|shar|creat)\\w*\\b",
      "\\bwe(?:'ll| will) still (?:collect|receive|process|use|share)\\b|\\bwill still be (?:collected|used|shared|processed)\\b",
      "\\bnot be able to (?:control|manage|block) (?:\\w+ ){0,4}?(?:using|with|through|by) (?:\\w+ ){0,3}?(?:browser|standard)\\b|\\bcannot be (?:\\w+ )?(?:controlled|managed|blocked) (?:by|through|using|with|via) (?:\\w+ )?(?:browser|standard)\\b|\\b(?:not|n't) support\\w* \\W*do not track\\b|\\b(?:not|no) (?:have )?(?:a |the )?right to (?:object|opt|appeal)\\b",
      '\\bwithout (?:\\w+ ){0,3}?(?:opportunity|option|ability|chance|possibility) to (?:opt.?out|object|refuse)\\b',
    ),
    unless: /\b(?:you can|you may|push|notifications?|messages)\b|\b(?:no|not|never) (?:\w+ ){1,6}?without\b/i,
  },
  {
    // Room to act against the reader.
    kind: 'other',
    about: /suspend|terminat|close|cancel|deactivat|courts?|opt\w*.?out|sold|train|machine learning/i,
    says: any(
      '\\b(?:suspend|terminate|close|cancel|deactivate) (?:\\w+ ){0,4}?(?:account|access|membership|use)\\b[^.]{0,80}\\b(?:without (?:\\w+ ){0,3}?notice|for any (?:\\w+ ){0,2}?reason)\\b',
      '\\b(?:shall|will|must) be (?:\\w+ )?(?:settled|resolved|brought|decided|heard|litigated)\\b[^.]{0,60}\\bcourts?\\b|\\bopt\\w*.?out\\w* (?:\\w+ )?(?:does|do|will) not (?:stop|prevent) (?:us|them|our|the)\\b|\\bwe (?:have|may have) sold\\b (?:\\w+ ){0,6}?(?:information|data|identifiers)\\b',
      '\\btrain\\w* (?:\\w+ ){0,5}?(?:models?|algorithms?|ai|artificial intelligence|machine learning)\\b|\\bimprove (?:\\w+ ){0,3}?machine learning\\b',
    ),
    unless:
      /\b(?:not|never|n't|nor|no) (?:\w+,? ){0,8}?(?:sold|train|suspend|terminate|improve)\w*\b|\b(?:you (?:can|may) (?:\w+ )?(?:close|cancel|terminate|deactivate|suspend)|in the event|mergers?|acqui\w+|assets|opt.?out of)\b|\banonym/i,
  },
];
