import type { Recipient } from '../../../policy/recipient';

/** Words in English that tell who gets data. */
export const recipients: readonly (readonly [Recipient, RegExp])[] = [
  [
    'advertisers',
    /\badvertis\w*\b(?: partners\b)?(?! (?:ids?\b|identifiers?\b))|\bad (?:networks?|servers?|partners?|tech\w*|exchanges?)|\bmarketers?\b|\bmarketing (?:partners?|compan\w+|agenc\w+)|\bsponsors?\b/i,
  ],
  ['analytics', /\banalytics\b|\bmeasurement (?:compan|partners?|provider)|\bstatistical (?:service|partner)/i],
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
    /\b(?:business|commercial|strategic|co.?brand\w*|promotional|distribution|channel|our|select(?:ed)?|trusted|other|third.party|brand) partners?|(?<!\b(?:ad|advertising|measurement) )\bpartners\b|\bmerchants?\b|\bretailers?\b|\bselect(?:ed)? (?:third|compan)|\bcarefully selected|\bthird parties for (?:their|marketing|direct)|\bother companies\b|\bhotels?\b|\bairlines?\b|\bdealers?\b|\bfranchise/i,
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
    /\blaw enforcement\b|\bgovernment\w*|(?<!\b\d{1,5} (?:\w+ )?)\bcourts?\b(?!, [a-z]+ \d)|\bauthorit(?:y|ies)\b|\bregulators?\b|\bregulatory\b|\bpolice\b|\bsubpoena|\blegal process\b|\brequired by law\b|(?<!\b(?:permitted|allowed|authori[sz]ed|protected|recogni[sz]ed) )\bby law\b|\bjudicial\b|\bpublic officials?\b|\bcomply with (?:\w+ ){0,3}(?:law|legal)/i,
  ],
  [
    'successor',
    /\bmerger\b|\bmerge\b|\bacqui(?:sition|red|rer|res|ring)\b|\bbankruptcy\b|\breorgani[sz]ation\b|\bsale of (?:all|our|assets|the|some|substantially|business)|\bchange (?:of|in) control|\bsuccessors?\b|\bdivestiture\b|\bnew owners?\b|\bpurchasers?\b|\binsolvency\b|\bbuyers?\b/i,
  ],
  [
    'public',
    /(?<!["“])\bpublic(?:ly)?\b(?! (?:\w+ )?to (?:other|our) (?:users|members)| (?:and|or) (?:government(?:al)?|judicial|regulatory|other) (?:authorit|bod|agenc|offic)| authorit| officials?| interest| safety| health| (?:\w+ )?profiles?\b|.?private|,? (?:or|and) private| key| bod(?:y|ies)| holidays?| (?:web.?)?(?:sites?|pages?|zones?)\b| entit| compan| institution| agenc| organi[sz]| sector| utilit| hospital| school| transport| wi-?fi| network| relations| traded| held| owned)|\banyone\b|\beveryone\b|\bsearch engines?\b|\bpublish\w*(?! (?:\w+ ){0,3}?(?:ads?|advert\w+|articles?|polic(?:y|ies)|version)\b)/i,
  ],
  [
    'other-users',
    /(?<!\byou,? (?:and|or) (?:any |all )?)\bother (?:users?|members?(?!,? (?:subsidiar|of (?:our|the) (?:corporate|group)))|people|customers?|players?|individuals|participants|visitors)\b|\bother (?:[\w'-]+ ){1,3}?(?:users|members)\b(?! of (?:our|the))|\bfriends\b|\b(?:to|with|by|between|among|from|our|that|the) (?:the |our |your |fellow |all )?members\b(?! (?:of (?:our|the) (?:corporate|group|team)|in accordance))(?<!\bof our members)|\byour contacts\b|\bfollowers\b|\b(?:to|with|by|between|among) (?:the |all |our )?users of (?:the|our)\b|\bcommunity\b/i,
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
];
