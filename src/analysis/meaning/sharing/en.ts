import type { SharingRules } from './sharing-rules';

const WHO =
  '(?:third.part(?:y|ies)|3rd part(?:y|ies)|affiliat\\w+|subsidiar\\w+|parent compan\\w+|group compan\\w+|group of companies|corporate (?:group|famil\\w+|parent)|partners?|service providers?|providers?|vendors?|suppliers?|contractors?|subcontractors?|processors?|agents?|advertisers?|ad networks?|ad servers?|advertising (?:networks?|compan\\w+|partners?|agenc\\w+)|networks?|marketers|sponsors?|publishers?|retailers?|merchants?|sellers?|compan(?:y|ies)|business(?:es)?|organi[sz]ations?|entit(?:y|ies)|institutions?|banks?|lenders?|insurers?|employers?|schools?|operators?|developers?|advis[eo]rs?|consultants?|auditors?|lawyers?|attorneys?|law enforcement|governments?|governmental|authorit(?:y|ies)|agenc(?:y|ies)|courts?|regulators?|officials?|police|public|publicly|others?|other (?:users?|members?|people|persons?|parties|individuals|customers|players|participants)|another|anyone|someone|any one|everyone|friends?|members?|users?|recipients?|buyers?|purchasers?|acquirers?|successors?|acquiring|new owners?|brands?|platforms?|social media|social networks?|facebook|google|data brokers?|bureaus?|researchers?|universit\\w+|carriers?|processing compan\\w+|individuals|persons|people|outside|people who|those|non.?affiliated|unaffiliated|unrelated|hosts?|drivers?|dealers?|franchisees?|distributors?|licensees?|team members|anonymous|parties|party|countries|outside (?:of )?(?:the|your)|united states|overseas|abroad|apps?|services that|websites)';
const DATA =
  '(?:information|data|details?|PII|identifiers?|addresses|address|name|names|e.?mails?|content|profile|records?|location|mailing lists?|lists|posts?|photos?|communications?|images?|phone numbers?|account numbers?)';
const GAP = '[^.;]{0,90}?';
const NEAR = '[^.;]{0,60}?';
const VERB =
  '(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ure|ures)|provid(?:e|es|ed|ing)|transfer(?:s|red|ring)?|sell(?:s|ing)?|sold|sale|rent(?:s|ed|ing)?|leas(?:e|es|ed|ing)|trad(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|transmit(?:s|ted|ting)?|giv(?:e|es|en|ing)|pass(?:es|ed|ing)?|send(?:s|ing)?|sent|mak(?:e|es|ing)|made|licens(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|reveal(?:s|ed|ing)?|divulg(?:e|es|ed|ing)|distribut(?:e|es|ed|ing)|report(?:s|ed|ing)?|hand(?:s|ed|ing)? over|forward(?:s|ed|ing)?|expos(?:e|es|ed|ing)|publish(?:es|ed|ing)?|display(?:s|ed|ing)?|outsourc(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|communicat(?:e|es|ed)|subject to|barter|market)';

