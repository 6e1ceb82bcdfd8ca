import { OTHERS, OUTSIDERS, SHOWS, words } from './en-hints';
import { BEFORE_DATA, BEFORE_WHOM, DATA, GAP, OUTSIDER, WELL_KNOWN } from './en-words';
import type { Flow } from './sharing-rules';

const any = (...patterns: string[]) => new RegExp(patterns.join('|'), 'gi');

/** Short words between a subject and its verb. */
const MAYBE =
  '(?:(?:may|might|can|could|will|would|must|do|does|also|then|only|therefore|thus|simply|never|not|[a-z]{2,10}ly) ){0,4}?';
/** What the reader did or is, said without a noun for data. */
const WHAT_YOU =
  "(?:that you|whether you|what you|when you|how (?:you|often|far|long|much|many)|where you|which (?:\\w+ )?you|who you|your(?! (?:consent|permission|approval|password|attention|prior|express|explicit|written|money))|you(?:'re|'ve))";
/** Data as those say it who write to applicants and guests. */
const THINGS = `(?:${DATA}|CVs?|applications?|forms?|database|file)`;
/** What others build into a service. */
const TOOLS =
  '(?:SDKs?|software development kits?|pixels?|beacons?|tags|plug.?ins?|trackers?|widgets?|code|scripts?|libraries|cookies?)';

