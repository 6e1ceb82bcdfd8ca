import type { RiskRule } from './risk-rule';

/** The rest of a sentence; a stop inside a word, as in an address, does not end it. */
const REST = '(?:[^.;]|[.;](?=\\S))';
const any = (...patterns: string[]) => new RegExp(patterns.join('|'), 'i');

/** Words that agree for the reader. */
const AGREES =
  '(?:(?:you|users) (?:\\w+,? (?:and |or )?){0,4}(?:consent|agree|accept|acknowledge|authori[sz]e)(?:ing)?|accepting|(?:constitutes?|signif(?:y|ies)|indicates?|means) (?:\\w+ ){0,3}(?:your|acceptance|agreement|consent)|(?:are|be) (?:\\w+ )?(?:deemed|bound)|assumes? (?:that )?(?:we have )?(?:you|your)|is subject to)';
/** What is shown to the reader for someone's profit. */
const ADS = '(?:ads?|adverts?|advertis(?:ing|ements?)|marketing|offers|promotions)';
/** Who may look at what the reader writes. */
const ANYONE =
  '(?:(?:other|all|any|fellow) (?:\\w+ )?(?:users|members|people|players|visitors|customers|guests)|others|anyone|everyone|third parties|the (?:general )?public|users|members)';

/** In the order in which they are tried: the first that fits names the risk. */
export const en: readonly RiskRule[] = [
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
    kind: 'no-guarantee',
    says: /\b(?:no (?!longer)(?:\w+,? ){0,20}(?:100\s?% ?\w+|completely|guaranteed|fully|perfectly|absolutely|entirely|totally|is secure|secure|impenetrable|can be)|(?:cannot|can't|can not|unable to) (?:\w+ ){0,4}(?:guarantee|ensure|warrant|assure|promise|be (?:guaranteed|100))|(?:do|does|will|can|could|are) not (?:\w+ ){0,3}(?:guarantee|warrant|promise)|not (?:\w+ ){0,3}(?:100\s?%|completely|entirely|fully|totally|infallible|perfectly|absolutely) (?:secure|safe|guaranteed)|no guarantees?|(?:impossible|not possible) to (?:guarantee|ensure)|own risk|without warrant|disclaim\w* (?:\w+ ){0,4}warrant|neither (?:\w+ ){0,4}(?:guarantee|warrant)|is not (?:guaranteed|secure)|never (?:be )?(?:completely|100|absolutely|totally) ?(?:secure|safe|guarantee)?|perfect security|(?:always|also|inherent|some|certain|inherently|degree of) (?:\w+ ){0,3}risks?\b[^.]{0,80}\b(?:transmi\w+|internet|breached?|circumvent\w*|online)|(?:could|may|might|can) be (?:\w+ )?(?:circumvented|breached|intercepted|compromised)|not (?:a )?guarantee)\b/i,
    unless: /\bdo not guarantee (?:a|any) (?:response|refund|match)/i,
  },
  {
    kind: 'liability-shift',
    says: any(
      // They answer for nothing.
      '\\b(?:we|us|our|company|it|they|nor)\\b[^.;]{0,80}?\\b(?:not|no|never|cannot|exclude|disclaim\\w*|neither)\\b (?:\\w+,? ){0,9}?(?:responsib\\w+|liab\\w+|accountable)',
      '\\bdisclaims? (?:\\w+ ){0,4}?(?:responsib|liab)\\w+',
      '\\b(?:is|are|be|shall|will) (?:\\w+ ){0,3}?(?:not|no|never) (?:\\w+ ){0,3}?(?:held )?(?:responsible|liable|accountable)\\b',
      "\\b(?:have|has|do not have) (?:no|any) control\\b|(?:\\b(?:not|nor|cannot)|n't) (?:(?:do|can|does) )?(?:\\w+ )?(?:control|endorse) (?:over )?(?:the |these |such |any |what )?(?:\\S+ ){0,4}(?:practices|policies|storage|use|data|information|cookies|actions|activities|technologies)\\b|\\bbeyond our control\\b|(?:\\b(?:not|cannot)|n't) control (?:who|what)\\b|\\bnot covered by (?:this|our) (?:\\w+ )?(?:policy|notice|statement)\\b|\\bnot (?:\\w+ ){0,3}(?:access to or )?control (?:of|over)\\b",
      // The reader answers instead.
      '\\byou (?:are|will be|shall be|remain|alone are) (?:\\w+ ){0,3}(?:responsible|liable|accountable)\\b|\\byour (?:sole |own )?responsibility\\b|\\byou (?:agree to )?(?:indemnif\\w+|hold (?:us )?harmless|release us|waive)|\\byou (?:represent|warrant)\\b|\\bup to (?:you|(?:each|the|every) (?:user|member|customer)) to (?:\\w+ ){0,4}?(?:measures|protect|secure|safeguard)\\b|\\bsolely between you and\\b|\\bdepend on you to\\b|\\bresponsibility of (?:the )?(?:parents?|users?|members?)\\b|\\byou must take (?:\\w+ ){0,3}(?:precautions|steps|care|measures)\\b|\\bsecurity\\b[^.]{0,60}\\bdepends? (?:\\w+ ){0,3}on (?:you|the security)\\b',
    ),
    unless:
      /\bnothing in this\b|\b(?:processor|controller|company|we|provider)s? (?:is|are|remain) (?:\w+ )?(?:responsible|liable) for (?:the )?(?:processing|any (?:breach|processing)|complying)|\bcarriers? (?:is|are) not\b|\bwe do not control\.?$/i,
  },
  {
    kind: 'change-without-notice',
    says: /\b(?:without (?:\w+ ){0,4}notice|no(?:t)? (?:\w+ ){0,4}(?:notify|notification|notice) (?:\w+ ){0,3}(?:of|about|before|change)|at any time|(?:sole|our) discretion|reserve the right)\b[^.]{0,140}\b(?:chang\w+|modif\w+|amend\w*|updat\w+|revis\w+|alter\w*|terms|policy)\b|\b(?:chang\w+|modif\w+|amend\w*|updat\w+|revis\w+|alter\w*|replace)\b[^.]{0,120}\b(?:without (?:\w+ ){0,4}notice|at any time|sole discretion)\b|\byour responsibility to (?:\w+ ){0,3}(?:check|review)\w*|\b(?:changes?|modifications?|amendments?|updates?)\b[^.]{0,80}\b(?:effective (?:immediately|upon|when|as soon|as of)|take effect (?:immediately|when|upon|as soon))|\bbound by (?:\w+ ){0,3}(?:changes|modifications|amendments)\b/i,
    unless:
      /\b(?:we (?:will|shall|would|may|'ll) (?:\w+ ){0,4}(?:notify|inform|alert|e.?mail|advise|let you know|provide (?:you )?(?:\w+ ){0,3}notice|send|ask|seek|obtain)|notify you|inform you|notified|by notifying|(?<!without (?:any |giving |further )?)prior notice|prominent(?:ly)? (?:notice|announce|post)|with notice to you|notice (?:by|via|through) e.?mail|your consent|conspicuous)\b|\b(?:update|change|modify|correct|review|revise|amend|delete)\w* (?:\w+ ){0,3}(?:your|the|their) (?:\w+ ){0,3}(?:information|account|profile|preferences|settings|data|consent|choices)\b|\byou (?:may|can|have the right|are free)\b/i,
  },
  {
    kind: 'consent-exception',
    says: /\bwithout (?:\w+,? (?:or )?){0,6}(?:consent|permission|knowledge|approval|asking)\b|\bwithout your (?:\w+ )?authori[sz]ation\b|\b(?:do|does|will|need|is|are) not (?:\w+ ){0,3}(?:need|require|required|obtain|seek|ask)\w* (?:for )?(?:your |the |any |prior |further |explicit |additional )*(?:consent|permission|approval)\b|\b(?:no|whether or not|regardless of) (?:\w+ ){0,3}consent\b|\bconsent (?:is|will be|shall be) (?:not (?:required|needed|necessary))\b|\b(?:disclos\w+|access|share)\b[^.]{0,60}\bwith(?: or |\/)without notice to you\b/i,
    unless:
      /\b(?:not|never|won't|don't|n't|neither|nor|no)\b[^.]{0,260}\bwithout\b|\bwithdraw\w*|\bparental consent|\bwithout parental|\bif we (?:learn|discover|become aware|find)|\bunauthori[sz]ed|\bbefore (?:withdraw|its)|\bsomeone\b|\bif you (?:believe|think|learn)\b|\bchild\b[^.]{0,60}\bwithout your\b|\bonly\b|\bprohibit/i,
  },
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
  {
    kind: 'unprotected-transfer',
    says: any(
      '\\b(?:countr(?:y|ies)|jurisdictions?|places|locations)\\b[^.]{0,120}\\b(?:(?:may|might|do|does|are|is|will) not (?:\\w+ ){0,8}(?:same|equivalent|adequate|as protective|comprehensive|comparable|similar|as (?:strict|stringent|strong|high))|differ(?:s|ent)? (?:from|than|to)|different (?:\\w+ ){0,3}(?:laws|rules|protections)|less (?:protective|stringent|strict|protection|rigorous|comprehensive)|without (?:an? )?adequate|lower (?:level|standard)|not (?:be )?as (?:protective|strict|comprehensive|stringent|strong|high)|fewer (?:rights|protections)|weaker)',
      '\\b(?:laws|protections?|rules|regulations)\\b[^.]{0,60}\\b(?:not (?:\\w+ ){0,3}(?:as (?:protective|strict|comprehensive|stringent|strong|high)|equivalent|the same)|less (?:protective|stringent|strict)|(?:may )?differ from)\\b',
      // Others may demand it there.
      '\\boutside (?:of )?(?:the |your )?[A-Za-z.]{2,}[^.]{0,100}\\b(?:you (?:\\w+ ){0,3}(?:understand|consent|agree|acknowledge))\\b[^.]{0,140}\\b(?:transfer\\w*|process\\w*|stor(?:ed|ing|age))\\b',
      '\\b(?:governments?|courts|law enforcement|authorities)\\b[^.]{0,80}\\b(?:these|those|such|other|some|foreign) (?:countr|jurisdiction)\\w+[^.]{0,60}\\b(?:able to|obtain|access|demand)|\\banywhere in the world\\b|\\bnot been found to (?:\\w+ ){0,3}adequate',
    ),
    unless:
      /\b(?:adequate (?:level of )?(?:safeguards|measures)|adequacy|privacy shield|binding corporate|appropriate (?:measures|protection|steps)|we (?:will )?ensure|(?<!\bnot (?:\w+ ){1,3}the )same (?:level|protection) (?:of|as)|equivalent level of protection)\b/i,
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
  {
    kind: 'public-exposure',
    says: any(
      // What the reader gives or has done is open to all.
      `\\b(?:your|you (?:\\w+ ){0,3}(?:post|share|submit|upload|disclose|publish|provide|write|create|reveal|make|display)\\w*|posts?|comments?|reviews?|profile|username|user name|content|activities|anything|information|data)\\b${REST}{0,200}\\b(?:(?:is|are|be|becomes?|made) (?:\\w+ ){0,3}?(?:public\\b(?! (?:interest|health|authorit))|publicly (?:available|accessible|visible|viewable|displayed|posted)|searchable|(?:available|visible|viewable|accessible|displayed|shown) (?:for viewing )?(?:to|by),? (?:[\\w-]+,? ){0,3}?${ANYONE}|(?:read|seen|viewed|collected|used|copied)[^.]{0,30} by ${ANYONE})|not private|index(?:able|ed) by|(?:be|is) (?:posted|published|displayed) (?:on|to|along|in)|available online|searched by|(?:appear|be included) (?:on|in) (?:[\\w-]+ ){0,3}(?:websites|sites|blogs|feeds|search engines))`,
      `\\b(?:your|you|post\\w*|comments?|profile)\\b[^.]{0,140}\\b(?:anyone|everyone|others|other (?:users|members|people)|the public|search engines) (?:can|may|could|might|will be able to) (?:\\w+ )?(?:see|read|view|access|collect|copy|find|index)\\b`,
      `\\b(?:other (?:users|members|people|players)|others|everyone|anyone|search engines) (?:can|may|could|will|will be able to) (?:\\w+,? (?:for,? |or |and )?){0,5}?(?:see|read|view|access|find|index|copy|share) (?:any of )?(?:your|it|this|that)\\b`,
      '\\bpublic (?:areas?|forums?|posts?|activities|profile)\\b[^.]{0,120}\\b(?:anyone|others|other (?:users|people)|included in|appear|search engines)\\b',
      '\\bwe publish\\b[^.]{0,120}\\byour (?:user ?name|name|profile|score|photo)\\b|\\bwould not want to be publicly\\b|\\bunsolicited messages\\b|\\bmake you visible\\b|\\bdisclose that information as broadly\\b',
    ),
    unless:
      /\b(?:not|never|n't) (?:be )?(?:\w+ ){0,2}(?:public|publicly|visible|available|accessible|shared|made)\b(?! accessible)|\bno longer\b|\bfrom (?:\w+ ){0,3}public|\bpublicly? (?:available |accessible )?(?:sources|records|databases)|\bif the information is public|\balready\b|\b(?:removal of|remove) (?:\w+ ){0,3}(?:content|information)|\b(?:policy|notice|statement|changes?)\b[^.]{0,60}\bposted\b|\b(?:does not include|has the meaning)\b/i,
  },
  {
    kind: 'data-combining',
    says: any(
      '\\b(?:combin(?:e|es|ed|ing)|merg(?:e|es|ed|ing)|supplement\\w*|append\\w*|link(?:ed|ing)?|associat(?:e|es|ed|ing)|augment\\w*|enhanc(?:e|es|ed|ing)|cross.?referenc\\w+|correlat\\w+)\\b[^.]{0,60}\\b(?:information|data|it|identifiers?|numbers?)\\b[^.]{0,80}\\b(?:with|from|to|across)\\b[^.]{0,50}\\b(?:your account|other|third.part\\w*|additional|sources?|partners?|information|data|offline|devices|websites|services|personal|hashes)\\b',
      '\\b(?:combin(?:e|es|ed|ing)|merg(?:e|es|ed|ing)|link(?:ed|ing)?|associat(?:e|es|ed|ing)|match(?:ed|ing)?) (?:(?:that|this|it|them) )?with (?:\\w+ ){0,4}?(?:information|data|records|profile)\\b|\\bsupplement (?:our|the|your) (?:\\w+ )?(?:records|information|data|profile)\\b|\\blink the devices\\b',
      '\\b(?:information|data)\\b[^.]{0,40}\\b(?:is|are|be) (?:\\w+ )?(?:linked|combined|merged|matched|joined)\\b[^.]{0,100}\\bwith\\b[^.]{0,40}\\b(?:information|data|account|profile)\\b',
      '\\b(?:in conjunction|in association) with (?:\\w+ ){0,2}(?:personal|other|categori[sz]ed|additional|existing) (?:\\w+ )?(?:information|data)\\b|\\b(?:add|include) (?:it|that information|this information) (?:to|in) (?:\\w+ ){0,3}account\\b',
    ),
    unless:
      /\b(?:not|never|n't)\b (?:\w+ ){0,4}(?:combin|merg|link|match|associat|aggregat|add)|\bmerger\b|\bnot (?:be )?(?:linked|associated|combined)|\baggregated? (?:and )?(?:anonym|de.?identif|statistic)|\blinks? to\b|\bcontain links|\bno longer (?:be )?associated|\bif we combine\b/i,
  },
  {
    kind: 'ads-profiling',
    says: any(
      // Advertising that is chosen for the reader.
      `\\b(?:interest.{1,2}based|behaviou?ral|targeted|personali[sz]ed|tailored|customi[sz]ed|relevant|retarget\\w*|remarketing|targeting)\\b[^.]{0,40}\\b${ADS}\\b`,
      `\\b(?:ads?|advertis\\w+|offers|promotions|marketing)\\b[^.]{0,100}\\b(?:tailor\\w*|target\\w*|personali[sz]\\w*|(?:to|your) (?:your |specific )?interests?|relevant|customi[sz]\\w*|profil\\w*|behaviou?r|based (?:up)?on (?:\\w+ ){0,4}?(?:information|data|activit\\w+|interests|brows\\w+|use|usage|visits|location|interactions|preferences|relationships?))\\b`,
      `\\b(?:tailor|target|personali[sz]e|customi[sz]e)\\b[^.]{0,40}\\b(?:ads?|advertis\\w+|offers|rewards|promotions|marketing)\\b`,
      // Data that is taken for advertising.
      `\\b(?:us(?:e|es|ing)|collect\\w*|process\\w*|share|transmit|provide|disclose)\\b[^.]{0,140}\\b(?:information|data|cookies|technologies)\\b[^.]{0,160}\\b(?:for (?:\\w+ (?:and )?){0,3}|(?:in order )?to (?:\\w+ ){0,3}(?:provide|show|serve|deliver|display|determine|select|choose) (?:\\w+ ){0,3})(?:ads?|advertising|advertisements?)\\b`,
      '\\bshow you (?:\\w+ ){0,2}ads?\\b[^.]{0,20}\\bbased on\\b',
      '\\b(?:ad|advertising) (?:networks|companies|partners|(?:service )?providers)\\b[^.]{0,110}\\b(?:collect|receive|access|cookies)\\b|\\b(?:used?|using)\\b[^.]{0,60}\\b(?:to (?:\\w+ ){0,2}(?:provide|deliver|serve|enhance) (?:\\w+ ){0,3}advertising|for advertising|to help advertise)\\b|\\bdirect mail\\b|\\b(?:businesses|companies|third parties|partners)\\b[^.]{0,80}\\b(?:call|contact|send) you\\b[^.]{0,40}\\b(?:offers|promotions|marketing)\\b|\\binferences,? drawn\\b|\\b(?:recommendations|content)\\b[^.]{0,80}\\bbased on (?:the )?(?:information|data)\\b[^.]{0,40}\\binfer|\\bcustom(?:er)? audiences?\\b|\\b(?:find|reach|build) (?:\\w+ ){0,3}audiences?\\b|\\bpurposes? of serving (?:\\w+ )?(?:ads?|adverts?|advertis\\w+)\\b|\\b(?:content and )?advertis\\w+ (?:as|more) (?:informative|useful|relevant|interesting)\\b|\\benhance (?:\\w+ ){0,3}(?:advertising|ad campaigns?)\\b|\\bwhich (?:ads|advertisements)\\b|\\bads? (?:they|you) (?:\\w+ )?(?:saw|have seen)\\b',
      // A picture of the reader.
      '\\b(?:build|create|develop|creating|building|make|draw|drawn)\\b (?:\\w+ ){0,3}(?:profiles? (?:of|about|on|that|based|for advert)|inferences)\\b|\\bprofil(?:e|ing) (?:you|users|about)\\b|\\btrack\\w*\\b[^.]{0,60}\\b(?:across|over time|other (?:sites|websites)|third.party|activities|behaviou?r|what content)\\b|\\bcross.device\\b|\\bover time and across\\b|\\b(?:on, off,? and )?across\\b[^.]{0,40}\\b(?:your devices|(?:other|different|third.party) (?:sites|websites|services))\\b',
    ),
    unless:
      /^how we\b|\bcross.device tracking\W*$|^\W*(?:targeted|personali[sz]ed|(?:online )?behaviou?ral|interest.based) advertis\w+\W*$|\bchoices\b|\bdoes not cover\b|\b(?:opt ?.? ?outs?|unsubscribe|disable|block|not (?:\w+ ){0,4}(?:target|personali[sz]|track|tailor|use|collect|engage|profil|link)|never|n't (?:use|track|target)|turn off|learn more|right to object|principles|opting out|opted out|does not provide|do not provide|share information with us|not targeted|clear gifs used|settings such as|still (?:see|receive)|less relevant|adjust your advertising|will not (?:use|show|associate|track)|you (?:can|may) (?:\w+ ){0,2}(?:opt|choose|control|object))\b/i,
  },
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
