import type { RiskRule } from './risk-rule';

/** In the order in which they are tried: the first that fits names the risk. */
export const en: readonly RiskRule[] = [
  {
    kind: 'continued-use',
    says: /\b(?:by (?:\w+ ){0,3}(?:using|accessing|visiting|continuing|registering|submitting|providing|browsing|clicking|creating|downloading|participating|entering|engaging|signing|voluntarily|communicating|subscribing|joining)|(?:your |you )?(?:continued|continue|continuing) (?:to )?(?:use|using|access|accessing|participation|visit)\w*|(?:your )?use of (?:the |our |this |any )?(?:\w+ ){0,3}(?:site|sites|service|services|app|website|websites|application|platform|products|materials)|if you (?:continue|use|choose to (?:use|visit)|visit|access))\b[^.]{0,200}\b(?:consent|agree|agreeing|accept|accepting|acceptance|acknowledge|acknowledging|deemed|constitutes?|signif\w+|indicat\w+|bound|subject to)\b/i,
    unless:
      /\b(?:do not|don't|did not) (?:agree|consent|accept)\b[^.]{0,60}\b(?:please|do not|should not|must not)\b|\bwe (?:will )?(?:ask|obtain|seek|request)\b|\bnot constitute\b|\bby using (?:cookies|the (?:link|form|unsubscribe)|secure|encrypt|your browser)/i,
  },
  {
    kind: 'no-guarantee',
    says: /\b(?:no (?:\w+,? ){0,20}(?:100\s?% ?\w+|completely|guaranteed|fully|perfectly|absolutely|entirely|totally|is secure|secure|impenetrable|can be)|cannot (?:\w+ ){0,3}(?:guarantee|ensure|warrant|assure|promise|be (?:guaranteed|100))|can't (?:guarantee|ensure|promise)|(?:do|does|will|can|could|are) not (?:\w+ ){0,3}(?:guarantee|warrant|ensure|promise|able to guarantee)|unable to (?:guarantee|ensure)|not (?:\w+ ){0,3}(?:100\s?%|completely|entirely|fully|totally|infallible|perfectly|absolutely) (?:secure|safe|guaranteed)|no guarantees?|(?:impossible|not possible) to (?:guarantee|ensure)|at your own risk|own risk|without warrant|disclaim\w* (?:\w+ ){0,4}warrant|neither (?:\w+ ){0,4}(?:guarantee|warrant)|is not (?:guaranteed|secure)|never (?:be )?(?:completely|100|absolutely|totally) ?(?:secure|safe|guarantee)?|perfect security|not (?:a )?guarantee)\b/i,
    unless: /\bdo not guarantee (?:a|any) (?:response|refund|match)/i,
  },
  {
    kind: 'liability-shift',
    says: /\b(?:(?:are|is|be|am|assume|accept|bear|takes?|have|disclaims?|shall (?:have|be)|will) (?:\w+ ){0,3}(?:not|no|never|any) (?:\w+ ){0,4}(?:responsib\w+|liab\w+)|not (?:\w+ ){0,3}(?:responsible|liable|accountable)|(?:no|any) (?:responsibility|liability)|disclaims? (?:\w+ ){0,5}(?:responsib\w+|liab\w+)|you (?:are|will be|shall be|remain|alone are) (?:\w+ ){0,3}(?:responsible|liable|obligated|accountable)|your (?:sole |own )?responsibility|you (?:agree to )?(?:indemnif\w+|hold (?:us )?harmless|release us|waive)|you (?:represent|warrant)|cannot (?:be (?:held )?responsible|accept (?:any )?(?:responsib|liab)|control (?:the )?(?:privacy|actions|activities|use))|(?:have|has) no control|do(?:es)? not (?:control|endorse|have (?:\w+ ){0,3}control)|we are not in control|beyond our control|exercise caution at your)\b/i,
    unless:
      /\bnothing in this\b|\b(?:processor|controller|company|we|provider)s? (?:is|are|remain) (?:\w+ )?(?:responsible|liable) for (?:the )?(?:processing|any (?:breach|processing)|complying)/i,
  },
  {
    kind: 'change-without-notice',
    says: /\b(?:without (?:\w+ ){0,4}notice|no(?:t)? (?:\w+ ){0,4}(?:notify|notification|notice) (?:\w+ ){0,3}(?:of|about|before|change)|at any time|(?:sole|our) discretion|reserve the right)\b[^.]{0,140}\b(?:chang\w+|modif\w+|amend\w*|updat\w+|revis\w+|alter\w*|terms|policy)\b|\b(?:chang\w+|modif\w+|amend\w*|updat\w+|revis\w+|alter\w*|replace)\b[^.]{0,120}\b(?:without (?:\w+ ){0,4}notice|at any time|sole discretion)\b|\byour responsibility to (?:\w+ ){0,3}(?:check|review)\w*|\bchanges?\b[^.]{0,60}\b(?:effective (?:immediately|upon|when|as soon|as of)|take effect (?:immediately|when|upon|as soon))/i,
    unless:
      /\b(?:we (?:will|shall|would|may|'ll) (?:\w+ ){0,4}(?:notify|inform|alert|e.?mail|advise|let you know|provide (?:you )?(?:\w+ ){0,3}notice|send|ask|seek|obtain)|notify you|inform you|notified|(?<!without (?:any |giving |further )?)prior notice|prominent(?:ly)? (?:notice|announce|post)|with notice to you|notice (?:by|via|through) e.?mail|your consent|conspicuous)\b|\b(?:update|change|modify|correct|review|revise|amend|delete)\w* (?:\w+ ){0,3}(?:your|the) (?:\w+ ){0,3}(?:information|account|profile|preferences|settings|data|consent|choices)\b|\byou (?:may|can|have the right|are free)\b/i,
  },
  {
    kind: 'consent-exception',
    says: /\bwithout (?:\w+,? (?:or )?){0,6}(?:consent|permission|knowledge|approval|authori[sz]ation|asking)\b|\b(?:do|does|will|need|is|are) not (?:\w+ ){0,3}(?:need|require|required|obtain|seek|ask)\w* (?:for )?(?:your |the |any |prior |further |explicit |additional )*(?:consent|permission|approval)\b|\b(?:no|whether or not|regardless of) (?:\w+ ){0,3}consent\b|\bconsent (?:is|will be|shall be) (?:not (?:required|needed|necessary))\b/i,
    unless:
      /\b(?:not|never|won't|don't|n't|neither|nor|no)\b[^.]{0,140}\bwithout\b|\bwithdraw\w*|\bparental consent|\bwithout parental|\bif we (?:learn|discover|become aware|find)|\bunauthori[sz]ed|\bbefore (?:withdraw|its)|\bsomeone\b|\bif you (?:believe|think|learn)\b|\bonly\b|\bprohibit/i,
  },
  {
    kind: 'refusal-costs',
    says: /\b(?:if you (?:\w+ ){0,3}(?:do not|don't|choose not|decline|refuse|opt.?out|disable|reject|block|fail|withdraw|delete|turn off|remove|object|would prefer not|decide not|are unwilling|elect not|revoke|withhold|deactivate|limit|prefer not)|(?:disabling|rejecting|blocking|refusing|declining|withdrawing|failure to|deleting|turning off|removing|opting out|not providing|choosing not|without (?:this|such|your|these|providing)|your refusal|should you (?:choose|decline|refuse|decide|disable)))\b[^.]{0,220}\b(?:not (?:\w+ ){0,4}(?:able|possible|function|work|use|access|provide|receive|be available|properly|participate|take advantage|enjoy|register|offer|fully|complete|process)|unable|cannot|can't|won't|limit\w*|prevent\w*|interfere|lose|unavailable|inaccessible|impair\w*|affect\w*|restrict\w*|inoperable|suspend\w*|terminat\w*|less|disrupt\w*|may not|degrade|hinder|no longer be able|diminish)\b|\b(?:some|certain|parts?|features?|functionality|portions?|areas)\b[^.]{0,60}\b(?:may|might|will) (?:not (?:\w+ )?(?:work|function|be available|operate|be accessible)|become (?:inaccessible|unavailable)|be (?:limited|unavailable|impaired|affected))\b[^.]{0,120}\b(?:disable|reject|block|refuse|without|turn|decline|delete|opt)\w*|\byou (?:may|will|might) (?:not be able|be unable|lose|no longer be able)\b[^.]{0,140}\b(?:without|if you|unless|disable|decline)\b/i,
    unless:
      /\bwill not (?:affect|limit|discriminate|deny|be (?:affected|denied))\b|\bnot (?:be )?affect(?:ed)? (?:the (?:lawfulness|legality)|your)|\bdo not (?:wish|want)\b[^.]{0,80}\bplease|\bplease do not|\bdo not use\b|\bwithout penalty|\bshould not (?:use|provide)|\bwill not delete/i,
  },
  {
    kind: 'hard-to-delete',
    says: /\b(?:(?:residual|backup|back.?up|archiv\w+|cached) (?:\w+ ){0,3}(?:copies|copy|information|data|systems?|media|storage|records?)|copies (?:\w+ ){0,8}(?:remain|may be|viewable|cached)|(?:not|n't|never|unable to|cannot|impossible to) (?:\w+ ){0,5}(?:delete|remove|erase|destroy|purge|removed|deleted|erased|reversed|undone|recovered|complete removal|ensure complete)\b|(?:deletion|removal|delete|erase)\b[^.]{0,60}\b(?:exceptions?|limit\w*|not (?:be )?(?:possible|available|guarantee|ensure|immediate)|irreversible|permanent\w*|may take)|(?:retain|keep|maintain|store|remain)\w*\b[^.]{0,80}\b(?:after|even (?:if|after|though)|following|despite|once|notwithstanding) (?:you|your|the (?:termination|deletion|closure|cancell?ation)|termination|deletion|an? account)\b[^.]{0,40}\b(?:delet\w+|cancel\w*|clos\w+|terminat\w*|deactivat\w*|remov\w+|request|leave)|(?:after|even (?:if|after|though)|following|if|when|upon|once) (?:\w+ ){0,6}(?:delet\w+|cancel\w*|clos\w+|terminat\w*|deactivat\w*|remov\w+)\b[^.]{0,120}\b(?:retain|keep|remain|maintain|continue to (?:use|store|keep)|still)|(?:we )?(?:may|reserve the right to|can|might) (?:\w+ ){0,3}(?:refuse|decline|reject|deny|not (?:be able to )?(?:comply|honou?r|grant|fulfil\w*|accommodate|respond)))\b/i,
    unless:
      /\b(?:we )?(?:will|do) not (?:use|retain|keep|sell|share)\b|\bif you (?:do not|have not) (?:delete|remove)|\b(?:cookies?|browser)\b[^.]{0,40}\b(?:refuse|reject|decline|deny)|\byou (?:may|can|might|reserve) (?:\w+ ){0,3}(?:refuse|decline|reject|deny)|\brefuse (?:cookies|service|to accept)/i,
  },
  {
    kind: 'indefinite-retention',
    says: /\b(?:indefinite\w*|perpetual\w*|perpetuity|permanent(?:ly)? (?:retain|store|keep|archiv)\w*|forever|as long as (?:we|it is|is|necessary for our|reasonably|commercially|your account|you (?:are|have|use)|needed)|unlimited (?:period|time|duration)|no (?:specific|fixed|set) (?:retention )?(?:period|time)|for (?:a )?longer(?: period)?|as long as)\b/i,
    unless:
      /\b(?:not|no|never|only|n't) (?:\w+ ){0,8}(?:longer|indefinite\w*|as long as)|\bno longer than|\bwill delete|\bcookies? (?:last|remain|persist)|\bonly (?:retain|keep|store|for)|\buntil\b/i,
  },
  {
    kind: 'unprotected-transfer',
    says: /\b(?:countr(?:y|ies)|jurisdictions?|laws?|protections?|regulations?)\b[^.]{0,120}\b(?:(?:may|might|do|does|are|is|will) not (?:\w+ ){0,6}(?:same|equivalent|adequate|as protective|comprehensive|comparable|as (?:strict|stringent|strong|high)|protect\w*|provide|offer|have|guarantee|afford)|differ\w*|less (?:protective|stringent|strict|protection|rigorous|comprehensive)|lower (?:level|standard)|not (?:be )?as (?:protective|strict|comprehensive|stringent|strong|high)|fewer (?:rights|protections)|weaker)\b/i,
    unless:
      /\b(?:adequate|standard contractual|safeguards|adequacy|privacy shield|binding corporate|appropriate (?:measures|protection|steps)|ensure|same (?:level|protection)|equivalent level of protection)\b/i,
  },
  {
    kind: 'fee-or-identity-hurdle',
    says: /\b(?:charge|pay|subject to|impose|require)\w*\b (?:you )?(?:\w+ ){0,5}(?:fees?|charges?|cost)\b|\b(?:reasonable|small|administrative|nominal|appropriate) (?:\w+ )?(?:fee|charge)\b|\b(?:verify|confirm|prove|validate|verification of|proof of|establish|authenticate|confirmation of)\b (?:\w+ ){0,3}identit\w+\b|\b(?:government|photo|valid)(?:.issued)? (?:\w+ )?(?:id|identification)\b[^.]{0,60}\b(?:request|verify|before)/i,
    unless:
      /\b(?:no|not|without|free of|n't)\b (?:\w+ ){0,5}(?:fees?|charges?|cost)\b(?!\b[^.]{0,40}\b(?:however|unless|but))|\bpay (?:for|the) (?:\w+ )?(?:purchase|product|subscription|service)|\bsubscription fee|\b(?:payment|transaction|order|purchase|fraud|sign.?up|register|login)\b[^.]{0,50}\bverify/i,
  },
  {
    kind: 'public-exposure',
    says: /\b(?:post|posts|posted|share|shared|submit|disclose|disclosed|upload|publish|provide|reveal|display|profile|comments?|reviews?|forums?|blogs?|message boards?|chat|public areas?|username|content|information)\b[^.]{0,140}\b(?:public(?:ly)? (?:available|accessible|visible|viewable|information|displayed|posted|view|domain)|becomes? public|made public|are public|is public|be public|available to (?:the (?:general )?public|other (?:users|members|people)|anyone|everyone|others)|visible to (?:other|others|anyone|everyone|the public|all)|(?:read|seen|viewed|collected|accessed|used|copied)[^.]{0,20} by (?:others|other|anyone|the public|third parties|everyone|people|any)|search engines?|anyone (?:can|may|who|with)|viewable by|accessible to (?:other|others|anyone|everyone|the public|all))\b/i,
    unless:
      /\b(?:not|never|n't) (?:\w+ ){0,4}(?:public|visible|available|accessible|shared|made|be)\b|\bfrom public(?:ly)?\b|\bpublic(?:ly)? available (?:sources|records|databases)|\bpublic records\b/i,
  },
  {
    kind: 'data-combining',
    says: /\b(?:combin\w+|merg(?:e|es|ed|ing)|aggregat\w+|match\w*|supplement\w*|append\w*|link(?:ed|ing)?|associat\w+|augment\w*|enhanc\w+|cross.?referenc\w+|correlat\w+)\b[^.]{0,60}\b(?:information|data|it)\b[^.]{0,80}\b(?:with|from|to|across)\b[^.]{0,50}\b(?:other|third.part\w*|additional|sources?|partners?|information|data|offline|devices|websites|services|personal)\b/i,
    unless:
      /\b(?:not|never|n't)\b (?:\w+ ){0,4}(?:combin|merg|link|match|associat|aggregat)|\bmerger\b|\bnot (?:be )?(?:linked|associated|combined)|\baggregated? (?:and )?(?:anonym|de.?identif|statistic)|\blinks? to\b|\bcontain links|\bno longer (?:be )?associated/i,
  },
  {
    kind: 'ads-profiling',
    says: /\b(?:interest.based|behaviou?ral|targeted|personali[sz]ed|tailored|customi[sz]ed|relevant|retarget\w*|remarketing|targeting|online behaviou?ral)\b[^.]{0,40}\b(?:ads?|advertis\w+|marketing|offers|promotions|content and ads)\b|\b(?:ads?|advertis\w+|marketing|offers)\b[^.]{0,60}\b(?:based (?:on|upon)|tailor\w*|target\w*|personali[sz]\w*|interests?|relevant|customi[sz]\w*|profil\w*|of interest to you|behaviou?r)\b|\b(?:build|create|develop|creating|building|make|draw|drawn)\b (?:\w+ ){0,4}(?:profiles?|inferences)\b|\bprofil(?:e|ing) (?:you|users|about)|\btrack\w*\b[^.]{0,60}\b(?:across|over time|other (?:sites|websites)|activities|behaviou?r|third.party)\b|\bcross.device\b|\bover time and across\b/i,
    unless:
      /\b(?:opt.?out|unsubscribe|disable|not (?:\w+ ){0,4}(?:target|personali[sz]|track|tailor|use|collect|engage|profil)|never|n't (?:use|track|target)|turn off|learn more|right to object|principles|opting out|opted out|does not provide|do not provide|share information with us|not targeted|clear gifs|you (?:can|may) (?:\w+ ){0,2}(?:opt|choose|control|object))\b/i,
  },
  {
    kind: 'broad-discretion',
    says: /\b(?:(?:for )?any (?:other )?(?:lawful |legal |legitimate |business |commercial |legally permissible )*(?:purposes?|reason)\b|(?:sole|absolute|own|our) discretion|(?:other|various|additional|certain|any) (?:legitimate |lawful |business |commercial |internal |related )+purposes?|for (?:any|other) purposes?|as we (?:deem|see|consider|believe|determine)|in any (?:manner|way)[^.]{0,60}\bwe (?:deem|see)|we (?:deem|believe|determine|consider)(?: it| is| that| in good| reasonably| such)?\b[^.]{0,40}\b(?:necessary|appropriate|fit|advisable|reasonable|desirable|disclosure|release)|(?:in )?good.faith (?:belief|determination)|reserve the right to|including,? (?:but|without) (?:not )?limit\w+[^.]{0,60}\bpurposes|for our own (?:\w+ )?purposes|without restriction|unrestricted|royalty.free|irrevocable)\b/i,
    unless:
      /\b(?:not|never|n't|only|no)\b (?:\w+ ){0,8}(?:any other|other|any) purposes?|\b(?:notify|inform|ask|consent|notice|permission)\b|\bfor no other\b|\bother than\b|\bdo not\b|\bwill not\b|\bmay not\b|\bat your (?:own |sole )?discretion|\bany other purposes? permitted|\byou reserve/i,
  },
];
