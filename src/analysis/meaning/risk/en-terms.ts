import { AGREES, any, REST } from './en-words';
import type { RiskRule } from './risk-rule';

/** What counts as agreeing, and how what is agreed may change. */
export const terms: readonly RiskRule[] = [
  {
    kind: 'continued-use',
    says: any(
      `\\bby (?:[\\w/]+ ){0,4}(?:using|accessing|visiting|continuing|registering|submitting|providing|browsing|clicking|creating|downloading|participating|entering|engaging|signing|communicating|subscribing|joining)\\b${REST}{0,320}\\b${AGREES}\\b`,
      `\\b(?:continued use|your use of|^using|your access to)\\b${REST}{0,160}\\b${AGREES}\\b`,
      `\\b(?:if|when) you (?:continue|use|visit|access|interact)\\b${REST}{0,200}\\b(?:you (?:(?:are deemed|understand and|hereby|expressly) )?(?:agree|accept|consent)|are deemed to|constitutes? consent|assume (?:that )?(?:we have )?(?:you|your) consent|is subject to)\\b`,
      '\\b(?:assume|deem) (?:that )?we have your consent\\b|\\byou (?:(?:hereby|thereby|expressly|understand and|agree and) )+(?:agree|accept|consent|authori[sz]e|confirm|grant)\\b|\\byou (?:are authori[sz]ing|authori[sz]e) \\w+ to (?:\\w+,? ){0,3}?(?:collect|use|store|access|share)\\b|\\baccess (?:the |our |this )?(?:\\w+ )?(?:site|service|platform)s?[^.]{0,60}\\byou acknowledge\\b',
    ),
    unless:
      /\b(?:do not|don't|did not) (?:agree|consent|accept)\b[^.]{0,60}\b(?:please|do not|should not|must not)\b|\bwe (?:will )?(?:ask|obtain|seek|request)\b|\bnot constitute\b|\bby using (?:cookies|the (?:link|form|unsubscribe)|secure|encrypt|your browser)|\b(?:should|will) not be affected\b/i,
  },
  {
    kind: 'change-without-notice',
    says: /\b(?:without (?:\w+ ){0,4}notice|no(?:t)? (?:\w+ ){0,4}(?:notify|notification|notice) (?:\w+ ){0,3}(?:of|about|before|change)|at any time|(?:sole|our) discretion|reserve the right)\b[^.]{0,140}\b(?:chang\w+|modif\w+|amend\w*|updat\w+|revis\w+|alter\w*|terms|policy)\b|\b(?:chang\w+|modif\w+|amend\w*|updat\w+|revis\w+|alter\w*|replace)\b[^.]{0,120}\b(?:without (?:\w+ ){0,4}notice|at any time|sole discretion)\b|\byour responsibility to (?:\w+ ){0,3}(?:check|review)\w*|\b(?:changes?|modifications?|amendments?|updates?)\b[^.]{0,80}\b(?:effective (?:immediately|upon|when|as soon|as of)|take effect (?:immediately|when|upon|as soon))|\bbound by (?:\w+ ){0,3}(?:changes|modifications|amendments)\b/i,
    unless:
      /\b(?:we (?:will|shall|would|may|'ll) (?:\w+ ){0,4}(?:notify|inform|alert|e.?mail|advise|let you know|provide (?:you )?(?:\w+ ){0,3}notice|send|ask|seek|obtain)|notify you|inform you|notified|by notifying|(?<!without (?:any |giving |further )?)prior notice|prominent(?:ly)? (?:notice|announce|post)|with notice to you|notice (?:by|via|through) e.?mail|your consent|conspicuous)\b|\b(?:update|change|modify|correct|review|revise|amend|delete)\w* (?:\w+ ){0,3}(?:your|the|their) (?:\w+ ){0,3}(?:information|account|profile|preferences|settings|data|consent|choices)\b|\byou (?:may|can|have the right|are free)\b/i,
  },
];
