import { any } from './en-words';
import type { RiskRule } from './risk-rule';

/** What refusing costs, and what a right costs. */
export const rights: readonly RiskRule[] = [
  {
    kind: 'refusal-costs',
    about:
      /impossible|miss(?:ing)? out|reduced|stop|be lost|no longer|not\b|unable|n't|limit|prevent|interfere|lose|unavailable|inaccessible|impair|affect|restrict|inoperable|suspend|terminat|less\b|disrupt|degrade|hinder|diminish|loss|leave them|provision of|discontinu|cease|refrain|must have/i,
    says: any(
      // The reader refuses, and cannot use it.
      "\\b(?:(?:if|where|when) you (?:\\w+ ){0,3}(?:do not|don't|choose not|decline|refuse|opt.?out|disable|reject|block|fail|withdraw|delete|turn off|remove|object|would prefer not|switch off|deny|restrict|clear|decide not|are unwilling|elect not|revoke|withhold|deactivate|limit|prefer not|ask us to)|(?:disabling|rejecting|blocking|refusing|declining|withdrawing|restricting|revoking|failure to|deleting|turning off|removing|opting out|not providing|choosing not|exercise of (?:these|your|this)|without (?:this|such|your|these|providing)|(?:your|such|any) (?:refusal|withdrawal|objection)|if you (?:do (?:so|this)|use these)|should you (?:choose|decline|refuse|decide|disable)))\\b[^.]{0,220}\\b(?:impossible|miss out|missing out|reduced|stop (?:working|functioning)|be lost|no longer be available|not (?:\\w+ ){0,4}(?:able|possible|function|work|use|access|provide|receive|be available|properly|participate|take advantage|enjoy|register|offer|fully|complete|process)|unable|cannot|can't|won't|limit\\w*(?!,)\\b|prevent\\w*|interfere|lose|unavailable|inaccessible|impair\\w*|affect\\w*|restrict\\w*|inoperable|suspend\\w*|terminat\\w*|less|disrupt\\w*|may not|degrade|hinder|no longer be able|diminish)\\b",
      '\\b(?:some|certain|parts?|features?|functions|functionality|portions?|areas)\\b[^.]{0,60}\\b(?:may|might|will|do|does|can) (?:not (?:\\w+ )?(?:work|function|be available|operate|be accessible)|no longer be available|become (?:inaccessible|unavailable)|be (?:limited|unavailable|impaired|affected))\\b[^.]{0,120}\\b(?:disable|reject|block|refuse|without|turn|decline|delete|opt)\\w*',
      '\\b(?:you|we) (?:may|will|might|would) (?:not be able|be unable|lose|no longer be able)\\b[^.]{0,140}\\b(?:without|if your?|unless|disable|decline)\\b|\\b(?:results? in|leads? to) (?:us being unable|your being unable|(?:the )?termination of|(?:the )?loss of|limited)\\b|\\brecommend (?:that )?you leave them\\b|\\bwill no longer be able to provide\\b|\\bservices?\\b[^.]{0,60}\\b(?:may|will) require (?:the )?provision of\\b',
      // Take it or leave it.
      "\\bif you (?:do not|don't|cannot|can not) (?:\\w+ ){0,4}(?:agree|accept|consent|wish|want)\\b[^.]{0,160}\\b(?:do not|not to|should not|must not|discontinue|cease|stop|refrain from) (?:\\w+ ){0,3}(?:us(?:e|ing)|access|participate)\\b",
      "\\b(?:do not|stop|discontinue|cease) (?:\\w+ ){0,3}us(?:e|ing)\\b[^.]{0,80}\\bif you (?:do not|don't|disagree)\\b",
      '\\b(?:choose|decide|elect) not to (?:provide|give|share|submit)\\b[^.]{0,80}\\b(?:but|however)\\b[^.]{0,40}\\b(?:not be able|unable|limit|cannot|lose)\\w*',
      '\\bnot to provide\\b[^.]{0,60}\\b(?:needed|required|necessary) to use\\b|\\bmust have cookies enabled\\b',
    ),
    unless:
      /\bwill not (?:affect|limit|discriminate|deny|be (?:affected|denied))\b|\bnot (?:be )?affect(?:ed)? (?:the (?:lawfulness|legality)|your)|\bdo not (?:wish|want)\b[^.]{0,80}\bplease (?!do not use|discontinue)|\bplease do not (?!use|access|make any use|visit|continue|register)|\bwithout penalty|\bwe will not use\b|\bshould not (?:provide|use the \w+ (?:login|button|plug.?in))|\bwill not delete|\bwithout your permission|\bwithout (?:these|those|such|strictly necessary|essential) (?:\w+ )?cookies\b/i,
  },
  {
    kind: 'fee-or-identity-hurdle',
    about: /fee|charge|cost|identit|identific|\bid\b|passport|verif|confirm|prove|proof|authenticat|notari|power of/i,
    says: any(
      '\\b(?:charge|pay|subject to|impose|require)\\w*\\b (?:you )?(?:\\w+ ){0,5}(?:fees?|charges?|cost)\\b|\\b(?:reasonable|small|administrative|nominal|appropriate) (?:\\w+ )?(?:fee|charge)\\b',
      '\\b(?:verify|confirm|prove|authenticate) (?:\\w+ ){0,3}identity\\b[^.]{0,40}\\b(?:before|in order to|prior to|to) (?:we )?(?:\\w+ ){0,2}(?:respond|process|proceed|act|comply|fulfil|answer|grant|provid)\\w*|\\b(?:before|prior to) (?:respond|process|answer|comply|grant|fulfil)\\w*[^.]{0,80}\\b(?:verify|confirm|prove) (?:\\w+ ){0,3}identity\\b',
      '\\b(?:requests?|rights?)\\b[^.]{0,120}\\b(?:verify|confirm|prove|authenticate) (?:\\w+ ){0,3}identity\\b|\\b(?:verify|confirm|prove|authenticate|proof of) (?:\\w+ ){0,3}identity\\b[^.]{0,100}\\b(?:your|any|the) (?:\\w+ )?(?:requests?|rights?)\\b',
      '\\b(?:additional|further|more) (?:\\w+ )?(?:information|documents?|documentation|proof|verification)\\b[^.]{0,50}\\b(?:verify|confirm|prove|validate|authenticate|confirming|verifying|validating) (?:\\w+(?:.s)? ){0,3}(?:request|identity)\\b|\\brequires? you to (?:verify|confirm|prove) your (?:own )?identity\\b',
      // Proof of who asks that goes beyond what the account shows.
      '\\b(?:verif(?:y|ying|ication)|confirm|prove|proof of|authenticate)\\b[^.]{0,60}\\b(?:identit\\w+|request)\\b[^.]{0,140}\\b(?:(?:additional|more|further|certain|identifying) (?:\\w+ )?information|for information|information to do|passport|copy of|government|notari[sz]ed|provide us with|decline|deny|unable)\\b',
      '\\b(?:copy of|government|photo|valid)(?:.issued)? (?:\\w+ ){0,3}(?:id|identification|passport|identity)\\b[^.]{0,80}\\b(?:request|verify|claim|before)\\b|\\b(?:request|claim|rights?)\\b[^.]{0,160}\\b(?:copy of (?:\\w+ ){0,3}(?:id|identification|passport|identity)|notari[sz]ed|power of attorney)\\b',
      '\\bonly if\\b[^.]{0,20}\\byou verify your identity\\b|\\bfor verification purposes\\b[^.]{0,30}\\b(?:include|provide)\\b|\\bwhere (?:we are )?unable to verify your identity\\b',
    ),
    unless:
      /\b(?:no|not|without|free of|n't)\b (?:\w+ ){0,5}(?:fees?|charges?|cost)\b(?!\b[^.]{0,40}\b(?:however|unless|but))|\bpay (?:for|the) (?:\w+ )?(?:purchase|product|subscription|service)|\bfees? for (?:\w+ ){0,4}?(?:products|services|features)|\bpay(?:ing|s)?\b[^.]{0,30}\b(?:your|tuition|course|school|their) fees\b|\b(?:don't|do not) send\b[^.]{0,40}\b(?:cop(?:y|ies)|passports?|scans?)\b|\b(?:someone|somebody|anyone|a person|another person)\b[^.]{0,80}\b(?:for you|on your behalf)\b|\bsubscription fee|\b(?:payment|transaction|order|purchase|fraud|sign.?up|register|login)\b[^.]{0,50}\bverify/i,
  },
  {
    // Take it or leave it, and other prices of a no.
    kind: 'refusal-costs',
    about:
      /condition|\bnot\b|n't|cannot|unable|unavail|lose|limit|only|sole|exclusive|requirement|condition|requisite|must|miss|inconven|impair|degrad|hinder|reduc|worse|harder|complicat|same effect|impossible|disagree|object|unhappy|uncomfortable|need to|have to|(?:close|terminate|suspend|cancel|end)\b/i,
    says: any(
      "\\bif you (?:\\w+ ){0,3}?(?:disagree|object|do not (?:\\w+ ){0,2}?(?:agree|accept|consent|like)|don't (?:agree|like|accept|want)|cannot (?:accept|agree)|are (?:unhappy|not (?:happy|comfortable|satisfied)|uncomfortable))\\b[^.]{0,140}\\b(?:leave (?:the|our|this)|uninstall|stop (?:using|accessing|playing)|cease|discontinue|do not (?:use|access|download|install|register|visit|play)|don't use|(?:must|should) not (?:use|access)|avoid (?:any |further )*us|refrain from|exit|(?:close|cancel|delete|terminate) (?:your|the|any) (?:\\w+ )?accounts?)\\b",
      '\\b(?:only|sole|exclusive) (?:\\w+ )?(?:option|choice|remedy|recourse|alternative|way)\\b[^.]{0,60}\\b(?:is|are) (?:\\w+ )?to (?:\\w+ )?(?:stop|cease|discontinue|close|cancel|delete|uninstall|not|terminate|leave)\\b',
      '\\b(?:requirement|condition|precondition|prerequisite) (?:for|of|to) (?:\\w+ ){0,3}?(?:access|use|using|participat|receiv|registration|entering)\\w*|\\bmust (?:\\w+ ){0,2}?(?:accept|agree to|consent to)\\b[^.]{0,80}\\b(?:to|before) (?:us(?:e|ing)|access\\w*|play\\w*)\\b',
      "\\bmiss(?:ing)? out on\\b|\\b(?:we|company) (?:may|will|can|might) (?:have to |need to |be forced to )?(?:close|terminate|suspend|cancel|disable|deactivate) (?:\\w+ ){0,4}?(?:account|contract|access|membership|order|subscription)\\b[^.]{0,100}\\bif you (?:\\w+ )?(?:withdraw|do not|don't|refuse|object|fail|revoke)",
      '\\bif you (?:\\w+ ){0,3}?(?:withdraw|refuse|object|opt.?out|revoke|decline|do not (?:provide|consent|agree))\\b[^.]{0,120}\\bwe (?:may|will|must|might|can) (?:\\w+ ){0,3}?(?:close|cancel|end|terminate|suspend) (?:\\w+ ){0,3}?(?:account|services?|contract|access|membership|agreement|subscription)\\b',
      '\\bif you (?:\\w+ ){0,3}?(?:block|disable|delete|clear|reject|refuse|turn off|opt.?out)\\b[^.]{0,120}\\b(?:have|need) to (?:\\w+ ){0,3}?(?:log|sign|re.?enter|enter|re.?set|repeat)\\b|\\bmay not be able to recogni[sz]e your\\b[^.]{0,60}\\b(?:need|have) to log\\b',
      "\\b(?:refusing|rejecting|blocking|disabling|declining|denying|turning off|opting out|restricting|limiting|revoking|withholding|withdrawal|refusal)\\b[^.]{0,160}\\b(?:less convenient|impair\\w*|degrad\\w*|hinder\\w*|reduc\\w*|worse|harder|complicat\\w*|inconvenien\\w+|same effect as|not (?:be )?(?:able|possible|available)|cannot|can't|unavailable)\\b",
      '\\b(?:by|in) doing (?:so|this|that)\\b[^.]{0,80}\\b(?:not be able|unable|cannot|lose|limit|prevent|not function|not work)\\w*',
      "\\bif you (?:\\w+ ){0,3}?(?:not|don't|refuse|reject|disable|block)\\b[^.]{0,80}\\binconvenien",
      '\\b(?:disabl|block|refus|reject|delet|remov|turn(?:ing)? off|switch(?:ing)? off)\\w*\\b[^.]{0,100}\\b(?:parts?|areas|features?|functions?|functionality|services?|sites?|pages)\\b[^.]{0,50}\\b(?:may|might|will|can) not (?:\\w+ ){0,2}?(?:work|function|operate|display|available|able|load)\\b',
      '\\b(?:select|selection|choose|chose|make this choice|use this setting)\\b[^.]{0,60}\\b(?:may|might|will) (?:\\w+ )?(?:be unable|not be (?:able|available)|not function|lose)\\b',
      "\\b(?:features?|services?|functions?|parts?|areas)\\b[^.]{0,40}\\b(?:cannot|can't|not) be (?:\\w+ )?(?:offered|provided|used|supplied|delivered|performed)\\b[^.]{0,40}\\bwithout\\b|\\bwithout (?:using |your |this |these |such |the |it, )?(?:cookies|data|information|consent|them)\\b[^.]{0,80}\\b(?:cannot|can't|not (?:be )?(?:\\w+ )?(?:able|possible)|impossible|unable)\\b",
      '\\bfail(?:s|ed)? to provide\\b[^.]{0,120}\\b(?:not be able|unable|cannot|have to)\\b',
      "\\b(?:do not|don't|must not|should not|stop|discontinue|cease) (?:\\w+ ){0,3}?us(?:e|ing)\\b[^.]{0,80}\\bif you (?:(?:are not|aren't) (?:\\w+ )?(?:happy|comfortable|satisfied|content)|object|are un(?:happy|comfortable))\\b",
      "\\b(?:cannot|can't|not (?:be )?(?:able|possible) to) (?:\\w+ ){0,2}?(?:use|access|register|play|order|open|book) (?:\\w+ ){0,4}?without (?:giving|providing|sharing|granting|accepting|allowing|agreeing|consenting|enabling|your|an?|this|these)\\b|\\bon (?:the )?condition that you\\b",
      '\\bif (?:\\w+ ){1,3}?(?:is|are) (?:off|disabled|denied|refused|blocked|not (?:given|granted|enabled|provided))\\b[^.]{0,80}\\b(?:not (?:\\w+ )?(?:work|function|available|able)|unavailable|cannot|limited)\\b',
    ),
    unless:
      /\bwill not (?:affect|limit|discriminate|deny|be (?:affected|denied))\b|\bwithout (?:penalty|disadvantage)|\bplease (?:do not|don't) (?:provide|submit|send)\b(?![^.]{0,80}\bnot use\b)|\b(?:opt.?out (?:tools?|cookies?|preferences?)|not (?:a )?(?:requirement|require)|child\w*|minimum age|ads?|advertis\w+|marketing|newsletters?|e-?mails)\b|\bwill not (?:use|retain|sell)\b|\bwithout (?:these|those|such|strictly necessary|essential) (?:\w+ )?cookies\b/i,
  },
  {
    kind: 'refusal-costs',
    about:
      /declin|refus|(?:choose|chose|opt|elect) not|required|obliged|obligated|unavailable|unable|not be able|cannot|can't|not work|limited|opt/i,
    says: any(
      "\\b(?:decline|refuse|choose not|chose not|opt not|elect not|not (?:required|obliged|obligated)) (?:to )?(?:\\w+ )?(?:provide|give|share|supply|disclose)\\b[^.]{0,120}\\b(?:but|however|although|though)\\b[^.]{0,140}\\b(?:unavailable|not (?:\\w+ )?(?:able|possible|available)|unable|cannot|can't|limited|lose|prevent\\w*|restrict\\w*)\\b",
      "\\b(?:unavailable|unable|not be able|cannot|can't|not work|limited)\\b[^.]{0,80}\\bif (?:your|the) (?:\\w+ ){0,2}?(?:browser|device|computer|phone)\\b[^.]{0,30}\\b(?:does not|doesn't|is set|blocks?|refuses?|rejects?)\\b",
      '\\bopt(?:ing)?.?out\\b[^.]{0,80}\\bbut\\b[^.]{0,60}\\b(?:limited|unavailable|reduced|not (?:be )?available)\\b',
    ),
  },
  {
    // Hurdles before a right, in other words.
    kind: 'fee-or-identity-hurdle',
    about:
      /fee\b|charges? for|cop(?:y|ies)|warrant|incur|charged|verif|identi|proof|authenticat|confirm|validat|establish|prove|notari[sz]ed|perjury|who you are|be subject to a|carr/i,
    says: any(
      '\\b(?:ask|charge|pay|require|demand|levy) (?:\\w+ ){0,3}?(?:an? )?(?:\\w+ )?fee\\b|\\b(?:further|additional|extra|second|more) copies\\b[^.]{0,40}\\b(?:costs?|fees?|charges?)\\b|\\bcharges? for (?:\\w+ ){0,2}?(?:subsequent|repeated|repeat|further|additional|excessive|more|second) (?:\\w+ )?requests?\\b|\\brequests? (?:\\w+ ){0,4}?(?:warrants?|incurs?|carr(?:y|ies)|will be charged|may be charged|be subject to a)\\b',
      "\\b(?:send|provide|submit|attach|upload|include|show|furnish|present|request|need|require)\\b[^.]{0,60}\\b(?:(?:photo)?copy|scan|photo|image|proof) of (?:[\\w,'/-]+ ){0,6}?(?:passport|identity|identification|id\\b|driv\\w+'?s?|address|residen\\w+)\\b[^.]{0,120}\\b(?:identity|request|verify|confirm|rights?)\\b",
      '\\b(?:ask|request|require|need|provide|show)\\w*\\b[^.]{0,100}\\bproof of (?:\\w+ )?(?:identity|identification|residen\\w+)\\b|\\b(?:identity|identification) (?:document|card)s?\\b[^.]{0,60}\\b(?:request|rights?|verify|asked)\\b|\\basked to (?:show|provide|present) (?:an? )?(?:\\w+ )?(?:identity|identification|id)\\b',
      '\\b(?:notari[sz]ed|penalty of perjury)\\b',
      "\\b(?:need|ask\\w*|require|requests?|prepared|provide)\\b[^.]{0,60}\\b(?:information|details|data|documents?|documentation|evidence)\\b[^.]{0,60}\\b(?:to|that|so that|allow\\w*|enabl\\w*|help)\\b (?:[\\w']+ ){0,6}?(?:verify|confirm|authenticate|establish|prove|validate) (?:[\\w',]+ ){0,6}?(?:identit?y|requests?|who you are|that you are|you are the)\\b",
      "\\b(?:cannot|can't|unable to|not able to) (?:\\w+ ){0,2}?(?:verify|authenticate|confirm)\\b[^.]{0,100}\\b(?:den(?:y|ied)|refuse|reject|decline|not (?:\\w+ )?(?:respond|comply|process|fulfil\\w*|provide|able)|request)\\b|\\b(?:not|cannot|unable to) (?:\\w+ ){0,2}?(?:respond|comply|process|fulfil\\w*|provide you)\\b[^.]{0,80}\\b(?:if|unless|until) (?:we )?(?:\\w+ ){0,2}?(?:cannot |can |are able to |have )?(?:verif|authenticat|confirm)\\w*",
      '\\bmust be (?:sure|satisfied|certain) (?:\\w+ ){0,2}?(?:who you are|of your identity)\\b|\\b(?:verify|identify|authenticate) (?:yourself|your identity) before\\b|\\bundergo (?:\\w+ )?verification\\b|\\bverif(?:y|ied|ication)\\b[^.]{0,60}\\bbefore (?:\\w+ ){0,3}?(?:process|respond|answer|act|fulfil|grant|provid)\\w*',
    ),
    unless:
      /\b(?:no|not|without|free of|n't)\b (?:\w+ ){0,5}?(?:fees?|charges?|cost)\b(?!\b[^.]{0,40}\b(?:however|unless|but))|\bpay (?:for|the) (?:\w+ )?(?:purchase|product|subscription|service)|\b(?:subscription|membership|service|delivery|transaction|processing) fees?\b|\b(?:payment|transaction|order|purchase|fraud|sign.?up|regist\w+|log.?in|age|parent\w*|guardian|eligib\w+|prize|sweepstakes|driver|host|account recovery)\b[^.]{0,120}\b(?:verif|confirm|authenticat)\w*|\b(?:verif|confirm|authenticat)\w*\b[^.]{0,40}\b(?:age|parent\w*|eligib\w+|payment|purchase|account ownership)\b|\bonly use\b|\bsolely\b|\badult\b|\bfees? for (?:\w+ ){0,4}?(?:products|services|features)|\bpay(?:ing|s)?\b[^.]{0,30}\b(?:your|tuition|course|school|their) fees\b|\b(?:don't|do not) send\b[^.]{0,40}\b(?:cop(?:y|ies)|passports?|scans?)\b|\b(?:someone|somebody|anyone|a person|another person)\b[^.]{0,80}\b(?:for you|on your behalf)\b\b/i,
  },
];