export const en: SharingRules = {
  hint: /shar|disclos|post|use|provid|transfer|sell|sale|sold|rent|leas|trad|releas|transmit|giv|send|sent|publi|visible|viewable|accessible|third.part|partner|affiliat|vendor|advertis|analytics|merger|acqui|bankrupt|on our behalf|subpoena|law|visib|others|united states|countr|made|communicat|report|widget|plug|see|view|read/i,
  asides: [
    // Data that comes in.
    /\b(?:we|us|our (?:site|service|app)s?)\b[^.;]{0,40}\b(?:receive|collect|obtain|gather|get|acquire|combine|learn)\b[^.;]{0,80}\bfrom\b[^.;]{0,40}\b(?:third.part|other (?:sources|users|compan|people)|partners|affiliates|social|publicly|advertis|data brokers|service providers|facebook|google|friends|businesses)/gi,
    /\b(?:third.part(?:y|ies)|partners?|social networks?|they|facebook|others?|provider|users?)\b[^.;]{0,30}\b(?:provide|send|share|give|disclose|pass|transfer)s?\b[^.;]{0,30}\b(?:to|with) us\b/gi,
    // Safeguards against leaks.
    /\bcannot guarantee\b[^.;]{0,200}/gi,
    /\b(?:unauthori[sz]ed|accidental|unlawful|improper|inadvertent|prevent|protect\w*|against|safeguard\w*|guard)\b[^.;]{0,60}\b(?:disclosures?|access|loss|release|exposure|sharing)\b/gi,
    // What the reader does, or is told to do.
    /\byou\b (?:\w+ ){0,3}(?:provide|submit|give|disclose|share|send|post|choose to (?:provide|submit|share))(?:d|s)?\b[^.;]{0,30}\b(?:to us|with us)\b/gi,
    /(?:^|[,;:] ?|\band |\bmust |\bshould |\bplease )(?:do not|don't|never|not|be careful|avoid)\b[^.;]{0,30}\b(?:share|disclose|reveal|post|provide|submit|divulge)\b/gi,
    /\b(?:ways? you can|you (?:can|may|are able to|choose to|decide to|might|could)) (?:\w+,? ){0,6}(?:share|send|post|communicate|invite|transfer|export|publish)\b(?![^.]{0,120}\b(?:public|visible|others? (?:can|may|will)|we (?:may|will)|third part))/gi,
    /\b(?:search (?:for )?(?:and|or|,)|to) share\b[^.;]{0,20}\binformation,? to\b|\bto share (?:content|photos|information|posts) with (?:your )?(?:friends|others|other people)/gi,
    /\b(?:provided|submitted|disclosed|given|made available|sent|transmitted|supplied|communicated) to us\b/gi,
    /\byou (?:\w+ ){0,5}(?:provide|provided|submit|submitted|give|upload|send|supply|share|shared|disclose|disclosed)\b(?! (?:\w+ ){0,6}to (?:a |an |any |these |such |other |the )?(?:third|other))/gi,
    /\b(?:asked|required|need|needed|requested|have|order) to (?:provide|submit|give|supply)\b/gi,
    /\byou to (?:\w+ )?(?:share|send|post|publish)\b/gi,
    /\b(?:which|that) (?:may|can|could|might) (?:disclose|reveal)\b/gi,
    /\b(?:sent|provided|given|transferred|disclosed|shown|displayed|available|delivered) to you\b/gi,
    // Where to read more, and rights to be told.
    /\b(?:learn (?:more )?about|more information (?:on|about)|please (?:see|refer|read|review|visit)|refer to|details (?:on|about))\b[^.;]{0,120}/gi,
    /\b(?:shine the light|1798\.83)\b[^.;]{0,400}/gi,
    /\b(?:transmit|communicate|share|send|provide|disclose|give|submit|supply|convey)\w*\b[^.;]{0,60}\b(?:to|with) us\b/gi,
    /\bright to\b[^.;]{0,200}/gi,
    /\bno longer (?:be )?(?:visible|accessible|available|public)\b/gi,
    /\b(?:in relation to|regarding|concerning|about) our (?:use|collection)\b[^.;]{0,80}/gi,
    /\bconnections you make\b/gi,
    /\b(?:someone|anyone|those) who (?:has|have) access\b[^.;]{0,80}/gi,
    /\bprovide (?:better|improved|enhanced|personali[sz]ed) services\b/gi,
    /\bwithout disclosing\b[^.;]{0,60}/gi,
    /\bit (?:describes|explains)\b[^.;]{0,160}/gi,
    // What they give the reader.
    /\b(?:send|sends|sending|provide|provides|providing|give|giving|offer|show|deliver|display|displaying|transmit) (?:to )?(?:you|users|members|customers|visitors|subscribers|our users|our members|our customers)\b/gi,
    /\b(?:is|are|be) not disclosed to any\w* person who\b|\brequire[sd]? (?:us|businesses) to disclose\b/gi,
    // Sharing of what is no personal data.
    /\b(?:aggregate\w*|anonymi[sz]ed|anonymous|de.?identified|non.{1,3}personal(?:ly)?(?:.identif\w+)?|statistical)\b[^.;]{0,30}\b(?:information|data|statistics|form|basis|reports?)\b(?![^.]{0,80}\b(?:and|or) (?:your )?personal)/gi,
    /\b(?:trends?|general use|usage patterns|statistics) (?:about|of|regarding|on)\b/gi,
    // What the policy speaks of.
    /\b(?:this|our|the) (?:\w+ )?(?:policy|notice|statement|section|document|page)\b[^.;]{0,30}\b(?:describes?|explains?|covers?|tells?|outlines?|sets? out|applies|apply|informs?|discloses|details)\b[^.;]{0,160}/gi,
    /\b(?:privacy )?(?:policies|practices|policy|terms) of (?:\w+ ){0,3}(?:third.part|other|such|those|these)/gi,
    /\b(?:right|request|ask|entitled|opt.?out)\b[^.;]{0,60}\b(?:categories|disclos\w+|shar\w+|sale|sold|sell)\b/gi,
  ],
  flows: [
    /\b(?:may|will|can) (?:appear|be included) (?:on|in) (?:other |our )?(?:\w+ )?(?:websites|sites|blogs|feeds|search results|search engines|distribution)/gi,
    /\bpost (?:information|content) to your social\b/gi,
    /\bforward\w* (?:your|the) [^.;]{0,60}\b(?:number|information|data|details)\b[^.;]{0,20}\bto\b(?! (?:you|us)\b)/gi,
    /\badvertisers?\b[^.;]{0,40}\b(?:download|place|set|serve) (?:\w+ )?cookies\b/gi,
    /\bprovid\w* (?:any )?third.part[^.;]{0,60}\bwith (?:your|any|personal|the)\b/gi,
    /\bstored by (?:the |our )?(?:\w+ )?(?:provider|processor|third)/gi,
    /\b(?:posted|published|sent|transmitted|submitted|passed) (?:to|on) (?:the |your |a |an |our )?(?:\w+ ){0,3}(?:social (?:media|network\w*)|processors?|compan(?:y|ies)|third part(?:y|ies)|facebook|twitter)\b/gi,
    /\b(?:transmit|send|pass)\w* (?:the |your |\w+ ){0,6}(?:card|payment|account)\b[^.;]{0,40}\bto (?:the |our |a )?(?:\w+ ){0,3}(?:processors?|compan\w+|banks?|providers?)/gi,
    /\b(?:their|its) (?:tracking|use|collection) of (?:what|which|your|information)\b/gi,
    /\bcookies\b[^.;]{0,60}\bplaced by (?:the |our )?(?:third|advert|partner)/gi,
    /\b(?:collected|stored|held|storage of [^.;]{0,40}|collection [^.;]{0,60}) by (?:\w+ ){0,2}(?:third.part(?:y|ies)|partners|advertisers|providers|processors)\b/gi,
    /\b(?:companies|advertisers|partners|third parties) (?:may|might|can|will) use (?:\w+ ){0,3}(?:information|data)\b/gi,
    /\b(?:shar|disclos|sell|transfer|giv|pass|rent|provid)\w* (?:it|them|this|these)(?: \w+)? (?:with|to)\b(?! (?:you|us)\b)/gi,
    /\b(?:we and|us and|and) (?:our |other |certain |these |such )*(?:third.part(?:y|ies)|partners|advertis\w+|service providers)(?: \w+)? (?:may |will |can |to |might )?(?:use|collect|place|set|understand|receive|access|analy[sz]e|track)\b/gi,
    /\b(?:we|us|our \w+)\b[^.;]{0,120}\b(?:using|use|uses|through|via) (?:\w+ ){0,2}third.part(?:y|ies)(?:'s)? (?:services?|tools?|providers?|processors?|vendors?|compan\w+|software|analytics|cookies?|payment)/gi,
    new RegExp(
      `\\b${VERB}\\b${GAP}\\b${DATA}\\b${GAP}\\b(?:with|to|among|between|by|for|amongst|available|outside)\\b ?${NEAR}\\b${WHO}\\b`,
      'gi',
    ),
    new RegExp(
      `\\b${VERB}\\b ?${NEAR}\\b(?:with|to|among|between|amongst)\\b ?${NEAR}\\b${WHO}\\b${NEAR}\\b${DATA}\\b`,
      'gi',
    ),
    new RegExp(
      `\\b${DATA}\\b${GAP}\\b(?:may|will|might|can|could|is|are|be|been|being|was|were|shall|would|not)\\b ?(?:\\w+ ){0,4}(?:shared|disclosed|provided to|transferred|sold|rented|leased|traded|released|transmitted|given to|passed|sent to|made (?:publicly |generally )?available|visible to|accessible (?:to|by)|viewable by|exchanged|revealed|distributed|published|displayed|stored (?:on|by) third|public|publicly|seen|accessed by|viewed by|read, collected|collected by|used by (?:third|other|our|advert)|one of the)`,
      'gi',
    ),
    new RegExp(
      `\\b(?:sell(?:ing)?|rent(?:ing)?|leas(?:e|ing)|trad(?:e|ing)|shar(?:e|ing)|disclos(?:e|ing|ure of)|releas(?:e|ing)|divulg(?:e|ing)|transfer(?:ring)?|transmit)\\b,? ?(?:\\w+,? ){0,6}(?:your|any|such|this|that|the|personal|personally|user|customer|its|these|non|aggregate\\w*|anonymous|de.?identified|certain|some|all|PII|limited|information|data|collected|individual|their|children)\\b ?(?:[\\w'’/-]+,? ){0,6}${DATA}\\b`,
      'gi',
    ),
    /\b(?:third.part(?:y|ies)|partners?|advertisers?|ad networks?|networks?|vendors?|(?:service )?providers?|companies|affiliates|sponsors?|agents|contractors|processors|plug.?ins?|widgets?|platforms|social media)\b[^.;]{0,60}?\b(?:may|can|will|might|could|to|who|that|also|automatically|have|has|directly)\b ?(?:\w+ ){0,3}(?:collect\w*|receiv\w*|gather\w*|obtain\w*|access\w*|have access|track\w*|use cookies|use (?:your|this|such|the|that|information|data|persistent)|place\w*|set (?:\w+ )?cookies|record\w*|stor\w*|process\w*|log\b|view|monitor\w*|see)\b/gi,
    /\b(?:allow|permit|enable|authori[sz]e|let|use|employ|engage|hire|contract with|retain|work with|partner with|rely on|appoint)\w*\b (?:\w+ ){0,6}(?:third.part(?:y|ies)|service providers?|providers?|vendors?|compan(?:y|ies)|contractors?|processors?|ad(?:vertising)? networks?|advertisers|partners|agents|individuals|google analytics|affiliates)\b/gi,
    /\b(?:will|may|can|could|might|is|are|be|becomes?|made) (?:\w+ ){0,3}(?:publicly (?:available|visible|accessible|viewable|displayed|posted)|public(?:ly)?\b|visible to|accessible (?:to|by)|viewable by|available to (?:the public|other|anyone|third|everyone)|seen by|viewed by|read by|shown to)/gi,
    /\b(?:other users|other members|anyone|the public|everyone|third parties|others|people)\b[^.;]{0,30}\b(?:can|may|will be able to|could) (?:see|view|access|read|find|collect|use)\b/gi,
    /\b(?:merger|acquisition|acquired|bankruptcy|reorgani[sz]ation|sale of (?:all|some|our|assets|the)|change (?:of|in) control|dissolution|divestiture|transfer of (?:all|our|assets)|business transfers?|insolvency)\b[^.;]{0,160}?\b(?:transfer\w*|disclos\w*|shar\w*|sold|sell|part of the|assets|one of the|provided|pass)\b/gi,
    /\b(?:disclos(?:e|es|ed|ing|ures?)|share|release|provide|turn over)\b[^.;]{0,100}\b(?:required by law|by law|subpoena|court order|legal process|law enforcement|comply with|legal obligations?|lawful requests?|legal requests?|government requests?|judicial proceeding)/gi,
    /\b(?:with|to)\b (?:our |any |other |the |certain |select(?:ed)? |trusted |these |such |non.?)*(?:third.part(?:y|ies)|affiliat\w+|partners|service providers|advertisers|vendors|subsidiaries|companies)\b[^.;]{0,60}\b(?:your|personal|information|data)\b/gi,
    /\b(?:on our behalf|third.party (?:cookies?|analytics|advertising|tracking|tools|services|tags))\b/gi,
    /\b(?:google analytics|analytics providers?|social (?:media )?(?:plug.?ins?|buttons)|like button)\b/gi,
  ],
  data: /\b(?:on our behalf|numbers?|photos?|e.?mails?|messages|information|data|details|PII|identifiers?|name|e.?mail|addresses|content|profile|records|cookies?|posts?|it|location|them|privacy|history|IP|activit\w+|preferences|communications|lists?|data)\b/i,
  negated:
    /\b(?:not|don't|won't|never|no|neither|nor|cannot|can't|doesn't|aren't|isn't|without (?:sharing|selling|disclosing)|refrain|prohibit\w*|refuse|none|nobody|no one)\b|n't\b/gi,
  notNegated:
    /\bneither\b(?=[^.]{0,200}\bnor\b)|\bnot (?:only|limited|identify|identifiable|personally|directly|just|otherwise|reasonably|necessarily|been|use it|use your|the responsibility)\b|\bnot limited to\b|\bno longer\b|\bno (?:matter|doubt|less)\b|\bdo(?:es)? not (?:identify|include|contain|constitute|reveal your|personally|directly|apply|permit us|itself|necessarily|allow (?:us|anyone) to)\b|\bcannot (?:be used to|identify|reasonably|guarantee|be linked|control)\b|\bdo not (?:control|want|agree|wish|endorse|have control)\b/gi,
  conditions: [
    /\b(?:unless|except|other than|excluding|with the exception|exceptions?|otherwise)\b/i,
    /\b(?:with|without|obtain\w*|upon|have|given?|get|your|prior|express|explicit|subject to|based on|parental|if you) (?:\w+,? ){0,4}(?:consent\w*|permission|authori[sz]ation|approval|opt.?in|agreement|choice)\b|\bif you (?:\w+ ){0,3}(?:consent|agree|choose|request|opt|direct|authori[sz]e|ask|elect|wish|allow|decide|enable)\b|\b(?:at|upon) your (?:request|direction|instruction)|\bwhen you (?:\w+ ){0,2}(?:choose|ask|request|direct|consent|agree|authori[sz]e)|\bunless you\b|\bopt(?:ed)? in\b|\byour (?:direction|consent)\b/i,
    /\b(?:required|permitted|obligated|compelled|requested|authori[sz]ed|allowed|ordered) (?:to do so )?(?:\w+ ){0,3}(?:by|under|to) (?:\w+ ){0,3}(?:law|laws|court|regulat\w+|legal|subpoena|statute|government|rule|do so|disclose|share|legislation)|\b(?:comply|complying|compliance|accordance) with (?:\w+,? ){0,5}(?:law|laws|legal|regulat\w+|court|subpoena|order|process|request\w*|obligation\w*)|\b(?:subpoena|court order|legal process|judicial|law enforcement|lawful request|legal request|search warrant|legal proceeding|legal obligations?|legal claims?|government requests?|good faith)\b|\bby law\b|\bunder applicable law\b|\bas required\b/i,
    /\b(?:merger|merge|acquisition|acquired|acquires|bankruptcy|insolvency|reorgani[sz]ation|sale of|change (?:of|in) control|dissolution|divestiture|liquidation|business transfer|transfer of (?:all|our|assets)|corporate transaction|sold to|due diligence)\b/i,
    /\b(?:only|solely) (?:\w+ ){0,3}(?:if|when|with|where|in|to the extent|as|for|upon|after)\b|\bin (?:certain|limited|some|the following|special|rare|exceptional) (?:\w+ )?(?:circumstances|cases|situations|instances)|\bto the extent\b|\bin an? emergency|\bin connection with (?:legal|a|any)|\bprotect (?:the |our |your |against |and )+(?:rights?|safety|property|vital|fraud)/i,
  ],
  partStart: /[,;.:—]|\b(?:but|however|although|though|while|and we|and may|except|unless)\b/,
  recipients: [
    [
      'advertisers',
      /\badvertis\w*|\bad (?:networks?|servers?|partners?|tech\w*|exchanges?)|\bmarketers?\b|\bmarketing (?:partners?|compan\w+|agenc\w+)|\bsponsors?\b/i,
    ],
    ['analytics', /\banalytics\b|\bmeasurement (?:compan|partner|provider)|\bstatistical (?:service|partner)/i],
    [
      'affiliates',
      /\baffiliat\w+|\bsubsidiar\w+|\bparent compan\w+|\bgroup compan\w+|\bcorporate (?:group|famil)|\bgroup of companies|\bsister compan|\bcommon (?:control|ownership)|\bjoint venture/i,
    ],
    [
      'service-providers',
      /\b(?:service|hosting|cloud|technology|support|it|fulfil\w+) providers?|\bvendors?\b|\bcontractors?\b|\bsubcontractors?\b|\bprocessors?\b|\bsuppliers?\b|\bon our behalf\b|\bagents?\b|\bconsultants?\b|\bthird.party providers?|\bhelp us\b|\bassist us\b|\bproviders? (?:that|who|of)|\bthird parties (?:who|that|to) (?:help|assist|perform|provide|process)/i,
    ],
    [
      'payment',
      /\bpayment (?:processor|provider|service|gateway|compan|partner|network)\w*|\bbanks?\b|\bcredit card (?:compan|processor|network)|\bpaypal\b|\bfinancial institutions?|\bprocess(?:ing)? (?:\w+ )?payments?/i,
    ],
    [
      'logistics',
      /\b(?:shipping|delivery|courier|logistics|fulfil\w+|freight|postal) (?:compan|provider|service|partner|carrier|house)\w*|\bshippers?\b|\bcouriers?\b|\bto (?:ship|deliver) /i,
    ],
    [
      'partners',
      /\b(?:business|commercial|strategic|co.?brand\w*|promotional|distribution|channel|our|select(?:ed)?|trusted|other|third.party|brand) partners?|\bpartners\b|\bmerchants?\b|\bretailers?\b|\bselect(?:ed)? (?:third|compan)|\bcarefully selected|\bthird parties for (?:their|marketing|direct)|\bother companies\b|\bhotels?\b|\bairlines?\b|\bdealers?\b|\bfranchise/i,
    ],
    [
      'social-platforms',
      /\bsocial (?:media|network\w*)|\bfacebook\b|\btwitter\b|\binstagram\b|\blinkedin\b|\bpinterest\b|\btiktok\b|\bsnapchat\b/i,
    ],
    [
      'sdks',
      /\bSDKs?\b|\bsoftware development kits?|\bplug.?ins?\b|\bwidgets?\b|\bAPIs?\b|\bpixels?\b|\bweb beacons?\b/i,
    ],
    [
      'government',
      /\blaw enforcement\b|\bgovernment\w*|\bcourts?\b|\bauthorit(?:y|ies)\b|\bregulators?\b|\bregulatory\b|\bpolice\b|\bsubpoena|\blegal process\b|\brequired by law\b|\bby law\b|\bjudicial\b|\bpublic officials?\b|\bcomply with (?:\w+ ){0,3}(?:law|legal)/i,
    ],
    [
      'successor',
      /\bmerger\b|\bmerge\b|\bacqui(?:sition|red|rer|res|ring)\b|\bbankruptcy\b|\breorgani[sz]ation\b|\bsale of (?:all|our|assets|the|some|substantially|business)|\bchange (?:of|in) control|\bsuccessors?\b|\bdivestiture\b|\bnew owners?\b|\bpurchasers?\b|\binsolvency\b|\bbuyers?\b/i,
    ],
    ['public', /\bpublic(?:ly)?\b|\banyone\b|\beveryone\b|\bsearch engines?\b|\bpublish\w*/i],
    [
      'other-users',
      /\bother (?:users?|members?|people|customers?|players?|individuals|participants|visitors)\b|\bfriends\b|\bmembers\b|\byour contacts\b|\bfollowers\b|\busers of (?:the|our)\b|\bcommunity\b/i,
    ],
    [
      'data-brokers',
      /\bdata (?:brokers?|aggregators?|compan\w+|suppliers?|providers?|resellers?|marketplaces?)|\blist (?:brokers?|rental)/i,
    ],
    [
      'researchers',
      /\bresearch(?:ers?| (?:institut\w+|partners?|organi\w+|compan\w+|firms?))\b|\buniversit\w+|\bacademic/i,
    ],
    [
      'credit-agencies',
      /\bcredit (?:bureaus?|agenc\w+|reporting|reference|report)|\bcollection agenc\w+|\bdebt collect/i,
    ],
  ],
  manners: [
    [
      'sell',
      /\bsell\w*|\bsold\b|\bsale\b(?! of (?:all|our|assets|some|the|substantially|business))|\brent(?:s|ed|ing)?\b|\bleas(?:e|ed|ing)\b|\btrad(?:e|ed|ing)\b|\bbarter/i,
    ],
    [
      'entrust',
      /\bon our behalf\b|\bprocessors?\b|\bservice providers?\b|\bcontractors?\b|\bvendors?\b|\bto (?:help|assist) us\b|\bperform (?:\w+ ){0,3}(?:services|functions)\b/i,
    ],
    ['transfer', /\btransfer\w*|\bmerger\b|\bacqui\w+|\bbankruptcy\b|\bsuccessor/i],
    [
      'disclose',
      /\bdisclos\w*|\bpublic(?:ly)?\b|\brelease\w*|\breveal\w*|\bvisible\b|\bdisplay\w*|\bpublish\w*|\bpost(?:ed|s)?\b|\bviewable\b|\bsubpoena|\blaw enforcement|\bcourt\b/i,
    ],
  ],
  thirdPartyList:
    /\b(?:third.part(?:y|ies)|service providers?|vendors?|sub.?processors?|partners?|recipients?|provider|company|SDK)s?\b/i,
  amongOthers: /\bcollect\w*,? (?:\w+,? ){0,5}(?:and|or|and\/or) (?:shar|disclos|transfer|transmit)\w*/i,
  rights: /\b(?:right|rights|request|entitled|verif\w+)\b/i,
  deniesItems: /(?:\b(?:not|never)|n't)(?: \w+){0,4}:$/i,
  takersListed: /\b(?:third.part(?:y|ies)|service providers?|partners?|vendors?|SDKs?|cookies)\b[^.;]{0,60}:$/i,
  taken:
    /\b(?:collects?|receives?|has access|have access|shared|processes|gathers?|uses)\b[^.;]{0,40}\b(?:information|data|address|identifiers?|name|cookies|location)\b/i,
  announcement:
    /^[^.]{0,60}(?:information|data) (?:that )?we (?:share|disclose)\b|^(?:sharing|disclosure|transfer)s?\b[^.]{0,60}$|\b(?:how|who|what|when|why|whom|do) (?:\w+ ){0,2}(?:we|is|may|information|do)\b|^table of contents/i,
};
