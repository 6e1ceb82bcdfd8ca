import { asides } from './en-asides';
import { GIVES, OTHERS, OUTSIDERS, SHARES, SHOWS, TAKES, TRADES, words } from './en-hints';
import {
  BEFORE_DATA,
  BEFORE_WHOM,
  DATA,
  GAP,
  GIVE,
  GIVEN,
  OUTSIDER,
  SHARE,
  SHARED,
  SHARING,
  TAKE,
  THEIRS,
} from './en-words';
import type { SharingRules } from './sharing-rules';

const any = (pattern: string) => new RegExp(pattern, 'gi');

export const en: SharingRules = {
  hint: new RegExp(
    `\\b(?:${OUTSIDER}|${SHARE}|${SHARING}|${SHARED}|(?:disclosure|transfer) of|transfer|assets|posted|published|public|visible|merger|acqui|bankrupt|insolven|reorgani|dissolution|sale|with ?:$|third|legal|law|respond|behalf|they|which|money|members|users|who|online|publish|visitors|your .{1,40}\\bto our)`,
    'i',
  ),
  asides,
  words,
  flows: [
    // Sharing, with data for its object.
    { needs: [SHARES], says: any(`\\b${SHARE}["”]?,? (?:(?:it|them)\\b|${BEFORE_DATA}${DATA}\\b)`) },
    { needs: [SHARES], says: any(`\\b(?:have|has|we) (?:\\w+ )?${SHARED} ${BEFORE_DATA}${DATA}\\b`) },
    {
      needs: [TRADES],
      says: any(
        `\\b(?:not|never) ${SHARING} ${BEFORE_DATA}${DATA}\\b|\\bconsent (?:for|to|before) (?:the |our )?(?:sharing|disclosure|sale|transfer) of\\b|\\b(?:involves?|includes?|requires?|through) (?:the )?(?:sharing|disclosure|sale|transfer) of ${BEFORE_DATA}${DATA}\\b|\\b${DATA} (?:is|are) (?:never|not) for sale\\b`,
      ),
    },
    {
      needs: [SHARES],
      says: any(
        `\\b${DATA} (?:that |which )?we (?:(?:[\\w-]+,? ){0,4}?${SHARE}|(?:have|may have) (?:[\\w-]+,? ){0,6}?${SHARED})\\b`,
      ),
    },
    {
      needs: [OUTSIDERS, words.any('shares', 'trades', 'uses')],
      says: any(
        `\\b(?:${SHARING}|(?:sale|disclosure|transfer|sharing|collection|use|storage) of)["”]?,? ${BEFORE_DATA}${DATA}\\b${GAP}\\b(?:with|to|among|between|by)\\b ${BEFORE_WHOM}${OUTSIDER}\\b`,
      ),
    },
    {
      needs: [TRADES, OUTSIDERS],
      says: any(
        `\\b(?:${SHARE}|${SHARED}|transfers?|transferred|passe[sd]) (?:(?:it|them|this|these|that|those) )?(?:[\\w-]+ )?(?:with|to|among|within) (?:[\\w'/-]+,? ){0,3}?${OUTSIDER}\\b`,
      ),
    },
    // Giving: data first or the receiver first.
    {
      needs: [GIVES, words.any('outsiders', 'people', 'money')],
      says: any(
        `\\b${GIVE}\\b ${BEFORE_DATA}${DATA}\\b${GAP}\\b(?:to|with|among|between|available|outside|in exchange for)\\b ${BEFORE_WHOM}(?:${OUTSIDER}|money|users)\\b`,
      ),
    },
    {
      needs: [GIVES, OUTSIDERS],
      says: any(
        `\\b(?:provid(?:e|es|ed|ing)|giv(?:e|es|en|ing)|send(?:s|ing)?|sent|grant(?:s|ed|ing)?) (?!(?:through|by|via|from|at|in|on|under|using|as)\\b)(?:[\\w-]+ ){0,2}?${OUTSIDER} (?:[\\w-]+ ){0,3}?(?:with|access to)? ?${BEFORE_DATA}${DATA}\\b`,
      ),
    },
    // In the passive.
    {
      needs: [SHARES],
      says: any(
        `\\b(?:${DATA}|it|they|which|that)\\b${GAP}\\b(?:is|are|be|been|being|was|were|not) (?:[\\w-]+ ){0,3}?${SHARED}\\b`,
      ),
    },
    {
      needs: [words.any('given'), words.any('outsiders', 'people')],
      says: any(
        `\\b(?:${DATA}|it|they|which|that)\\b${GAP}\\b(?:is|are|be|been|being|was|were|not) (?:[\\w-]+ ){0,2}?${GIVEN}\\b(?:, (?:read|viewed|collected|used|seen|accessed)|,? (?:and|or) \\w+| [\\w-]+){0,4}? (?:to|by|on|with|within),? ${BEFORE_WHOM}(?:${OUTSIDER}|(?:these|those|such|all|our|registered) (?:users|members|players|guests))\\b`,
      ),
    },
    { needs: [SHOWS], says: any(`\\bbe (?:posted|published)\\b[^.;]{0,60}?\\b(?:your|user) ?${DATA}\\b`) },
    {
      needs: [words.any('outsiders', 'assets')],
      says: /\b(?:items|assets) transferred\b|\btransferred (?:[\w-]+ )?assets\b|\bwith ?:$|\bdata processing (?:agreement|contract)s? (?:\w+ )?with\b|\bthird\W{1,3}party (?:cookies|web beacons|pixels|trackers)\b|\b(?:uses?|engages?|employs?|hires?|involves?) (?:an? |our |other |external |independent |outside |third.party |various |certain |the following )*(?:service providers?|sub.?processors?|vendors?|(?:sub.?)?contractors?)\b|\bone of the (?:[\w-]+ ){0,4}assets\b|\bis (?:\w+ )?transferred (?:along|as (?:part|an asset))\b|\b(?:payments?|transactions?) (?:is|are|may be|will be) (?:\w+ ){0,2}(?:processed|handled) by (?:[\w-]+ ){0,3}(?:provider|processor|part(?:y|ies)|partner|compan(?:y|ies))s?\b/gi,
    },
    {
      needs: [OTHERS, words.any('shares', 'gives')],
      says: any(
        `\\b${SHARING} (?:it|them) (?:with|to) ${BEFORE_WHOM}${OUTSIDER}\\b|\\b${GIVE} ${BEFORE_DATA}${DATA}\\b[^.;]{0,60}? (?:with|to) them\\b`,
      ),
    },
    {
      needs: [OUTSIDERS, words.any('uses')],
      says: any(
        `\\b${DATA} (?:collected|gathered|obtained|used|stored|held)(?: (?:and|or) \\w+)? by (?!us\\b|[^.;]{0,40}\\b(?:var(?:y|ies)|depends?)\\b)${BEFORE_WHOM}${OUTSIDER}\\b`,
      ),
    },
    {
      needs: [words.any('consent')],
      says: any(
        `\\b(?<!withdraw your )consent to (?:our |the )?(?:[\\w/]+,? ){0,8}?(?:sharing|disclosure|transfer)\\b[^.;]{0,60}?\\b${DATA}\\b`,
      ),
    },
    {
      needs: [words.any('they')],
      says: any(
        `\\b${DATA} (?:that )?they (?:\\w+ ){0,2}?(?:${TAKE}|hold)\\b|\\btheir (?:own )?(?:use|processing|collection) of ${BEFORE_DATA}${DATA}\\b`,
      ),
    },
    {
      needs: [SHOWS],
      says: /\bmay (?:also )?(?:appear|be (?:included|indexed)) (?:on|in|by) (?:[\w-]+ ){0,3}(?:websites|sites|blogs|feeds|search|directories)\b|\b(?:post|publish)(?:es|ing)? (?:your|user) [^.;]{0,40}?\b(?:to|on) (?:our|the|its)\b/gi,
    },
    // Others take data, or are let, or are told what to do with it.
    {
      needs: [OTHERS, TAKES],
      says: any(
        `\\b(?:${OUTSIDER}(?!')|they)\\b${THEIRS}\\b(?:may|can|will|might|could|who|that|also|automatically|have|has|directly) (?:(?!we |you |us |request |be (?!able|\\w+ing))\\w+ ){0,3}?${TAKE}\\b[^.;]{0,90}?\\b(?:${DATA}|cookies?)\\b`,
      ),
    },
    {
      needs: [OUTSIDERS, TAKES],
      says: any(
        `\\b(?:(?:our|these|such|the|those|other) (?:[\\w-]+ ){0,2}?${OUTSIDER}|google|facebook) ${TAKE} ${BEFORE_DATA}${DATA}\\b`,
      ),
    },
    {
      needs: [OUTSIDERS, TAKES],
      says: any(`\\b${OUTSIDER} (?:\\w+ )?${TAKE} (?:your|this|that|such|personal) (?:[\\w-]+ ){0,3}?${DATA}\\b`),
    },
    {
      needs: [words.any('whom')],
      says: any(`\\b(?:to|with) (?:which|whom) we (?:\\w+ ){0,3}?(?:${SHARE}|${SHARED}|${GIVE})\\b`),
    },
    {
      needs: [OUTSIDERS, TAKES],
      says: any(
        `\\b(?:we|us|and)(?:,| -)? (?:and )?(?:along with )?(?:our |other |certain |these |such )*(?:[\\w-]+ ){0,2}?${OUTSIDER}(?:,| -)?(?: (?!you\\b)\\w+)? (?:may |will |can |to |might )?${TAKE}\\b`,
      ),
    },
    {
      needs: [words.any('allows'), OTHERS],
      says: any(
        `\\b(?:allow|permit|enable|authori[sz]e|let)\\w*\\b (?:[\\w-]+,? ){0,4}?(?:${OUTSIDER}|them)\\b(?:[^.;]{0,70}?\\b(?:${TAKE}|know)\\b|[^.;]{0,220}?\\bto (?:\\w+ (?:and|or) )?(?:access|set|place|collect|use|call|contact)\\b)|\\b${OUTSIDER} (?:that )?(?:we|you) (?:may |also )*(?:allow|permit|enable|authori[sz]e) to\\b`,
      ),
    },
    {
      needs: [OUTSIDERS, words.any('engages')],
      says: any(
        `\\b(?:use(?! of)|employ|engage|hire|contract with|retain|work with|partner with|rely on|appoint)\\w*\\b (?:[\\w-]+ ){0,4}?${OUTSIDER} [^.;]{0,60}?\\b(?:to|that|who|which|when)\\b[^.;]{0,110}?\\b(?:${TAKE}|payments)\\b`,
      ),
    },
    {
      needs: [OTHERS, words.any('binds')],
      says: any(
        `\\b(?:(?:requir|oblig|instruct|direct|contract)\\w* (?:\\w+ ){0,2}?(?:${OUTSIDER}|them)[^.;]{0,40}? to|(?:${OUTSIDER}|they) [^.;]{0,40}?(?:required|prohibited|restricted|obligated|obliged|bound|permitted|authori[sz]ed|allowed|agreed?)) (?:[\\w-]+ ){0,3}?(?:keep|use|using|protect|maintain|safeguard|respect|treat|handle|process|disclos\\w+) ${BEFORE_DATA}${DATA}\\b`,
      ),
    },
    {
      needs: [words.any('cookies'), OUTSIDERS],
      says: any(`\\bcookies?\\b[^.;]{0,60}?\\b(?:by|from|of|belonging to) ${BEFORE_WHOM}${OUTSIDER}\\b`),
    },
    {
      needs: [words.any('behalf')],
      says: any(`\\b(?:${OUTSIDER}|they)\\b[^.;]{0,140}?\\bon our behalf\\b|\\bon our behalf by\\b`),
    },
    {
      needs: [words.any('analytics')],
      says: /\b(?:use|uses|using|via|through|utilize|such as) (?:[\w-]+,? ){0,6}?google analytics\b/gi,
    },
    { needs: [words.any('access')], says: any(`\\b(?:given|granted|gains?) access to ${BEFORE_DATA}${DATA}\\b`) },
    {
      needs: [words.any('access'), OUTSIDERS],
      says: any(
        `\\b(?:restrict|limit)\\w* access to ${BEFORE_DATA}${DATA} (?:only )?to ${BEFORE_WHOM}${OUTSIDER}\\b|\\b${OUTSIDER} we (?:\\w+ ){0,2}?(?:provide|give|grant) access\\b`,
      ),
    },
    {
      needs: [words.any('who')],
      says: any(`\\bwho (?:can |may |will )?(?:sees?|reads?|views?|access(?:es)?) ${BEFORE_DATA}${DATA}\\b`),
    },
    {
      needs: [words.any('people')],
      says: /\b(?:users|members|visitors|people|anyone|everyone|guests|subscribers|followers|friends)\b[^.;]{0,50}?\b(?:can|may|could|might|will) (?:\w+ ){0,3}?(?:see|view|read|access|find|search for|learn)\b (?:\w+ ){0,2}?(?:you|your)\b/gi,
    },
    // Anyone may see it.
    {
      needs: [words.any('seen')],
      says: any(
        `\\b(?:is|are|be|becomes?|made|remain) (?:[\\w-]+ ){0,3}?(?:public(?:ly)?(?! (?:interest|health|authorit))|available online|visible|(?:accessible|viewable|searchable|available|displayed|seen|viewed)(?: \\w+){0,2} (?:to|by),? ${BEFORE_WHOM}(?:${OUTSIDER}|users|members|players|guests))\\b`,
      ),
    },
    // After a merger, at the law's demand.
    {
      needs: [words.any('merger')],
      says: /\b(?:merger|acquisition|acquired|bankruptcy|reorgani[sz]ation|sale of (?:all|some|our|assets|the)|change (?:of|in) (?:control|ownership)|dissolution|divestiture|transfer of (?:all|our|assets)|business transfers?|insolvency)\b[^.;]{0,160}?\b(?:transfer\w*|disclos\w*|shar\w*|sold|sell|part of the|assets|one of the|provided|pass)\b/gi,
    },
    {
      needs: [words.any('shares', 'gives')],
      says: /\b(?:disclos(?:e|es|ed|ing|ures?)|share|release|turn over)\b[^.;]{0,100}\b(?:required by law|by law|subpoena|court order|legal process|law enforcement|comply with|legal obligations?|lawful requests?|legal requests?|(?:government|regulatory) requests?|judicial proceeding|legal requirement|legally compelled)/gi,
    },
    {
      needs: [words.any('requests')],
      says: /\b(?:use|access|preserve|retain)\b[^.;]{0,60}?\b(?:respond to|comply with) (?:[\w-]+,? ){0,4}?(?:lawful|legal|government(?:al)?|judicial|court|law enforcement|subpoenas?|warrants?)(?: (?:[\w-]+,? ){0,4}?(?:requests?|orders?|process))?\b(?! obligations| requirements)|\brespond(?:ing)? to (?:[\w-]+,? ){0,4}?(?:(?:legal|lawful|law enforcement|government(?:al)?|court) (?:requests?|process|orders?)|subpoenas?)\b/gi,
    },
    {
      needs: [words.any('third')],
      says: /\b(?:use|uses|using|with|through|via) (?:[\w-]+ ){0,2}third\W{1,3}party (?:analytics|advertising|tracking|payment) (?:services?|providers?|tools?|compan(?:y|ies)|cookies|vendors?|partners?)\b/gi,
    },
    // An item that says with whom, its lead-in lost.
    {
      needs: [OUTSIDERS],
      says: any(
        `^\\W{0,6}with (?:[\\w'-]+ ){0,4}?${OUTSIDER}\\b(?![^.;]{0,40}[, ](?:we|you) (?:are|may|will|can|have|do)\\b)`,
      ),
    },
  ],
  data: new RegExp(
    `^\\W{0,6}with\\b|\\bwith ?:$|\\b(?:on our behalf|anything|cookies?|it|them|privacy|payments?|reviews?|offers|third.party cookies|service providers?|contractors|business transfer|company transaction|(?:legal|enforcement) requests?|publish|(?:shar|disclos)\\w+ with|(?:see|reach|contact) you|${DATA})\\b`,
    'i',
  ),
  negated:
    /\b(?:not|don't|won't|never|no|neither|nor|cannot|can't|doesn't|aren't|isn't|without (?:sharing|selling|disclosing)|refrain|prohibit\w*|refuse|none|nobody|no one)\b|n't\b/gi,
  notNegated:
    /\bprohibited from\b|\bneither\b(?=[^.]{0,200}\bnor\b)|\bnot (?:only|limited|identify|identifiable|personally|directly|just|otherwise|reasonably|necessarily|been|use it|use your|the responsibility)\b|\bnot limited to\b|\bno (?:control|longer)\b|\b(?:prefer|request|ask|want|rather)\b[^.;]{0,30}\bnot\b|\bnot (?:be )?responsible\b|\bno (?:matter|doubt|less)\b|\bdo(?:es)? not (?:identify|include|contain|constitute|reveal your|personally|directly|apply|permit us|itself|necessarily|allow (?:us|anyone) to)\b|\bcannot (?:be used to|identify|reasonably|guarantee|be linked|control)\b|\bdo not (?:control|want|agree|wish|endorse|have control)\b/gi,
  exceptions: [
    /\b(?:unless|except|(?<!\bway )other than|excluding|with the exception|exceptions?)\b/i,
    /\b(?:with|without|obtain\w*|upon|have|given?|get|your|prior|express|explicit|subject to|based on|parental|if you) (?:\w+,? ){0,4}(?:consent\w*|permission|authori[sz]ation|approval|opt.?in)\b|\b(?:choose|control over|decide) who\b|\bif you (?:\w+ ){0,3}(?:consent|agree|accept|choose|request|opt|direct|authori[sz]e|ask|elect|wish|allow|decide|enable)\b|\b(?:at|upon) your (?:request|direction|instruction)|\bwhen(?:ever)? you (?:\w+ ){0,2}(?:choose|ask|request|direct|consent|agree|authori[sz]e)|\bunless you\b|\bopt(?:ed)? in\b|\byour (?:direction|consent)\b|\bconsent (?:for|to|before) (?:the |our )?(?:sharing|disclosure|sale|transfer)\b/i,
    /\b(?:only|solely) (?:\w+ ){0,3}(?:if|when|where|in|to the extent|upon|after)\b|(?<!\band,? )\bin (?:certain|limited|some|the following|special|rare|exceptional) (?:\w+ )?(?:circumstances|cases|situations|instances)|(?:^\W*|\b(?:only|and|but),? )in (?:these|those|such) (?:\w+ )?(?:circumstances|cases|situations|instances|events)|\bto the extent\b|\bin an? emergency|\bin connection with (?:legal|a|any)|\bprotect (?:the |our |your |against |and )+(?:rights?|safety|property|vital|fraud)/i,
  ],
  conditions: [
    /\b(?:required|permitted|obligated|compelled|requested|authori[sz]ed|allowed|ordered) (?:to do so )?(?:\w+ ){0,3}(?:by|under|to) (?:\w+ ){0,3}(?:law|laws|court|regulat\w+|legal|subpoena|statute|government|rule|do so|disclose|share|legislation)|\b(?:comply|complying|compliance) with (?:\w+,? ){0,5}(?:law|laws|legal|regulat\w+|court|subpoena|order|process|request\w*|obligation\w*)|\b(?:subpoena|court order|legal process|judicial|law enforcement|lawful requests?|legal requests?|search warrant|legal proceeding|legal obligations?|legal claims?|government requests?|good faith)\b|\bby law\b|\bunder applicable law\b|\bas required\b/i,
    /\b(?:merger|merge|acquisition|acquired|acquires|bankruptcy|insolvency|reorgani[sz]ation|sale of|change (?:of|in) control|dissolution|divestiture|liquidation|business transfer|transfer of (?:all|our|assets)|corporate transaction|sold to|due diligence|transferred assets|assets we transfer|if we (?:sell|merge|buy))\b/i,
  ],
  // What runs on the service's own machines reaches nobody; the company itself is sold in a merger.
  leftOut:
    /\b(?:other than|apart from) [^.;,]{0,60}|\b(?:analytics|statistics|measurement)\b[^.;,]{0,40}\b(?:self.hosted|hosted by us|in.house|on our own servers)\b|\b(?:self.hosted|in.house|our own) (?:[\w-]+ ){0,2}?(?:analytics|statistics)\b|\bthe (?:bank|airline|hotel|merchant|retailer) itself\b/gi,
  partStart: /[,;.:—]|\b(?:but|however|although|though|while|and we|and may|except|unless)\b/,
  recipients: [
    [
      'advertisers',
      /\badvertis\w*|\bad (?:networks?|servers?|partners?|tech\w*|exchanges?)|\bmarketers?\b|\bmarketing (?:partners?|compan\w+|agenc\w+)|\bsponsors?\b/i,
    ],
    ['analytics', /\banalytics\b|\bmeasurement (?:compan|partner|provider)|\bstatistical (?:service|partner)/i],
    [
      'affiliates',
      /(?<!\b(?:non|un|not|nor|never)[ -]?)(?<!\bother than )affiliat\w+|\bsubsidiar\w+|\bparent compan\w+|\bgroup compan\w+|\bcorporate (?:group|famil)|\bgroup of companies|\bsister compan|\bcommon (?:control|ownership)|\bjoint venture/i,
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
      /\b(?:shipping|delivery|courier|logistics|(?<!transaction )fulfil\w+|freight|postal) (?:compan|provider|service|partner|carrier|house)\w*|\bshippers?\b|\bcouriers?\b|\bto (?:ship|deliver) (?:\w+ ){0,2}(?:products?|goods|orders?|purchases?|items?|parcels?|packages?|it|them)\b/i,
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
      // Pixels, beacons and plug-ins are tools of others; a file left on the device takes part in no service.
      /\bSDKs?\b(?! (?:applications?|files?|tokens?)\b)|\bsoftware development kits?/i,
    ],
    [
      'government',
      /\blaw enforcement\b|\bgovernment\w*|\bcourts?\b|\bauthorit(?:y|ies)\b|\bregulators?\b|\bregulatory\b|\bpolice\b|\bsubpoena|\blegal process\b|\brequired by law\b|(?<!\b(?:permitted|allowed|authori[sz]ed|protected|recogni[sz]ed) )\bby law\b|\bjudicial\b|\bpublic officials?\b|\bcomply with (?:\w+ ){0,3}(?:law|legal)/i,
    ],
    [
      'successor',
      /\bmerger\b|\bmerge\b|\bacqui(?:sition|red|rer|res|ring)\b|\bbankruptcy\b|\breorgani[sz]ation\b|\bsale of (?:all|our|assets|the|some|substantially|business)|\bchange (?:of|in) control|\bsuccessors?\b|\bdivestiture\b|\bnew owners?\b|\bpurchasers?\b|\binsolvency\b|\bbuyers?\b/i,
    ],
    [
      'public',
      /\bpublic(?:ly)?\b(?! (?:\w+ )?to (?:other|our) (?:users|members)| authorit| officials?| interest| safety| health| (?:\w+ )?profiles?\b|.?private|,? (?:or|and) private| key| bod(?:y|ies)| holidays?| (?:web.?)?(?:sites?|pages?|zones?)\b| entit| compan| institution| agenc| organi[sz]| sector| utilit| hospital| school| transport| wi-?fi| network| relations| traded| held| owned)|\banyone\b|\beveryone\b|\bsearch engines?\b|\bpublish\w*(?! (?:\w+ ){0,3}?(?:ads?|advert\w+|articles?|polic(?:y|ies)|version)\b)/i,
    ],
    [
      'other-users',
      /(?<!\byou,? (?:and|or) (?:any |all )?)\bother (?:users?|members?(?!,? (?:subsidiar|of (?:our|the) (?:corporate|group)))|people|customers?|players?|individuals|participants|visitors)\b|\bfriends\b|\b(?:to|with|by|between|among|from|our|that|the) (?:the |our |your |fellow |all )?members\b(?! (?:of (?:our|the) (?:corporate|group|team)|in accordance))(?<!\bof our members)|\byour contacts\b|\bfollowers\b|\b(?:to|with|by|between|among) (?:the |all |our )?users of (?:the|our)\b|\bcommunity\b/i,
    ],
    [
      'data-brokers',
      /\bdata (?:brokers?|aggregators?|compan\w+|suppliers?|providers?|resellers?|marketplaces?)|\blist (?:brokers?|rental)/i,
    ],
    [
      'researchers',
      /\bresearch(?:ers?| (?:institut\w+|partners?|organi\w+|compan\w+|firms?))\b|\buniversit\w+|\bacademic/i,
    ],
    ['credit-agencies', /\bcredit (?:bureaus?|agenc\w+|reporting|reference|report)/i],
  ],
  manners: [
    [
      'sell',
      /(?<!\b(?:if|they|which|who|parties) (?:we |may |can |might )?["“]?)\b(?:sell|sells|selling|sold)\b(?![^.;]{0,40}\b(?:business|businesses|assets|compan(?:y|ies)|products?|goods)\b)|(?<!["“])\bsale\b(?! of (?:all|our|assets|some|the|substantially|business)| or sharing|,? merger)|\brent(?:s|ed|ing)?\b|\bleas(?:e|ed|ing)\b|\btrad(?:e|ed|ing)\b|\bbarter/i,
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
  deniesItems: /(?:\b(?:not|never)|n't)(?: \w+){0,4}:$/i,
  exceptsItems: /\b(?:except|exceptions?|unless|other than)\b[^.;]{0,80}:$/i,
  takersListed: /\b(?:third.part(?:y|ies)|service providers?|partners?|vendors?|SDKs?|cookies)\b[^.;]{0,60}:$/i,
  taken:
    /\b(?:collects?|receives?|has access|have access|shared|processes|gathers?|uses)\b[^.;]{0,40}\b(?:information|data|address|identifiers?|name|cookies|location)\b/i,
  sharingSection: /\b(?:shar(?:e|ed|ing)|disclos(?:e|es|ed|ing|ures?)|recipients?)\b/i,
  phrase: new RegExp(
    `^\\W{0,6}(?:(?:to(?! (?:learn|opt|the extent|exercise|find|see|request))|with|in connection with|in response to|as required)\\b[^.;]{0,300}|(?:(?!we |you |this |these |if )[\\w-]+,? ){0,4}?${OUTSIDER}(?: and [\\w-]+)?(?=[,:(;]| (?:including|such as|that|who|to|under)\\b|\\.?$)(?![^.;]{0,40}\\b(?:may|will|is|are|can) ))`,
    'i',
  ),
  announcement:
    /^[^.]{0,60}(?:information|data) (?:that )?we (?:share|disclose)\b|^(?:sharing|disclosure|transfer)s?\b[^.]{0,60}$|^share\b(?! with)[^.]{0,50}$|^(?:does|first.party|first and third)\b|\b(?:how|who|what|when|why|whom|do) (?:\w+ ){0,3}(?:we|is|may|information|do)\b|^table of contents/i,
};
