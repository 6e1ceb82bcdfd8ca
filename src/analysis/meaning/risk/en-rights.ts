import { any } from './en-words';
import type { RiskRule } from './risk-rule';

/** What refusing costs, and what a right costs. */
export const rights: readonly RiskRule[] = [
  {
    kind: 'refusal-costs',
    says: any(
      // The reader refuses, and cannot use it.
      "\\b(?:(?:if|where|when) you (?:\\w+ ){0,3}(?:do not|don't|choose not|decline|refuse|opt.?out|disable|reject|block|fail|withdraw|delete|turn off|remove|object|would prefer not|decide not|are unwilling|elect not|revoke|withhold|deactivate|limit|prefer not|ask us to)|(?:disabling|rejecting|blocking|refusing|declining|withdrawing|failure to|deleting|turning off|removing|opting out|not providing|choosing not|exercise of (?:these|your|this)|without (?:this|such|your|these|providing)|(?:your|such|any) (?:refusal|withdrawal|objection)|if you (?:do (?:so|this)|use these)|should you (?:choose|decline|refuse|decide|disable)))\\b[^.]{0,220}\\b(?:not (?:\\w+ ){0,4}(?:able|possible|function|work|use|access|provide|receive|be available|properly|participate|take advantage|enjoy|register|offer|fully|complete|process)|unable|cannot|can't|won't|limit\\w*(?!,)\\b|prevent\\w*|interfere|lose|unavailable|inaccessible|impair\\w*|affect\\w*|restrict\\w*|inoperable|suspend\\w*|terminat\\w*|less|disrupt\\w*|may not|degrade|hinder|no longer be able|diminish)\\b",
      '\\b(?:some|certain|parts?|features?|functionality|portions?|areas)\\b[^.]{0,60}\\b(?:may|might|will) (?:not (?:\\w+ )?(?:work|function|be available|operate|be accessible)|become (?:inaccessible|unavailable)|be (?:limited|unavailable|impaired|affected))\\b[^.]{0,120}\\b(?:disable|reject|block|refuse|without|turn|decline|delete|opt)\\w*',
      '\\b(?:you|we) (?:may|will|might|would) (?:not be able|be unable|lose|no longer be able)\\b[^.]{0,140}\\b(?:without|if your?|unless|disable|decline)\\b|\\b(?:results? in|leads? to) (?:us being unable|your being unable|(?:the )?termination of|(?:the )?loss of|limited)\\b|\\brecommend (?:that )?you leave them\\b|\\bwill no longer be able to provide\\b|\\bservices?\\b[^.]{0,60}\\b(?:may|will) require (?:the )?provision of\\b',
      // Take it or leave it.
      "\\bif you (?:do not|don't|cannot|can not) (?:\\w+ ){0,4}(?:agree|accept|consent|wish|want)\\b[^.]{0,160}\\b(?:do not|not to|should not|must not|discontinue|cease|stop|refrain from) (?:\\w+ ){0,3}(?:us(?:e|ing)|access|participate)\\b",
      "\\b(?:do not|stop|discontinue|cease) (?:\\w+ ){0,3}us(?:e|ing)\\b[^.]{0,80}\\bif you (?:do not|don't|disagree)\\b",
      '\\b(?:choose|decide|elect) not to (?:provide|give|share|submit)\\b[^.]{0,80}\\b(?:but|however)\\b[^.]{0,40}\\b(?:not be able|unable|limit|cannot|lose)\\w*',
      '\\bnot to provide\\b[^.]{0,60}\\b(?:needed|required|necessary) to use\\b|\\bmust have cookies enabled\\b',
    ),
    unless:
      /\bwill not (?:affect|limit|discriminate|deny|be (?:affected|denied))\b|\bnot (?:be )?affect(?:ed)? (?:the (?:lawfulness|legality)|your)|\bdo not (?:wish|want)\b[^.]{0,80}\bplease (?!do not use|discontinue)|\bplease do not (?!use|access|make any use|visit|continue|register)|\bwithout penalty|\bwe will not use\b|\bshould not (?:provide|use the \w+ (?:login|button|plug.?in))|\bwill not delete|\bwithout your permission/i,
  },
  {
    kind: 'fee-or-identity-hurdle',
    says: any(
      '\\b(?:charge|pay|subject to|impose|require)\\w*\\b (?:you )?(?:\\w+ ){0,5}(?:fees?|charges?|cost)\\b|\\b(?:reasonable|small|administrative|nominal|appropriate) (?:\\w+ )?(?:fee|charge)\\b',
      '\\b(?:verify|confirm|prove|authenticate) (?:\\w+ ){0,3}identity\\b[^.]{0,40}\\b(?:before|in order to|prior to|to) (?:we )?(?:\\w+ ){0,2}(?:respond|process|proceed|act|comply|fulfil|answer|grant|provid)\\w*|\\b(?:before|prior to) (?:respond|process|answer|comply|grant|fulfil)\\w*[^.]{0,80}\\b(?:verify|confirm|prove) (?:\\w+ ){0,3}identity\\b',
      '\\b(?:requests?|rights?)\\b[^.]{0,120}\\b(?:verify|confirm|prove|authenticate) (?:\\w+ ){0,3}identity\\b|\\b(?:verify|confirm|prove|authenticate|proof of) (?:\\w+ ){0,3}identity\\b[^.]{0,100}\\b(?:your|any|the) (?:\\w+ )?(?:requests?|rights?)\\b',
      '\\b(?:additional|further|more) (?:\\w+ )?(?:information|documents?|proof)\\b[^.]{0,40}\\b(?:verify|confirm|prove) (?:\\w+ ){0,3}(?:request|identity)\\b|\\brequires? you to (?:verify|confirm|prove) your (?:own )?identity\\b',
      // Proof of who asks that goes beyond what the account shows.
      '\\b(?:verif(?:y|ying|ication)|confirm|prove|proof of|authenticate)\\b[^.]{0,60}\\b(?:identit\\w+|request)\\b[^.]{0,140}\\b(?:(?:additional|more|further|certain|identifying) (?:\\w+ )?information|for information|information to do|passport|copy of|government|notari[sz]ed|provide us with|decline|deny|unable)\\b',
      '\\b(?:copy of|government|photo|valid)(?:.issued)? (?:\\w+ ){0,3}(?:id|identification|passport|identity)\\b[^.]{0,80}\\b(?:request|verify|claim|before)\\b|\\b(?:request|claim|rights?)\\b[^.]{0,160}\\b(?:copy of (?:\\w+ ){0,3}(?:id|identification|passport|identity)|notari[sz]ed|power of attorney)\\b',
      '\\bonly if\\b[^.]{0,20}\\byou verify your identity\\b|\\bfor verification purposes\\b[^.]{0,30}\\b(?:include|provide)\\b|\\bwhere (?:we are )?unable to verify your identity\\b',
    ),
    unless:
      /\b(?:no|not|without|free of|n't)\b (?:\w+ ){0,5}(?:fees?|charges?|cost)\b(?!\b[^.]{0,40}\b(?:however|unless|but))|\bpay (?:for|the) (?:\w+ )?(?:purchase|product|subscription|service)|\bsubscription fee|\b(?:payment|transaction|order|purchase|fraud|sign.?up|register|login)\b[^.]{0,50}\bverify/i,
  },
];
