import { ANYONE, any, REST } from './en-words';
import type { RiskRule } from './risk-rule';

/** Where data goes unasked: to others, abroad, to the public. */
export const reach: readonly RiskRule[] = [
  {
    kind: 'consent-exception',
    says: /\bwithout (?:\w+,? (?:or )?){0,6}(?:consent|permission|knowledge|approval|asking)\b|\bwithout your (?:\w+ )?authori[sz]ation\b|\b(?:do|does|will|need|is|are) not (?:\w+ ){0,3}(?:need|require|required|obtain|seek|ask)\w* (?:for )?(?:your |the |any |prior |further |explicit |additional )*(?:consent|permission|approval)\b|\b(?:no|whether or not|regardless of) (?:\w+ ){0,3}consent\b|\bconsent (?:is|will be|shall be) (?:not (?:required|needed|necessary))\b|\b(?:disclos\w+|access|share)\b[^.]{0,60}\bwith(?: or |\/)without notice to you\b/i,
    unless:
      /\b(?:not|never|won't|don't|n't|neither|nor|no)\b[^.]{0,260}\bwithout\b|\bwithdraw\w*|\bparental consent|\bwithout parental|\bif we (?:learn|discover|become aware|find)|\bunauthori[sz]ed|\bbefore (?:withdraw|its)|\bsomeone\b|\bif you (?:believe|think|learn)\b|\bchild\b[^.]{0,60}\bwithout your\b|\bonly\b|\bprohibit/i,
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
];
