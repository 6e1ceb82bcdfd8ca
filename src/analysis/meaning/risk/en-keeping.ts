import { any } from './en-words';
import type { RiskRule } from './risk-rule';

/** What stays, and for how long. */
export const keeping: readonly RiskRule[] = [
  {
    kind: 'hard-to-delete',
    says: any(
      '\\b(?:residual|backup|back.?up|archiv\\w+|cached) (?:\\w+ ){0,3}(?:copies|copy|information|data|systems?|media|storage|records?)\\b|\\bcopies (?:\\w+ ){0,8}(?:remain|may be|viewable|cached)\\b',
      "\\b(?:(?:never|unable to|cannot|impossible to|not (?:be able to|possible to|immediately|always|necessarily|completely)) (?:\\w+ ){0,5}(?:delete|remove|erase|destroy|purge)|(?:not|n't|never|cannot) (?:\\w+ ){0,5}(?:removed|deleted|erased|reversed|undone|recovered|complete removal|ensure complete))\\b",
      '\\b(?:stay|stays|remain|remains|kept|retained) (?:\\w+ ){0,3}in (?:\\w+ ){0,3}(?:back.?ups?|archiv\\w+)|\\bkeep (?:a |\\w+ )?cop(?:y|ies) of (?:the |your )?(?:prior|previous|earlier|old|original)\\b',
      '\\b(?:deletion|removal|erasure)\\b[^.]{0,60}\\b(?:exceptions?|limit\\w*|not (?:be )?(?:possible|available|guarantee|ensure|immediate)|may take)\\b',
      '\\b(?:retain|keep|maintain|store|remain|accessible)\\w*\\b[^.]{0,120}\\b(?:after(?! which)|even (?:if|after|though|when)|following|despite|once|notwithstanding) (?:(?:you|your|they|the|it|an?) )?(?:\\w+ ){0,4}(?:delet\\w+|cancel\\w*|clos\\w+|terminat\\w*|deactivat\\w*|remov\\w+|leave)\\b',
      '\\b(?:after|even (?:if|after|though|when)|following|if|when|upon|once) (?:\\w+ ){0,6}(?:delet\\w+|cancel\\w*|clos\\w+|terminat\\w*|deactivat\\w*|remov\\w+)\\b[^.]{0,260}\\b(?:retain|keep|remain|maintain|continue to (?:use|store|keep)|still)\\b',
      '\\b(?:right|request)s? (?:to|of|for) (?:have \\w+ )?(?:erasure|deletion|delete|erase)\\b[^.]{0,80}\\b(?:subject to|restrict\\w*|limited|not absolute)\\b|\\bright not to comply\\b|\\bnot always be able to (?:comply|fulfil|honou?r|grant)\\b|\\bretention (?:requirements|obligations|periods)\\b[^.]{0,40}\\b(?:prevent|prohibit|oppose|conflict)',
      '\\bdeleted,? unless\\b|\\bbut (?:\\w+ ){0,2}not (?:delete|remove|erase)\\b|\\b(?:may|ha(?:ve|s) the right to|reserve the right to|can|might) (?:\\w+ ){0,3}(?:refuse|decline|reject|deny|not (?:be able to )?(?:comply|honou?r|grant|fulfil\\w*|accommodate|respond))\\b(?! (?:cookies|service|access|registration|to accept))|\\b(?:decline|refuse|reject) (?:\\w+ ){0,3}requests?\\b',
    ),
    unless:
      /\b(?:we )?(?:will|do) not (?:use|retain|keep|sell|share)\b|\bif you (?:do not|have not) (?:delete|remove)|\b(?:cookies?|flash)\b|\b(?:cookies?|browser)\b[^.]{0,40}\b(?:refuse|reject|decline|deny)|\byou (?:may|can|might|reserve) (?:\w+ ){0,3}(?:refuse|decline|reject|deny)|\brefuse (?:cookies|service|to accept)|\b(?:authori[sz]ed )?agent\b|\bno longer (?:needed|required|necessary)\b/i,
  },
  {
    kind: 'indefinite-retention',
    says: /\b(?:indefinite\w*|in perpetuity|permanently (?:retain|store|keep|archiv)\w*|(?:retain\w*|store[ds]?|ke(?:ep|pt)) (?:\w+ ){0,4}(?:permanently|forever)|unlimited (?:period|time|duration)|no (?:specific|fixed|set) (?:retention )?(?:period|time)|as long as (?:we (?:deem|consider|wish|want|believe|think)|you remain)|for a certain period of time even after|legitimate interest in (?:the |their |its )?(?:continued|further|longer)|as long as (?:it is )?(?:necessary|relevant) (?:or \w+ )?for our business|as long as (?:\w+ ){0,12}(?:legitimate|business|commercial)[^.]{0,30}\bpurposes)\b|\bfor as long as (?:it is )?necessary\b[^.]{0,140}\bother (?:\w+ ){0,3}(?:legitimate|business|commercial) (?:\w+ ){0,2}purposes/i,
    unless:
      /\b(?:not|no|never|only|n't) (?:\w+ ){0,8}(?:longer|indefinite\w*|as long as)|\bno longer than\b|\bwill delete|\bcookies? (?:last|remain|persist)|\bonly (?:retain|keep|store|for)|\buntil\b/i,
  },
];