/** The ways of saying in English that data goes out in which we are not said to give it: it goes, or someone gets it. */
export const receivers: readonly Flow[] = [
  // Recipients, called so.
  {
    needs: [words.any('goes')],
    says: any(
      `\\brecipients(?: of (?:(?:your|the|this|such|these|personal|our) ){0,3}(?:\\w+['s]* )?(?:information|data|details|records))? ${MAYBE}(?:are(?! (?:located|based|established|in\\b))|be|include|comprise|consist of)\\b`,
      '^\\W{0,8}(?:[\\w-]{1,24} ){0,4}recipients(?: of [^.;:]{0,60})?:',
    ),
  },
  {
    needs: [words.any('goes'), words.any('shares', 'gives', 'given')],
    says: any(
      `\\b(?:provid|deliver|transfer|transmit|giv|pass|send|sent|hand|forward|suppl|disclos|shar|releas|mak|made)\\w*\\b(?: (?:on|over))? ${BEFORE_DATA}${DATA}\\b${GAP}(?<!\\b(?:according|due|subject|pursuant)) (?:to|with) (?:\\w+ ){0,3}?following\\b(?! (?:purposes?|reasons?|countr))`,
    ),
  },
  // The data goes, or is moved on.
  {
    needs: [words.any('goes'), OUTSIDERS],
    says: any(
      // The verb first: it is rarer than data.
      `\\b(?:goes|go|went)(?<=\\b(?:${DATA}|it|they|these|this|that|which|card)\\b(?: itself|[^.;]{0,60}?)? (?:goes|go|went)) (?:[a-z]+ ){0,2}?to (?!us\\b|you\\b|our (?:own|servers?|team|staff|office)\\b)${BEFORE_WHOM}${OUTSIDER}\\b`,
    ),
  },
  {
    needs: [words.any('goes')],
    says: /\bgo(?:es)? (?:straight|directly|only) to (?!us\b|our (?:own|servers?|team|staff|office)\b)[^.;]{1,60}[;,.—–-] ?(?:and |so |but )?we (?:\w+ ){0,2}?(?:see|hold|keep|get|receive|store|learn|have)\b/gi,
  },
  {
    needs: [words.any('given'), OUTSIDERS],
    says: any(
      `\\b(?:handed|routed|relayed|supplied|delivered|reported|uploaded|streamed|copied|escalated|referred)(?<=\\b(?:${THINGS}|it|they|which|that|what you \\w+)\\b${GAP}\\b(?:is|are|be|been|being|was|were) (?:[\\w-]+ ){0,2}?(?:handed|routed|relayed|supplied|delivered|reported|uploaded|streamed|copied|escalated|referred))(?: [\\w-]+){0,2}? to ${BEFORE_WHOM}${OUTSIDER}\\b`,
    ),
  },
  {
    needs: [words.any('moves'), OTHERS],
    says: any(
      `\\bwe(?:'ll|'ve)? ${MAYBE}(?:hand|route|relay|release|supply|refer|pass|forward|upload|stream|escalate|copy)(?: on| over| along)? (?:${BEFORE_DATA}${THINGS}|it|them|${WHAT_YOU})\\b${GAP}\\b(?:to|onto) ${BEFORE_WHOM}(?:${OUTSIDER}|platforms)\\b`,
    ),
  },
  {
    needs: [words.any('goes')],
    says: /\b(?:broadcast|published|visible|written|recorded|stored) (?:to|on|in) (?:[\w-]+ ){0,4}?(?:blockchains?|ledgers?)\b|\bbroadcast to\b/gi,
  },
  // Someone gets it.
  {
    needs: [OUTSIDERS, words.any('learns')],
    says: any(
      `\\b(?:learns?|receives?|gets?|sees?|obtains?|finds? out|(?:is|are|be) (?:told|given|sent|informed|notified|shown))(?= (?:of |about )?(?:only )?${WHAT_YOU}(?![\\w' ]{0,30}\\b(?:from you|for the first|need|consent)\\b))(?<=\\b${OUTSIDER}(?!')(?:,? (?:who|which|that))?(?:[^.;]{0,60}?,? (?:it|they|he or she|who|which))? ${MAYBE}(?:learns?|receives?|gets?|sees?|obtains?|finds? out|(?:is|are|be) (?:told|given|sent|informed|notified|shown)))`,
    ),
  },
  {
    needs: [OUTSIDERS, words.any('learns')],
    says: any(
      `\\b(?:read|see|view|download|open|browse|look (?:at|up))(?= (?:it|them|${WHAT_YOU}|${BEFORE_DATA}CVs?)\\b)(?<=\\b${OUTSIDER}(?!') (?:(?:may|can|could|might|will|also|then|only) )+(?:read|see|view|download|open|browse|look (?:at|up)))`,
      `\\b(?:receiving|downloading|obtaining|viewing|(?:who|that|which) (?:receives?|downloads?|obtains?|views?))(?= (?!our\\b|an?\\b|this\\b)(?:[\\w'-]+ ){0,3}?(?:data|information|details|profiles?|records?|CVs?|resumes?)\\b)(?<=\\b${OUTSIDER} (?:receiving|downloading|obtaining|viewing|(?:who|that|which) (?:receives?|downloads?|obtains?|views?)))`,
    ),
  },
  {
    needs: [OUTSIDERS, words.any('takes', 'engages')],
    says: any(
      `\\b(?:and|with) (?:its|their|our|other) (?:[\\w-]+ ){0,2}?${OUTSIDER} ${MAYBE}(?:employ|use|place|set|deploy|read|drop|run|operate) (?:[\\w-]+,? ){0,5}?(?:${TOOLS}|technologies|identifiers?)\\b`,
    ),
  },
  {
    needs: [OUTSIDERS],
    says: any(
      `\\b(?:which|that)(?= (?:our|an?|the) )(?<=\\b${DATA}\\b[^.;]{0,200}?\\b(?:which|that)) (?:our|an?|the) (?:[\\w-]+ ){0,3}?${OUTSIDER} (?:[\\w-]+ ){0,2}?(?:compar|check|verif|match|analy[sz]|stor|process|host|hold|keep|receiv|scan|transcrib)(?:e?s|y|ies|es?)?\\b`,
    ),
  },
  {
    needs: [words.any('people', 'outsiders'), words.any('tells')],
    says: /(?<!\b(?:you|to) )\b(?:tell|show) (?:other |nearby |these |those |the )?(?:people|members|users|others|recruiters|employers|drivers|hosts|players) (?:[\w-]+ ){0,2}?(?:how (?:far|old|often|long|many)|where you|when you|that you|who you|your)\b/gi,
  },
  // Lists that are matched.
  {
    needs: [words.any('tells')],
    says: any(
      `\\b(?:screen|match|compar|check)\\w* (?:[\\w-]+ ){0,6}?(?:${THINGS}|it|them|supporters|customers|members|users)\\b (?:[\\w-]+ ){0,3}?(?:against|with|to) (?:(?:its|their) (?:own )?(?:[\\w-]+ )?(?:users?|lists?|files?|records|databases?|customers|accounts|members|data)|ours)\\b`,
    ),
  },
  // Tools of others that run here.
  {
    needs: [words.any('tools')],
    says: any(
      `\\b(?:apps?|sites?|websites?|services?|software|pages|e.?mails|products?|games?) (?:itself |themselves )?${MAYBE}(?:includes?|contains?|embeds?|carr(?:y|ies)|incorporates?|integrates?|bundles?|runs?|loads?|uses?) (?:[\\w-]+,? ){0,5}?${TOOLS} (?:[\\w-]+ ){0,3}?(?:from|of|by|belonging to) (?!us\\b|our own\\b)${BEFORE_WHOM}${OUTSIDER}\\b`,
      `\\b${TOOLS} (?:of|from|by) (?:(?:these|those|such|other|several|various|our|certain|the) )+(?:[\\w-]+ ){0,2}?${OUTSIDER} ${MAYBE}(?:collect|receive|send|transmit|read|gather|record|run|are)\\b`,
      `\\b(?:apps?|sites?|websites?|services?|games?) (?:itself |themselves )?(?:also )?(?:includes?|contains?|embeds?|bundles?|integrates?|incorporates?) (?:[\\w-]+(?:,| and)? ){0,3}?${WELL_KNOWN}\\b`,
    ),
  },
  // Nouns for it.
  {
    needs: [words.any('trades', 'shares')],
    says: any(
      // The one of a transfer is a principle's name.
      '(?<!\\baccountability for )\\bonward transfers\\b',
      `\\b(?:disclosures?|transfers?) (?:of ${BEFORE_DATA}${DATA} )?to (?!you\\b|us\\b)(?:[\\w'/-]+,? ){0,3}?${OUTSIDER}\\b`,
      '\\b(?:deemed|considered|regarded as|treated as|classed as|count(?:s|ed)? as|amounts? to|constitutes?|qualif(?:y|ies) as) (?:to be )?(?:an? )?["“]?(?:sale|sharing|selling|sold|shared)\\b',
    ),
  },
  {
    needs: [SHOWS],
    says: any(
      `\\byour (?:[\\w-]+ ){0,3}?(?:${THINGS}|testimonials?|stor(?:y|ies)|reviews?|words|answers)\\b[^.;]{0,30}? (?:is|are|be|get|gets) (?:\\w+ ){0,2}?published\\b`,
      '\\btestimonials?,? (?:which |that )?\\(?(?:we |may be |are |is )?publish(?:ed)?\\b',
    ),
  },
];
