import { ANYONE, any, REST } from './en-words';
import type { RiskRule } from './risk-rule';

/** Where data goes unasked: to others, abroad, to the public. */
export const reach: readonly RiskRule[] = [
  {
    kind: 'consent-exception',
    about: /without|consent|permission|approval/i,
    says: /\bwithout (?:\w+,? (?:or )?){0,6}(?:consent|permission|knowledge|approval|asking)\b|\bwithout your (?:\w+ )?authori[sz]ation\b|\b(?:do|does|will|need|is|are) not (?:\w+ ){0,3}(?:need|require|required|obtain|seek|ask)\w* (?:for )?(?:your |the |any |prior |further |explicit |additional )*(?:consent|permission|approval)\b|\b(?:no|whether or not|regardless of) (?:\w+ ){0,3}consent\b|\bconsent (?:is|will be|shall be) (?:not (?:required|needed|necessary))\b|\b(?:disclos\w+|access|share)\b[^.]{0,60}\bwith(?: or |\/)without notice to you\b/i,
    unless:
      /\b(?:not|never|won't|don't|n't|neither|nor|no)\b[^.]{0,260}\bwithout\b|\bwithdraw\w*|\bparental consent|\bwithout parental|\bif we (?:learn|discover|become aware|find)|\bunauthori[sz]ed|\bbefore (?:withdraw|its)|\bsomeone\b|\bif you (?:believe|think|learn)\b|\bchild\b[^.]{0,60}\bwithout your\b|\bonly\b|\bprohibit/i,
  },
  {
    kind: 'unprotected-transfer',
    about:
      /countr|jurisdiction|places|locations|laws|protections|rules|regulations|outside|government|courts|authorities|anywhere|adequate/i,
    says: any(
      '\\b(?:countr(?:y|ies)|jurisdictions?|places|locations)\\b[^.]{0,120}\\b(?:(?:may|might|do|does|are|is|will) not (?:\\w+ ){0,8}(?:same|equivalent|adequate|as protective|comprehensive|comparable|similar|as (?:strict|stringent|strong|high))|differ(?:s|ent)? (?:from|than|to)|different (?:\\w+ ){0,3}(?:laws|rules|protections)|less (?:protective|stringent|strict|protection|rigorous|comprehensive)|without (?:an? )?adequate|lower (?:level|standard)|not (?:be )?as (?:protective|strict|comprehensive|stringent|strong|high)|fewer (?:rights|protections)|weaker)',
      '\\b(?:laws|protections?|rules|regulations)\\b[^.]{0,60}\\b(?:not (?:\\w+ ){0,3}(?:as (?:protective|strict|comprehensive|stringent|strong|high)|equivalent|the same)|less (?:protective|stringent|strict)|(?:may )?differ from)\\b',
      // Others may demand it there.
      '\\boutside (?:of )?(?:the |your )?[A-Za-z.]{2,}[^.]{0,100}\\b(?:you (?:\\w+ ){0,3}(?:understand|consent|agree|acknowledge))\\b[^.]{0,140}\\b(?:transfer\\w*|process\\w*|stor(?:ed|ing|age))\\b',
      '\\b(?:governments?|courts|law enforcement|authorities)\\b[^.]{0,80}\\b(?:these|those|such|other|some|foreign) (?:countr|jurisdiction)\\w+[^.]{0,60}\\b(?:able to|obtain|access|demand)|\\banywhere in the world\\b|\\bnot been found to (?:\\w+ ){0,3}adequate',
    ),
    unless:
      /\b(?:adequate (?:level of )?(?:safeguards|measures)|adequacy|privacy shield|binding corporate|appropriate (?:measures|protection|steps)|we (?:will )?ensure|not (?:\w+ )?transfer|(?:deploy|apply|following) (?:\w+ )?(?:safeguards|mechanisms)|(?<!\bnot (?:\w+ ){1,3}the )same (?:level|protection) (?:of|as)|equivalent level of protection)\b/i,
  },
  {
    kind: 'public-exposure',
    about:
      /public|search|visible|viewable|accessible|available|displayed|shown|read|seen|viewed|collected|used|copied|posted|published|private|index|anyone|everyone|others|other \w|broadly|unsolicited|appear|included/i,
    says: any(
      // What the reader gives or has done is open to all.
      `\\b(?:your|you (?:\\w+ ){0,3}(?:post|share|submit|upload|disclose|publish|provide|write|create|reveal|make|display)\\w*|posts?|comments?|reviews?|profile|username|user name|content|activities|anything|information|data)\\b${REST}{0,200}\\b(?:(?:is|are|be|becomes?|made) (?:\\w+ ){0,3}?(?:public\\b(?! (?:interest|health|authorit))|publicly (?:available|accessible|visible|viewable|displayed|posted)|searchable|(?:available|visible|viewable|accessible|displayed|shown) (?:for viewing )?(?:to|by),? (?:[\\w-]+,? ){0,3}?${ANYONE}|(?:read|seen|viewed|collected|used|copied)[^.]{0,30} by ${ANYONE})|not private|index(?:able|ed) by|(?:be|is) (?:posted|published|displayed) (?:on|to|along|in)|available online|searched by|(?:appear|be included) (?:on|in) (?:[\\w-]+ ){0,3}(?:websites|sites|blogs|feeds|search engines))`,
      `\\b(?:your|you|post\\w*|comments?|profile)\\b[^.]{0,140}\\b(?:anyone|everyone|others|other (?:users|members|people)|the public|search engines) (?:can|may|could|might|will be able to) (?:\\w+ )?(?:see|read|view|access|collect|copy|find|index)\\b`,
      `\\b(?:other (?:users|members|people|players)|others|everyone|anyone|search engines) (?:can|may|could|will|will be able to) (?:\\w+,? (?:for,? |or |and )?){0,5}?(?:see|read|view|access|find|index|copy|share) (?:any of )?(?:your|it|this|that)\\b`,
      '\\bpublic (?:areas?|forums?|posts?|activities|profile)\\b[^.]{0,120}\\b(?:anyone|others|other (?:users|people)|included in|appear|search engines)\\b',
      '\\bwe publish\\b[^.]{0,120}\\byour (?:user ?name|name|profile|score|photo)\\b|\\bwould not want to be publicly\\b|\\bunsolicited messages\\b|\\bmake you visible\\b|\\bdisclose that information as broadly\\b',
    ),
    unless:
      /\b(?:not|never|n't) (?:be )?(?:\w+ ){0,2}(?:public|publicly|visible|available|accessible|shared|shown|displayed|posted|viewable|made)\b(?! accessible)|\bdesigned to be\b|\babove the age\b|\bno longer\b|\bfrom (?:\w+ ){0,3}public|\bpublicly? (?:available |accessible )?(?:sources|records|databases)|\bif the information is public|\balready\b|\b(?:removal of|remove) (?:\w+ ){0,3}(?:content|information)|\b(?:policy|notice|statement|changes?)\b[^.]{0,60}\bposted\b|\b(?:does not include|has the meaning)\b/i,
  },
  {
    // Nobody asks or tells the reader, in other words.
    kind: 'consent-exception',
    about: /without|unless you|consent|need not/i,
    says: any(
      '\\b(?:disclos|shar|us|access|collect|transfer|process|provid|giv|read|send|contact|sell|releas|do|act)\\w*\\b[^.]{0,120}\\bwithout (?:\\w+ ){0,3}?(?:telling|informing|asking|notifying|notice|notification|advising)\\b',
      '\\bwith or without (?:\\w+ )?notice\\b|\\bconsent (?:\\w+ ){0,2}?not be (?:sought|obtained|asked)\\b|\\bneed not (?:\\w+ ){0,2}?(?:ask|obtain|seek|inform|notify)\\b|\\bexceptions? to (?:\\w+ ){0,3}?consent\\b',
      '\\b(?:use|share|disclose|send|process|collect|contact|include)\\b[^.]{0,100}\\bunless you (?:\\w+ ){0,3}?(?:object|opt.?out|tell us not|ask us not|instruct us|unsubscribe|decline|indicate otherwise|say otherwise|request otherwise)\\b',
      '\\bnot need (?:to (?:obtain|get|ask for|seek) )?your (?:\\w+ )?consent\\b',
      '\\bunless you (?:\\w+ )?(?:opt.?out|object)\\b[^.]{0,160}\\b(?:will|may|can) (?:be )?(?:used?|share|collect|send)\\w*\\b',
      '\\bwithout (?:an? |any )?(?:\\w+ )?(?:court orders?|warrants?|subpoenas?)\\b',
    ),
    unless:
      /\b(?:not|never|won't|don't|n't|neither|nor|no)\b[^.]{0,260}\bwithout\b|\bparental|\bunauthori[sz]ed|\b(?:someone|child\w*|anyone)\b|\bwill not\b|\bwithout notice to (?:us|the)|\bnever\b/i,
  },
  {
    // Abroad, in other words.
    kind: 'unprotected-transfer',
    about:
      /adequa|countr|jurisdiction|abroad|foreign|laws?\b|protection|place|states|destination|there|authorit|government|court|agenc/i,
    says: any(
      '\\blaws?\\b[^.]{0,80}\\b(?:vary|varies|differ|weaker|less protect\\w*|protect (?:\\w+ ){0,4}?less|fewer)\\b[^.]{0,80}\\b(?:countr|jurisdiction|abroad|places|more protection|protect\\w*|where you)\\w*',
      '\\b(?:lack\\w*|no|without) (?:\\w+ ){0,3}?(?:adequa\\w+|equivalent|comparable|comprehensive|data protection laws?|privacy laws?)\\b[^.]{0,60}\\b(?:countr\\w+|abroad|decision|protection|laws?)\\b',
      '\\b(?:countr\\w+|states|abroad|places|jurisdictions?|there|destination)\\b[^.]{0,80}\\b(?:fewer rights|weaker|not (?:\\w+ ){0,4}?(?:as|so) (?:strong|strict|protective|high)|no (?:\\w+ ){0,3}?(?:adequa|equivalent|comparable)\\w*|(?:may )?lack\\w*|not (?:\\w+ ){0,3}?(?:same|equal) (?:\\w+ )?(?:rights|protection|level)|without (?:an )?adequa\\w+)',
      '\\bforeign (?:\\w+ ){0,2}?(?:authorities|governments?|agencies|courts|law enforcement)\\b|\\b(?:accessible|access\\w*|disclos\\w+|available|requests?|requirements?)\\b[^.]{0,80}\\b(?:authorities|governments?|courts|agencies|law enforcement)\\b[^.]{0,60}\\b(?:in|of|under|by) (?:those|these|such|that|foreign|other) (?:\\w+ )?(?:countr|jurisdiction|place)\\w*',
      '\\bin any (?:other )?countr(?:y|ies) (?:where|in which|that)\\b[^.]{0,60}\\b(?:we|our|affiliates|providers|facilities|operate)\\b|\\bin the (?:united states|usa|us)\\b[^.]{0,60}\\b(?:authorities|intelligence|agencies|government)\\b[^.]{0,40}\\baccess\\b',
      '\\bnot (?:\\w+ ){0,3}?(?:same|equivalent|similar|equal) (?:levels?|degree|standards?) of (?:\\w+ )?protection\\b|\\b(?:different|varying|lower|lesser) (?:levels?|standards?|degrees?) of (?:\\w+ )?(?:privacy|data|protection)\\b',
      '\\b(?:countr\\w+|places|states|abroad)\\b[^.]{0,40}\\bwithout (?:\\w+ ){0,2}?(?:data protection|privacy|comparable|equivalent) (?:laws?|rules|protection)\\b|\\bless (?:well )?protected\\b',
    ),
    unless:
      /\b(?:adequate (?:level of )?(?:safeguards|measures)|adequacy decisions? (?:of|by|for|and)|privacy shield|binding corporate|appropriate (?:measures|protection|safeguards|steps)|we (?:will )?(?:ensure|take)|standard contractual|your rights (?:may )?(?:vary|differ)|practices (?:may )?(?:vary|differ)|not transfer|mechanisms?|reasonable steps)\b|\b(?:age|rights)\b[^.]{0,40}\b(?:var(?:y|ies)|differ)\b/i,
  },
  {
    // Who gets to see it, in other words.
    kind: 'public-exposure',
    about:
      /public|players|ranking|leaderboard|visible|viewable|everyone|everybody|anyone|others|other \w|users|members|people|visitors|strangers|friends|followers|forum|search|expectation|quoted|copied|posted|shared|seen|commercial|ads\b|advert|sponsored|marketing|promotion|private again|confidential|winner|open to|anyone|comfortable|show/i,
    says: any(
      '\\b(?:anyone|everyone|everybody|others|strangers|other (?:\\w+ )?(?:users|members|people|players)|visitors|people|those users|any (?:visitors|users|members)|(?:friends|followers))\\b (?:(?!we\\b|you\\b)[\\w-]+ ){0,5}?(?:can|may|could|might|will|would)(?: also| then| always)?(?: be able to)? (?:\\w+,? ){0,3}?(?:see|read|view|access|collect|copy|find|download|repost|re-?share)\\b[^.]{0,50}\\b(?:you|your|profile|posts?|comments?|content|username|name|it|them|activity|listing)\\b',
      "\\b(?:your|you|profile|posts?|reviews?|comments?|content|nickname|username|score|picture)\\b[^.]{0,100}\\b(?:shown|displayed|visible|viewable|available|accessible|exposed|seen|found|open|appears?|shows? up) (?:\\w+ ){0,4}?(?:to|by|in|on|for|through|via) (?:[\\w,'-]+ ){0,4}?(?:public|everyone|everybody|anyone|others|other (?:\\w+ )?(?:users|members|players|people)|all (?:players|users|members)|search engines?|leaderboards?|rankings?)\\b",
      "\\b(?:caution|cautious|careful\\w*|discretion|think|do not|don't|avoid|remember|mindful|keep in mind|aware|expectation|note)\\b[^.]{0,120}\\b(?:post|posting|shar(?:e|ing)|disclos(?:e|ing)|reveal(?:ing)?|publish(?:ing)?|submit(?:ting)?|include|privacy)\\b[^.]{0,80}\\b(?:publicly|(?:in|on|to|these|through|via) (?:\\w+ ){0,3}?(?:public|forums?|community|message boards?|chat rooms?|bulletin boards?|chats|leaderboards?|open areas?)|visible|to other (?:users|members|players)|(?:everyone|everybody) to see)\\b",
      '\\bno (?:reasonable )?expectation of (?:privacy|confidentiality)\\b',
      '\\b(?:indexed|found|appear|show(?:n|s)? up|listed|discoverable|end up) (?:\\w+ ){0,4}?(?:by|in|on|through|via) (?:[\\w,]+ ){0,5}?search (?:engines?|results)\\b|\\bsearch engines? (?:may|can|might|could|will)\\b|\\b(?:through|via|in) (?:\\w+ )?public search\\b',
      "\\b(?:we|will|may|can|to) (?:\\w+ )?publicly (?:display|share|post|publish|disclose|announce|list|show)\\b|\\b(?:share|display|post|publish|disclose|show|stream|broadcast)\\w* (?:[\\w,'-]+ ){0,8}?publicly\\b(?! available)|\\bpublic (?:by default|leaderboards?)\\b|\\bassume you intend\\b[^.]{0,40}\\bpublic\\b",
      '\\b(?:your|posts?|comments?|content|reviews?|tweets?|photos?)\\b[^.]{0,80}\\b(?:may|can|could|might|will) (?:\\w+ )?(?:be (?:quoted|re-?posted|copied|re-?shared|republished|reproduced|broadcast|streamed)|end up in|become public)\\b',
      '\\b(?:public (?:part|area|section|channel|group|space)s?|public(?:ly)? (?:accessible|viewable) (?:part|area|section|channel|group|space)s?)\\b[^.]{0,140}\\b(?:see|visible|read|seen|viewed|access(?:ed|ible)?|available|without an account)\\b',
      '\\b(?:show|display|use|publish)\\w* (?:\\w+ ){0,3}?your (?:[\\w,]+ ){0,6}?(?:name|photo|picture|likeness|image|profile)\\b[^.]{0,80}\\b(?:in|with|next to|alongside) (?:\\w+ ){0,3}?(?:ads?|advert\\w+|commercial|promotion\\w*|marketing|sponsored)\\b',
      '\\b(?:others|other (?:\\w+ )?users|users|people|members|players|third parties|someone)\\b (?:\\w+ ){0,4}?(?:may|might|could|can)(?: nevertheless| still| also)? (?:be able to )?(?:\\w+ ){0,2}?(?:identify|determine|infer|locate|figure out|recogni[sz]e) (?:\\w+ ){0,3}?(?:you|your|who)\\b',
      '\\b(?:any|other) (?:\\w+ )?users?\\b (?:\\w+ ){0,3}?(?:may|can|could|might) (?:\\w+ ){0,2}?(?:capture|screenshot|record|forward)\\b|\\b(?:accessed|seen|viewed|read|found|downloaded) by (?:anyone|everyone|everybody|the (?:general )?public)\\b|\\bmade private again\\b',
      '\\bdisplay (?:\\w+ ){0,2}?your [^.]{0,200}\\bin (?:ads|advertis\\w+|commercial)\\b|(?<!not )(?<!never )\\bshow (?:them|others|other (?:users|members|people|players)) (?:\\w+ ){0,3}?your\\b|\\bcomfortable\\b[^.]{0,40}\\b(?:visible|others|public|seen?)\\b',
      "\\b(?:opened|watched|joined) by anyone\\b|\\bopen to (?:all|everyone|anyone)\\b|\\b(?:members|users|players|strangers|others) (?:will |can )?see your\\b|\\b(?:stays?|remains?) public\\b|\\bpublished (?:under|with|along with) your\\b|\\b(?:not|non).?(?:be )?confidential\\b|\\bwinners?'? (?:\\w+ ){0,3}?(?:published|announced|made public)\\b",
    ),
    unless:
      /\b(?:not|never|n't) (?:be )?(?:\w+ ){0,2}?(?:public|publicly|visible|available|accessible|shared|shown|made|displayed|viewable|posted)\b(?! accessible)|\bno longer (?:be )?(?:visible|viewable|public|available|accessible|displayed|shown)\b|\bfrom (?:\w+ ){0,3}?public|\bpublicly? (?:available |accessible )?(?:sources|records|databases|information|posts)|\balready\b|\b(?:removal of|remove|delete) (?:\w+ ){0,3}?(?:content|information)|\b(?:policy|notice|statement|changes?|updates?)\b[^.]{0,60}\bposted\b|\b(?:does not include|has the meaning|public (?:interest|health|authorit\w+|safety)|with your consent|only (?:if|with|to|by|people|those)|passwords?|approve\w*|search engine (?:providers|optimi[sz]ation)|you can (?:choose|control|decide|change|manage|adjust)|able to adjust|permission|(?:we|us) and others|aggregat\w+|publicly facing|child\w*|stop being|designed to be|above the age)\b/i,
  },
];
