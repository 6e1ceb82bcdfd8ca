import type { RiskRule } from './risk-rule';

/** What is left to the company, and what else is worth reading. */
export const leeway: readonly RiskRule[] = [
  {
    kind: 'broad-discretion',
    says: /\bfor any (?:other )?(?:lawful |legal |legitimate |business |commercial |legally permissible )*(?:purposes?|reason)\b|\b(?:and|or|as well as)(?: for)? (?:any |various |certain |all )?other (?:\w+ )?purposes?\b|\b(?:sole|absolute|own|our) discretion\b|\b(?:us(?:e|ed)|shar(?:e|ed)|disclos(?:e|ed)|process)\b[^.]{0,120}\bfor (?:our own|other) (?:\w+ )?purposes\b|\bfor (?:any|our|other|its) (?:\w+,? ){0,2}(?:business|commercial|internal|lawful) (?:\w+ ){0,2}purposes\b|\bas we (?:deem|see|consider|think)\b|\b(?:when(?:ever)?|if) we believe (?:\w+ ){1,2}is (?:necessary|appropriate)\b|\bbecomes? our (?:sole )?property\b|\bas otherwise (?:permitted|permissible|allowed) (?:by|under)\b|\breserve the right to use\b|\brestrict our (?:use|right)\b|\bperpetual\b[^.]{0,60}\blicen[cs]e|\bthat we deem\b|\bin any (?:manner|way)[^.]{0,80}\bwe (?:deem|see)|\b(?:without restriction|unrestricted|royalty.free|irrevocable)\b/i,
    unless:
      /\b(?:not|never|n't|only|no)\b (?:\w+ ){0,8}(?:any other|other|any) purposes?|\b(?:notify|inform|ask|consent|notice|permission)\b|\bfor no other\b|\bdo not\b|\bwill not\b|\bmay not\b|\b(?:contact|reach|call|write)\b[^.]{0,60}\bfor any (?:other )?reason|\bat your (?:own |sole )?discretion|\bany other purposes? permitted|\byou reserve|\bother (?:\w+ )?purposes? (?:described|set|listed|stated|outlined|compatible|for which|to which|you|specified|disclosed|identified|that you|with your|mentioned|explained|below|above|we (?:disclose|describe|tell))/i,
  },
  {
    // A reader who asks by the browser not to be tracked is tracked all the same.
    kind: 'other',
    says: /(?:\bnot|n't)\b[^.]{0,60}\b(?:respond|response|recogni[sz]e|honou?r|support|process)\w*\b[^.]{0,60}\b(?:signals?|DNT)\b|\b(?:signals?|DNT)\b[^.]{0,100}(?:\bnot|n't)\b[^.]{0,30}\b(?:respond|response|recogni[sz]e|honou?r|support|action|process)|\bwhether or not a\b[^.]{0,30}\bsignal\b/i,
    unless: /\bGPS\b|\bif you\b/i,
  },
];
