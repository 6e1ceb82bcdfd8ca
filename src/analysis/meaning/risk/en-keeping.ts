import { any } from './en-words';
import type { RiskRule } from './risk-rule';

/** What stays, and for how long. */
export const keeping: readonly RiskRule[] = [
  {
    kind: 'hard-to-delete',
    about:
      /delet|remov|eras|destroy|purge|cop(?:y|ies)|back.?up|archiv|cached|residual|cancel|clos|terminat|deactivat|leave|refuse|decline|reject|deny|comply|fulfil|honou?r|grant|accommodate|respond|retention|revers|undone|recovered/i,
    says: any(
      '\\b(?:residual|backup|back.?up|archiv\\w+|cached) (?:\\w+ ){0,3}(?:copies|copy|information|data|systems?|media|storage|records?)\\b|\\bcopies (?:\\w+ ){0,8}(?:remain|may be|viewable|cached)\\b',
      "\\b(?:(?:never|unable to|cannot|impossible to|not (?:be able to|possible to|immediately|always|necessarily|completely)) (?:\\w+ ){0,5}(?:delete|remove|erase|destroy|purge)|(?:not|n't|never|cannot) (?:\\w+ ){0,5}(?:removed|deleted|erased|reversed|undone|recovered|complete removal|ensure complete))\\b",
      '\\b(?:stay|stays|remain|remains|kept|retained) (?:\\w+ ){0,3}in (?:\\w+ ){0,3}(?:back.?ups?|archiv\\w+)|\\bkeep (?:a |\\w+ )?cop(?:y|ies) of (?:the |your )?(?:prior|previous|earlier|old|original)\\b',
      '\\b(?:deletion|removal|erasure)\\b[^.]{0,60}\\b(?:exceptions?|limit\\w*|not (?:be )?(?:possible|available|guarantee|ensure|immediate)|may take)\\b',
      '\\b(?:retain|keep|maintain|store|remain|accessible)\\w*\\b[^.]{0,120}\\b(?:after(?! which)|even (?:if|after|though|when)|following|despite|once|notwithstanding) (?:(?:you(?:.ve)?|your|they|the|it|an?) )?(?:\\w+ ){0,4}(?:delet\\w+|cancel\\w*|clos\\w+|terminat\\w*|deactivat\\w*|remov\\w+|leave)\\b',
      '\\b(?:after|even (?:if|after|though|when)|following|if|when|upon|once) (?:\\w+ ){0,6}(?:delet\\w+|cancel\\w*|clos\\w+|terminat\\w*|deactivat\\w*|remov\\w+)\\b[^.]{0,260}\\b(?:retain|keep|remain|maintain|continue to (?:use|store|keep)|still)\\b',
      '\\b(?:right|request)s? (?:to|of|for) (?:have \\w+ )?(?:erasure|deletion|delete|erase)\\b[^.]{0,80}\\b(?:subject to|restrict\\w*|limited|not absolute)\\b|\\bright not to comply\\b|\\bnot always be able to (?:comply|fulfil|honou?r|grant)\\b|\\bretention (?:requirements|obligations|periods)\\b[^.]{0,40}\\b(?:prevent|prohibit|oppose|conflict)',
      '\\bdeleted,? unless\\b|\\bbut (?:\\w+ ){0,2}not (?:delete|remove|erase)\\b|\\b(?:may|ha(?:ve|s) the right to|reserve the right to|can|might) (?:\\w+ ){0,3}(?:refuse|decline|reject|deny|not (?:be able to )?(?:comply|honou?r|grant|fulfil\\w*|accommodate|respond))\\b(?! (?:cookies|service|access|registration|to accept))|\\b(?:decline|refuse|reject) (?:\\w+ ){0,3}requests?\\b',
    ),
    unless:
      /\b(?:we )?(?:will|do) not (?:use|retain|keep|sell|share)\b|\bif you (?:do not|have not) (?:delete|remove)|\b(?:cookies?|flash)\b|\b(?:cookies?|browser)\b[^.]{0,40}\b(?:refuse|reject|decline|deny)|\byou (?:may|can|might|reserve) (?:\w+ ){0,3}(?:refuse|decline|reject|deny)|\brefuse (?:cookies|service|to accept)|\b(?:authori[sz]ed )?agent\b|\byou (?:may|can) appeal\b|\bno longer (?:needed|required|necessary)\b/i,
  },
  {
    kind: 'indefinite-retention',
    about: /indefinite|perpetuity|permanent|forever|unlimited|period|time|long as|interest/i,
    says: /\b(?:indefinite\w*|in perpetuity|permanently (?:retain|store|keep|archiv)\w*|(?:retain\w*|store[ds]?|ke(?:ep|pt)) (?:\w+ ){0,4}(?:permanently|forever)|unlimited (?:period|time|duration)|no (?:specific|fixed|set) (?:retention )?(?:period|time)|as long as (?:we (?:deem|consider|wish|want|believe|think)|you remain)|for a certain period of time even after|legitimate interest in (?:the |their |its )?(?:continued|further|longer)|as long as (?:it is )?(?:necessary|relevant) (?:or \w+ )?for our business|as long as (?:\w+ ){0,12}(?:legitimate|business|commercial)[^.]{0,30}\bpurposes)\b|\bfor as long as (?:it is )?necessary\b[^.]{0,140}\bother (?:\w+ ){0,3}(?:legitimate|business|commercial) (?:\w+ ){0,2}purposes/i,
    unless:
      /\b(?:not|no|never|only|n't) (?:\w+ ){0,8}(?:longer|indefinite\w*|as long as)|\bno longer than\b|\bwill delete|\bcookies? (?:last|remain|persist)|\bonly (?:retain|keep|store|for)|\buntil\b/i,
  },
  {
    // Something stays, in other words.
    kind: 'hard-to-delete',
    about:
      /delet|remov|eras|clos|terminat|deactivat|cancel|disabl|withdraw|retain|keep|requests?|rights?|comply|copied|saved|remain|persist|surviv|stay|taken back|retract|recall|feasible|hold|access|see\b/i,
    says: any(
      "\\b(?:deactivat\\w+|delet\\w+|clos(?:e|ing|ure)|remov\\w+|cancel\\w*|disabling|withdraw\\w*)\\b(?:[^.]{0,80}, it)? (?:[\\w']+ ){0,7}?(?:does|do|will|may|would|might) not (?:\\w+ ){0,3}?(?:delete|remove|erase|affect|mean|result|eliminate|purge|end|ensure|guarantee)\\b(?! (?:the )?(?:lawfulness|legality|validity|processing))",
      '\\b(?:delet|eras|remov|closure|terminat)\\w*\\b[^.]{0,160}\\b(?:may|might|will|must|can|could|need to|have to|required to|obligated to) (?:\\w+ ){0,3}?(?:retain|keep|preserve|maintain|hold|store)\\b (?:\\w+ ){0,4}?(?:some|certain|limited|residual|cop(?:y|ies)|any|information|data|records?)\\b',
      '\\b(?:retain|keep|preserve|hold)\\b (?:\\w+ ){0,4}?(?:some|certain|limited|residual|copies|a copy|information|data|records?|all)\\b[^.]{0,100}\\b(?:even (?:after|if|when|though)|after(?! which)|despite|following) (?:\\w+ ){0,4}?(?:delet|clos|eras|remov|terminat|deactivat|request|cancel)\\w*\\b',
      '\\b(?:not (?:\\w+ )?(?:required|obligated|obliged)|unable|not (?:always )?(?:be )?able) to (?:\\w+ ){0,2}?(?:delete|remove|erase|comply|honou?r|fulfil\\w*|satisfy|accommodate)\\b',
      '\\b(?:deletion|removal|erasure|deleting|removing|delete|remove)\\b[^.]{0,80}\\b(?:not (?:\\w+ )?(?:immediate|instant)\\w*|cause delays|may take|can take|might take|takes? up to|technical reasons|not (?:\\w+ ){0,4}?feasible)\\b',
      "\\bwe (?:may|can|might|reserve the right to) (?:\\w+ )?(?:limit|restrict|deny|refuse|reject) (?:[\\w']+ ){0,5}?(?:rights?|requests?)\\b",
      '\\b(?:others?|other (?:users|members|people|players)|third parties|recipients|members|they|search engines) (?:\\w+ ){0,4}?(?:may|might|can|could|will) (?:\\w+ ){0,3}?(?:have copied|have saved|keep|retain|continue to (?:have|hold|see|access)|still (?:have|see|hold|access|be able))\\b',
      "\\b(?:not|never|cannot|can't) (?:\\w+ ){0,3}?(?:taken back|retracted|recalled|deletable|permanently (?:deleted|erased))\\b|\\b(?:posts?|messages|content|comments|information|data) (?:\\w+ ){0,4}?(?:will|may|might|can) (?:\\w+ ){0,2}?(?:remain|persist|survive|stay)\\b[^.]{0,80}\\b(?:after|even|servers|others|visible|available|copies)\\b",
      "\\b(?:not|n't) (?:\\w+ ){0,2}?(?:delete|remove|erase) (?:\\w+ ){0,2}?(?:everything|all)\\b",
      '\\b(?:removal|deletion|erasure)\\b[^.]{0,30}\\bmay not (?:\\w+ ){0,3}?(?:encompass|complete|remove|extend|include|cover)\\b|\\bnot (?:\\w+[ /]+){0,5}?feasible to (?:remove|delete|erase)\\b',
      '\\b(?:may|might|will|can) (?:still )?be (?:retained|kept|stored|preserved)\\b[^.]{0,80}\\b(?:after (?:your|you|the) (?:\\w+ )?(?:request|delet|clos|terminat)\\w*|even (?:after|if|when|though)|despite|recipient)',
      '\\b(?:delet|eras)\\w*\\b[^.]{0,100}\\blimitations? (?:to|on|of) (?:this|your|the) right\\b',
      '\\bmay (?:still |also |need to )?(?:retain|keep) some (?:of your |of the )?(?:\\w+ )?(?:information|data|records|details)\\b',
    ),
    unless:
      /\b(?:we )?(?:will|do) not (?:use|retain|keep|sell|share)\b|\b(?:cookies?|flash|agents?|opt.?out|child\w*)\b|\bno longer (?:needed|required|necessary)\b|\bnot affect (?:the (?:lawfulness|legality|processing)|any processing|your|our ability)/i,
  },
  {
    // No end, in other words.
    kind: 'indefinite-retention',
    about:
      /whichever|retain|keep|kept|store|remain|long as|limit|unspecified|indefinite|unlimited|expir|end date|permitted|allowed|permissible/i,
    says: any(
      '\\b(?:as|so) long as (?:\\w+ ){0,8}?(?:we (?:see fit|need (?:it|them|this)? ?for our (?:business|own)|like|choose)|(?:legitimate |business |commercial |ongoing |valid )+(?:\\w+ )?(?:need|reason|interest|purpose)s?)\\b',
      '\\b(?:without (?:\\w+ ){0,2}?(?:time )?limit(?:ation)? (?:in|of) time|without (?:any )?time limits?|no (?:\\w+ )?(?:time limits?|limit (?:on|to) how long we|expir\\w+|end date)|unlimited (?:amount|length)|unspecified (?:period|time|duration)|for an (?:indefinite|unlimited|undetermined))\\b',
      '\\b(?:retain|keep|kept|store|remain)\\w*\\b[^.]{0,120}\\bunless you (?:\\w+ ){0,3}?(?:ask|request|tell|notify|instruct|contact|inform)\\b',
      '\\b(?:as long as|to the (?:fullest )?extent|for the (?:maximum|longest) (?:\\w+ )?(?:period|time|duration)) (?:\\w+ ){0,4}?(?:permitted|allowed|permissible) (?:by|under) (?:\\w+ )?law\\b[^.]{0,40}|\\b(?:retain|keep|store)\\w*\\b[^.]{0,80}\\blonger\\b[^.]{0,80}\\b(?:legitimate|business|commercial|our own) (?:\\w+ ){0,3}?(?:purposes?|reasons?|needs?|interests?)\\b',
      '\\b(?:use|using|keep|retain|store|stored|hold|process)\\b[^.]{0,60}\\bindefinitely\\b|\\b(?:retain|keep|store)\\b[^.]{0,60}\\bbeyond (?:that|this|such) (?:\\w+ )?(?:period|time)\\b',
      '\\blegitimate business\\b[^.]{0,80}\\bwhichever (?:is|comes) (?:the )?(?:later|longer|last)\\b',
      '\\bas long as (?:\\w+ ){0,3}?laws? (?:allows?|permits?)\\b',
    ),
    unless:
      /\b(?:no|not|n't|never) (?:\w+ ){0,8}?(?:longer (?:than|necessary|needed|required)|indefinitely|retain\w*|keep|as long as)\b|\bwill delete\b|\bonly (?:retain|keep|store|for|as|so)\b|\bcookies?\b|\bto the (?:fullest |maximum )?extent permitted\b/i,
  },
];
