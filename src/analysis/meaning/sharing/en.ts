import { asides } from './en-asides';
import { flows } from './en-flows';
import { words } from './en-hints';
import { receivers } from './en-receivers';
import { recipients } from './en-recipients';
import { DATA, OUTSIDER, SHARE, SHARED, SHARING, WELL_KNOWN } from './en-words';
import type { SharingRules } from './sharing-rules';

export const en: SharingRules = {
  hint: new RegExp(
    `\\b(?:${OUTSIDER}|${SHARE}|${SHARING}|${SHARED}|(?:disclosure|transfer) of|transfer|assets|posted|published|public|visible|merger|acqui|bankrupt|insolven|reorgani|dissolution|sale|recipients|following|${WELL_KNOWN}|broadcast|upload|go(?:es)? |tell|show|match|testimonial|with ?:$|third|legal|law|respond|behalf|they|which|money|members|users|who|online|publish|visitors|your .{1,40}\\bto our)`,
    'i',
  ),
  asides,
  words,
  flows: [...flows, ...receivers],
  data: new RegExp(
    `^\\W{0,6}with\\b|\\bwith ?:$|\\b(?:on our behalf|anything|cookies?|it|them|privacy|payments?|reviews?|offers|third.party cookies|service providers?|contractors|business transfer|company transaction|(?:legal|enforcement) requests?|publish|(?:shar|disclos)\\w+ with|(?:see|reach|contact) you|recipients|onward transfers?|disclosures|card|CVs?|(?:deemed|considered|regarded as|treated as|amounts? to|count(?:s|ed)? as)(?= (?:to be )?(?:an? )?["“]?(?:sale|sharing))|testimonials?|SDKs?|pixels?|broadcast|database|${WELL_KNOWN}|(?:learns?|sees?|told|informed|notified|tell people) (?:of )?(?:what|that|when|where|whether|how)|what you (?:wr[io]te|said|say|told|tell|sent)|${DATA})\\b`,
    'i',
  ),
  negated:
    /\b(?:not|don't|won't|never|no|neither|nor|cannot|can't|doesn't|aren't|isn't|without (?:sharing|selling|disclosing)|refrain|prohibit\w*|refuse|none|nobody|no one)\b|n't\b/gi,
  notNegated:
    /\bprohibited from\b|\bneither\b(?=[^.]{0,200}\bnor\b)|\bnot (?:only|limited|identify|identifiable|personally|directly|just|otherwise|reasonably|necessarily|been|use it|use your|the responsibility)\b|\bnot limited to\b|\bno (?:control|longer)\b|\b(?:prefer|request|ask|want|rather)\b[^.;]{0,30}\bnot\b|\bnot (?:be )?responsible\b|\bno (?:matter|doubt|less)\b|\bdo(?:es)? not (?:identify|include|contain|constitute|reveal your|personally|directly|apply|permit us|itself|necessarily|allow (?:us|anyone) to)\b|\bcannot (?:be used to|identify|reasonably|guarantee|be linked|control)\b|\bdo not (?:control|want|agree|wish|endorse|have control)\b/gi,
  exceptions: [
    /\b(?:unless|except|(?<!\bway )other than|excluding|with the exception|exceptions?)\b/i,
    /\b(?:with|without|obtain\w*|upon|have|given?|get|your|prior|express|explicit|subject to|based on|parental|if you) (?:\w+,? ){0,4}(?:consent\w*|permission|authori[sz]ation|approval|opt.?in)\b|\b(?:choose|control over|decide) who\b|\bif you (?:\w+ ){0,3}(?:consent|agree|accept|choose|request|opt|direct|authori[sz]e|ask|elect|wish|allow|decide|enable)\b|\b(?:at|upon) your (?:request|direction|instruction)|\bwhen(?:ever)? you (?:\w+ ){0,2}(?:choose|ask|request|direct|consent|agree|authori[sz]e)|\bunless you\b|\bopt(?:ed)? in\b|\byour (?:direction|consent)\b|\bconsent (?:for|to|before) (?:the |our )?(?:sharing|disclosure|sale|transfer)\b/i,
    /\b(?:only|solely) (?:\w+ ){0,3}(?:if|when|where|in|to the extent|upon|after)\b|\b(?:so|as) long as (?:it|they|the (?:\w+ )?\w+) (?:\w+ )?(?:agrees?|undertakes?|commits?|promises?)\b|(?<!\band,? )\bin (?:certain|limited|some|the following|special|rare|exceptional) (?:\w+ )?(?:circumstances|cases|situations|instances)|(?:^\W*|\b(?:only|and|but),? )in (?:these|those|such) (?:\w+ )?(?:circumstances|cases|situations|instances|events)|\bto the extent\b|\bin an? emergency|\bin connection with (?:legal|a|any)|\bprotect (?:the |our |your |against |and )+(?:rights?|safety|property|vital|fraud)/i,
  ],
  conditions: [
    /\b(?:required|permitted|obligated|compelled|requested|authori[sz]ed|allowed|ordered) (?:to do so )?(?:\w+ ){0,3}(?:by|under|to) (?:\w+ ){0,3}(?:law|laws|court|regulat\w+|legal|subpoena|statute|government|rule|do so|disclose|share|legislation)|\b(?:comply|complying|compliance) with (?:\w+,? ){0,5}(?:law|laws|legal|regulat\w+|court|subpoena|order|process|request\w*|obligation\w*)|\b(?:subpoena|court order|legal process|judicial|law enforcement|lawful requests?|legal requests?|search warrant|legal proceeding|legal obligations?|legal claims?|government requests?|good faith)\b|\bby law\b|\bunder applicable law\b|\bas required\b/i,
    /\b(?:merger|merge|acquisition|acquired|acquires|bankruptcy|insolvency|reorgani[sz]ation|sale of|change (?:of|in) control|dissolution|divestiture|liquidation|business transfer|transfer of (?:all|our|assets)|corporate transaction|sold to|due diligence|transferred assets|assets we transfer|if we (?:sell|merge|buy))\b/i,
  ],
  // What runs on the service's own machines reaches nobody; the company itself is sold in a merger.
  leftOut:
    /\b(?:other than|apart from) [^.;,]{0,60}|\b(?:analytics|statistics|measurement)\b[^.;,]{0,40}\b(?:self.hosted|hosted by us|in.house|on our own servers)\b|\b(?:self.hosted|in.house|our own) (?:[\w-]+ ){0,2}?(?:analytics|statistics)\b|\bthe (?:bank|airline|hotel|merchant|retailer) itself\b/gi,
  partStart: /[,;.:—]|\b(?:but|however|although|though|while|and we|and may|except|unless)\b/,
  recipients,
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
    /\b(?:third.part(?:y|ies)|service providers?|vendors?|sub.?processors?|partners?|recipients?|provider|company|SDK)s?\b|^\W*(?:also |may be )?(?:shared|disclosed|sold|sent|given|passed|provided|transferred)(?: (?:or|and|\/) \w+)? (?:with|to)\b|\bwho (?:else )?(?:gets?|receives?|sees?|has access|(?:can|may) (?:see|access))\b(?! in touch)|\b(?:with|to) whom\b/i,
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
