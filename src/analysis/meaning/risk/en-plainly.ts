import { any } from './en-words';
import type { RiskRule } from './risk-rule';

/** Several kinds of risk in the everyday words of policies that are written plainly, or that speak of new techniques. */
export const plainly: readonly RiskRule[] = [
  {
    kind: 'hard-to-delete',
    about: /erase|remove|undo|take back|retrain|hang on|hold on|capable|ledger|chain|unlearn|delete/i,
    says: any(
      "\\b(?:can't|cannot|could not|couldn't) (?:\\w+ ){0,2}?(?:erase|delete|remove|undo|take back) (?:an? |any |the |your |what |data |records? )",
      "\\b(?:models?|algorithms?|systems?)\\b[^.]{0,60}\\b(?:not|n't|never) (?:\\w+ )?(?:be )?(?:retrained|unlearn\\w*|trained (?:again|anew))\\b",
      '\\bwe(?: may| will| must)? (?:\\w+ )?(?:hang|hold) on to (?:\\w+ ){0,3}?(?:what|data|information|records?|copies|details)\\b',
      "\\b(?:rights?|erasure|deletion|rectification)\\b[^.]{0,80}\\b(?:not (?:\\w+ ){0,3}?(?:capable|possible|exercisable|available)|n't (?:\\w+ )?possible|cannot be exercised)\\b[^.]{0,80}\\b(?:ledgers?|chains?|records?|copies|back.?ups)\\b",
    ),
    unless:
      /\b(?:cookies?|so that|you (?:can't|cannot)|ensure|no longer (?:needed|necessary))\b|\bcannot (?:\w+ )?(?:erase|delete|remove) (?:the )?(?:cookies|app)\b/i,
  },
  {
    kind: 'unprotected-transfer',
    about: /degree|as well|as much|as fully|as strongly|same way|equally|extent|level|accessible|protect/i,
    says: any(
      "\\b(?:laws?|rules|protections?)\\b[^.]{0,40}\\b(?:may|might|do|does|will|would|could) ?(?:not|n't) (?:\\w+ ){0,2}?(?:protect|safeguard|cover|guard) (?:\\w+ ){0,5}?(?:to the same (?:degree|extent|level)|as (?:well|much|fully|strongly)|in the same way|equally)\\b",
      '\\b(?:stored|kept|held|processed) in (?:[\\w,]+ ){1,5}?(?:and|where)\\b[^.]{0,40}\\baccessible to (?:\\w+ ){0,4}?(?:courts?|authorities|governments?|law enforcement)\\b',
    ),
    unless: /\b(?:adequacy|standard contractual|we ensure|safeguards)\b/i,
  },
  {
    kind: 'public-exposure',
    about: /visible|seen|readable|open|public/i,
    says: any(
      '\\b(?:visible|readable|open|viewable|seen) (?:to|by) (?:all|everyone|everybody|anyone|the (?:whole )?world)\\b',
      '\\b(?:written|recorded|stored|published|broadcast) (?:on|to|in) (?:a |the )?(?:\\w+ )?public (?:ledger|blockchain|register)\\b',
    ),
    unless:
      /\b(?:not|never|n't|no longer|hidden|unless|only) (?:\w+ ){0,4}?(?:visible|readable|open|viewable|seen|recorded|written)\b|\bopen to (?:all|everyone) (?:who|over|aged)/i,
  },
  {
    kind: 'refusal-costs',
    about: /means no|without (?:it|them|one|this|these|that)|will not function|won't work|cannot open|no account/i,
    says: any(
      "\\b(?:not|n't|without|refusing|declining|withholding) (?:\\w+ ){0,7}?(?:means|and there(?:'s| is| will be)) (?:that )?(?:no|you (?:can't|cannot|won't|lose)|we (?:can't|cannot|won't))\\b",
      "\\b(?:can|may) (?:be )?use\\w*\\b[^.]{0,60}\\bwithout (?:\\w+ ){0,3}?(?:account|consent|location|permission)s?\\b[^.]{0,20}\\bbut\\b[^.]{0,80}\\b(?:not|n't) (?:be )?(?:function|work|available|offered)\\b",
    ),
    unless: /\b(?:cookies?|newsletters?|marketing|ads?|advertising)\b/i,
  },
  {
    kind: 'ads-profiling',
    about:
      /find others|reach|target|look for|seek|screening|people like you|similar to you|resembl|directly from|off our|off the|off of|outside|away from|beyond|off.(?:service|site|platform)|ad (?:exchange|network|partner)|demand.side|profil|inferences/i,
    says: any(
      '\\b(?:find|reach|look for|target|seek) (?:other )?(?:others|people|users|customers|supporters|audiences) (?:who (?:are|look) )?(?:like|similar to|resembling) (?:you|our|your|them)\\b',
      '\\b(?:collect|receive|gather|read|take)\\w*\\b[^.]{0,60}\\bdirectly from (?:your|the user.s) (?:device|browser|phone|app)\\b',
      '\\bwhat (?:you|people|users) do (?:off|outside|away from|beyond) (?:our|the|of)\\b|\\b(?:your )?off.(?:service|site|platform|app) (?:activit\\w+|behaviou?r|data)\\b',
      '\\b(?:use|using|apply|carry out|do|undertake) (?:\\w+ ){0,2}?(?:wealth )?(?:profiling|screening) (?:and \\w+ )?(?:techniques|methods|tools|technolog\\w+)\\b',
      '\\b(?:build|create|draw up|make|compil)(?:ing|e)? (?:an? |your )?(?:\\w+ )?profiles?\\b[^.]{0,120}\\b(?:interests?|preferences|habits|tastes|demographic)\\b',
      '\\binferences (?:about you )?from (?:\\w+ ){0,3}?(?:advertising|marketing|data) (?:\\w+ )?(?:partners|companies|brokers)\\b',
    ),
    unless:
      /\b(?:not|never|n't|no) (?:\w+ ){0,5}?(?:collect|receive|gather|find|reach|target|build|create|use|know|see|profil\w*|screening)\b|\b(?:opt.?out|object|rights?|fraud|your (?:account|public) profile|create (?:an? |your )?(?:\w+ )?profile (?:on|in|page))\b|\byou (?:can|may) (?:build|create|make)\b/i,
  },
];
