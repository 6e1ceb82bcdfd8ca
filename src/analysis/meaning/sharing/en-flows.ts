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
import type { Flow } from './sharing-rules';

const any = (pattern: string) => new RegExp(pattern, 'gi');

/** The ways of saying in English that data goes out. */
export const flows: readonly Flow[] = [
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
];
