import type { Asides } from './asides';
import { everydayAsides } from './en-everyday';
import { locationAsides, locationRetyped } from './en-location';
import { sensitiveAsides } from './en-sensitive';

export const en: Asides = {
  definition:
    /["”'’]\s?(?:\([^)]{1,60}\) )?(?:means|refers to|shall mean|is defined as)\b(?![^.]{0,200}\b(?:(?:information|data|details) (?:that )?(?:you|we)|you) (?:\w+ )?(?:provide|collect|give|submit|obtain|receive)\b)|^\W{0,3}(?:other |sensitive |special )?(?:personal(?:ly identifiable)? )?(?:information|data)\W{0,3} (?:(?:means|refers to|is any|is defined)\b(?![^.]{0,200}\b(?:(?:information|data|details) (?:that )?(?:you|we) (?:\w+ )?(?:provide|collect|give|submit|obtain|receive)|provided by you)\b)|includes?\b(?! [^.]{0,200}\b(?:we|you) (?:may )?(?:collect|provide|give|submit)\b)[^.]{0,200}\bsuch as\b)|\b(?:legally|commonly) defined\b|\bphysiological, genetic\b|\b(?:means any information|is defined as|are defined as|natural person who can be identified)\b/i,
  clauses: [
    // Advice to the reader, and his own choices.
    /\b(?:please (?:do not|don't)|you should (?:not|never|keep|protect|ensure|choose|take|also)|(?:keep|keeping|protect|safeguard|maintain)\w* (?:\w+ ){0,4}(?:password|credential|login|log ?in)s?\b|(?<!we |they |and |will )do not share your|be careful|we (?:recommend|encourage|urge|advise))\b/i,
    /\byou (?:can|may|are able to|have the (?:right|option|ability) to|could)\b[^.;]{0,60}\b(?:correct|update|edit|delete|remove|modify|review|change|opt.?out|unsubscribe|disable|turn off|control|manage|block|reject|refuse|deactivate|adjust|withdraw|reset|export|download a copy)\b/i,
    // How they are reached.
    /\b(?:contact(?:ing)? us|^contact (?:our )?customer|write to us|email(?:ing)? us|e-mail us|call(?:ing)? us|reach us|send (?:us )?an e-?mail|by e-?mail(?:ing)? (?:to|at)|by (?:mail|post|phone|telephone) (?:to|at)|mail(?:ing)? (?:it )?to|toll.free)\b/i,
    // How they give notice.
    /\b(?:notify|inform|notice|contact|alert)\w*\b[^.;]{0,40}\b(?:by|via|through|to) (?:\w+ ){0,3}(?:e-?mail|text message|phone|telephone|mail|posting)/i,
    // What others' rules and the law say.
    /\b(?:you agree not to|prohibited from|must not post|may not post|users may not|law enforcement may)\b/i,
  ],
  leads:
    /\b(?:collect|gather|obtain|receive|record|store|retain|keep|process|share|disclose|provide|submit|enter|give)(?:s|d|ed)?\b/i,
  taking:
    /\b(?:we|us|our \w+|they|partners?|providers?|third part(?:y|ies)|servers?|services?|sites?|apps?)\b[^.;]{0,50}\b(?:collect|collects|gather|gathers|obtain|obtains|receive|receives|record|records|store|stores|retain|keep|log|ask you|ask for|request|require)\b|\b(?:information|data) (?:we|that we) (?:collect|receive|obtain|gather)|\byou (?:\w+ ){0,3}(?:provide|submit|enter|give)\b|\bcollected\b/i,
  handling:
    /\b(?:collect\w*|gather\w*|receiv\w*|obtain\w*|us(?:e|es|ed|ing)|stor\w*|process\w*|shar\w*|disclos\w*|provid\w*|record\w*|track\w*|access\w*|request\w*|ask\w*|enter\w*|submit\w*|includ\w*|such as|retain\w*|keep|kept|transfer\w*|sell\w*|sold|log\w*|capture\w*|combin\w*|combine|link\w*|identif\w*|information|data|give|giving|transmit\w*|monitor\w*|analy[sz]e\w*|permission|grant\w*|upload\w*|post\w*|need|supply|register\w*|create|acquire\w*|deriv\w*|infer\w*|view\w*|sync\w*|shown|displayed|visible|sign up|send\w*)\b/i,
  retyped: locationRetyped,
  minors:
    /\b(?:child(?:rens?)?|kids|minors?|teen(?:ager)?s?|(?:under|below|younger than|less than) (?:the )?(?:age (?:of )?)?(?:1[2-8]|thirteen|fourteen|sixteen|eighteen))\b/i,
  anyData:
    /\b(?:information|data|content or information|(?:child|minor|teen)\w* (?:[\w()]+ ){0,4}(?:may|might|can|will) have (?:an?|his|her|their) (?:\w+ ){0,3}account|such sales?|actual knowledge that we|(?:collect|store|share|request|provide|post|retain|disclose|ask)\w*\b[^.;]{0,60}\b(?:photos?|videos?|images?|e-?mail address(?:es)?|phone numbers?|cameras?|microphone|persistent identifiers?)|share (?:his|her|their) \w+|COPPA|child(?:ren)?['’]?s (?:account|profile))\b|\bprivacy$|^[\W\d_]*(?:for |about |our |use by |a note on |information (?:from|on|about) |(?:our )?policy (?:on|towards?|regarding|for) )?(?:childrens?|minors|teens|kids)(?: under (?:the )?(?:age of )?\w+)?[\W_]*$/i,
  // What stands before is looked at only where a word begins like one of these: that takes long.
  sensitive:
    /\b(?=[cdimps'"“])(?<!\b(?:do not|don't|not) (?:include|send|submit|communicate|enter|post|transmit|provide|share)\b[^.]{0,60})(?:sensitive (?:personal )?(?:information|data|details)|sensitive personal|(?:data|information) (?:\w+ ){0,4}(?:considered|defined|deemed|regarded)(?: as| to be)? ['"“]?sensitive|special categor(?:y|ies) (?:of )?(?:\w+ )?(?:information|data)|sensitive (?:types|categories) of (?:\w+ )?(?:information|data)|['"“]sensitive['"”] (?:\w+ )?(?:information|data)|sensitive (?:\w+[ /-]){1,2}(?:information|data)|(?:characteristics of|membership in) (?:a |legally )?protected class(?:es|ifications?)|protected classification characteristics)\b/i,
  notMinors:
    /\b(?:drinking|smoking|height|religion|politics|pets)\b[^.;|]{0,30}, kids\b|\bkids,? (?:or |and )?pets\b|\bchild (?:sexual )?(?:exploitation|abuse)|\b(?:encourage|urge|recommend|advise|remind)\w*\b[^.;]{0,60}\b(?:talk|instruct|monitor|teach|supervise|discuss|tell|spend|guide|participate)\w*\b|\binstruct\w* (?:their|your) (?:child|kid)|\b(?:questions? about|more (?:information )?(?:on|about)|see|how (?:\w+ ){1,4}protects?) (?:(?:our|how) )?(?:[\w ]{0,30})children's (?:online )?privacy\b/i,
  words: [
    ...locationAsides,
    ...sensitiveAsides,
    ...everydayAsides,
    { around: /\bplease include [^‹]{0,24}‹/i },
    { around: /\binformation (?:on|about) [^‹]{0,24}‹[^›]*› (?:is|are|can be) (?:also )?(?:available|found)/i },
    {
      types: ['communications'],
      around:
        /\b(?:via|by|through|using|over) (?:\w+ ){0,3}‹(?:direct|private|voice|chat|in-app|personal)[ -]messages?›/i,
    },
    // Words of the law, of time and of business that are also words for data.
    { types: ['employment'], around: /‹departments?› of\b|\b(?:print|printing|batch|cron|background) ‹jobs?›/i },
    {
      types: ['education'],
      around: /\b(?:same|some|any|certain|lesser|greater|high|what|varying|reasonable) ‹degrees?›/i,
    },
    {
      types: ['network-info'],
      around: /\b(?:use|uses|using|via|by) ‹bluetooth›[^.;]{0,16} to (?:check|register|record|confirm)\b/i,
    },
    { types: ['postal-address'], around: /(?:\bweb ?(?:site|page)s?|\bip ?\)|\bdomain|\breferring) ‹address(?:es)?›/i },
    { types: ['network-info'], around: /\btransmit over [^.]{0,30}‹/i },
    { types: ['health'], around: /\bprivacy practices for (?:our |the )?‹/i },
    { types: ['usage-log'], around: /\bgovern\w* (?:your )?‹/i },
    { types: ['email'], around: /\bsending ‹/i },
    {
      types: ['employment'],
      around:
        /\b(?:by|for|with) (?:this |easy |future )?‹references?›|‹references?› (?:numbers?|to (?:the|our|this))|‹professions?› code/i,
    },
    { types: ['calendar'], around: /‹calendar› (?:years?|months?|quarters?|weeks?|days?)\b/i },
    {
      types: ['postal-address'],
      around:
        /\b(?:to|or|otherwise|and|will|can|may|help us|help) ‹address(?:es)?›|‹address(?:es)?› (?:security|fraud|technical|issues|problems|any|these|those|such|potential|your|them|abuse|safety)\b|‹addresses› of all third/i,
    },
    {
      types: ['phone'],
      around:
        /‹phones?› lines?\b|\b(?:on|in|from|off) (?:the )?(?:your|the|a|their) (?:mobile )?‹(?:mobile )?phones?›(?! numbers?)|\bregister your (?:mobile )?‹[^›]*› with\b|(?:officer|controller|dpo)['’]?s? ‹contact (?:details?|information)›|^our ‹contact details?›|‹contact (?:details?|information)› (?:are|is|of (?:our|the|each))\b/i,
    },
    { types: ['nationality'], around: /\bIP addresses? [^.]{0,60}‹country of origin›/i },
    {
      types: ['profile'],
      around: /\b(?:those|these|such|rights and) ‹interests›|‹interests› (?:are|is) (?:not )?(?:outweighed|overrid)/i,
    },
    // The middle of a city is no one's whereabouts.
    { types: ['precise-location'], around: /‹[^›]*› of the (?:cent(?:er|re)|middle) of\b/i },
    {
      types: ['criminal-record'],
      around: /(?:possible|suspected|alleged|suspicion of|authorit\w+[^.]{0,30}) ‹criminal off?ences?›/i,
    },
    {
      types: ['government-id'],
      around:
        /\ban ‹identification number›|‹identification (?:number|id)s?› of (?:the|your) (?:\w+ ){0,3}(?:operating system|device|app)/i,
    },
    {
      types: ['usage-log'],
      around: /‹clicks?› (?:through to|here|on the)\b|\b(?:restrict|limit|prohibit)\w* (?:the )?‹use/i,
    },
    {
      types: ['coarse-location'],
      around:
        /\b(?:residents?|citizens?|consumers?|users|individuals|people|persons?|offer(?:ed)? [^.]{0,30}) (?:of|in|from|located in) (?:certain |different |some |all |many )?(?:[\w,]+ ){0,3}‹/i,
    },
    { types: ['coarse-location'], around: /‹countr(?:y|ies)› (?:whose|of residence)|\blaws of your own ‹/i },
    // An age that bounds who may use a service is nobody's.
    {
      types: ['birth-date'],
      around:
        /\b(?:under|over|above|below|minimum|legal|least|of|the) (?:the |an? |legal )?‹ages?›(?: of| limit|[^›\w]*$| for| at| or)|‹ages?› (?:of (?:\d|majority|consent|eighteen|sixteen|thirteen)|limits?|requirements?|\d|restrict)/i,
    },
    {
      types: ['network-info'],
      around:
        /\b(?:parcel|shipping|postal|delivery) ‹carriers?›|‹carriers?› (?:that|who|to) (?:deliver|ship|carry|bring)/i,
    },
    { types: ['installed-apps'], around: /\b(?:see|view|find) (?:a |the )?‹list of apps?›/i },
    { types: ['media'], around: /\btext ‹files?›/i },
    { types: ['network-info'], around: /\b(?:responsible for|security of)[^.]{0,40}‹/i },
    { types: ['browsing-history'], around: /\bfollowing ‹urls?›/i },
    { types: ['family'], around: /‹family› of (?:compan|business|brand|product|service|app)/i },
    { types: ['health'], around: /‹[^›]*health data› (?:privacy )?(?:policy|notice|statement|act)\b/i },
    {
      types: ['financial-account', 'payment'],
      around:
        /‹[^›]*card›s? (?:and [a-z]+ )?(?:payments|process\w*|offerings?|offers?|compan\w+|networks?|transactions?|purchases|issuers?|fraud|industry)|cookies? [^.]{0,24}‹(?:expiration|expiry) dates?›/i,
    },
    {
      types: ['credentials'],
      around: /(?:(?<!\byou do )not|never|without) (?:sharing|providing|provide|share) [^.]{0,30}‹/i,
    },
    {
      types: ['financial-account', 'credentials'],
      around: /(?:(?<!\bwe (?:\w+ ){0,3})access to your|someone who has|who has access)[^.]{0,24}‹/i,
    },
    {
      types: ['email', 'phone', 'postal-address'],
      around:
        /(?:\bour|\bvia|\bby|at the|us at|following|through|customer service|support|the company'?s?|call|to the|send (?:us )?(?:\ban|\ba)|from our|in our|marketing|promotional|\bsuch|\bthis|\bthese|\ban|opt out|receiving|unsubscribe) (?:\w+ )?‹(?:e.?mails?|telephones?|phones?|address|mail address|addresses|fax|phone number|email address|mobile)›/i,
    },
    {
      types: ['email', 'phone', 'postal-address'],
      around:
        /‹(?:e.?mails?|phones?|mobile|telephones?|home|addresses|address)›\s?(?:\bus|communications?|messages?|newsletters?|marketing|alerts?|notifications?|campaigns?|page|screen|apps?|service|lists?|provider|your (?:request|question)|the (?:issue|concern)|your concerns|\bthis|\bany|\bthese|complaints|requests?|bar|calls?|settings|preferences|deliver\w+|promotions|updates|client|footer|program|to us|at\b|:)/i,
    },
    {
      types: ['name'],
      around:
        /(?:network|domain|file|brand|trade|product|company'?s|app|business|under the|host|cookie|behalf and|in the|project) ‹names?›|‹(?:names?|titles?|aliases|alias)›\s?(?:of (?:the )?(?:service|compan|third|provider|cookie|app|controller|\bour)|servers?|and address of (?:\bthe|\bour)|ii|17|to (?:\bour|\bthe) (?:assets|property))|‹titles?›/i,
    },
    { types: ['gender'], around: /‹sex›(?:ual| offen)/i },
    {
      types: ['government-id'],
      around:
        /‹(?:identification numbers?|identification|id numbers?|proof of identity|identity documents?)›\s?(?:associated with|of (?:your|\bthe) device|for (?:your|\bthe) device|assigned to)|(?:device|cookie|\bunique|\buser|session|customer|advertising) ‹(?:identification|id)(?: numbers?)?›/i,
    },
    {
      types: ['health'],
      around:
        /‹(?:treatment|health|diagnosis|medical|illness|injury|sleep|height|weight|disability|disease|diagnostics?|wellness|fitness|symptoms?)›\s?(?:of (?:your|personal|\bthe|\bsuch|\bthis|data|information|\bour|that|\ba)|and safety|or safety|emergenc|care operations|(?:and|\bor) welfare|mode|\bunder|professionals?|and security of|check|departments?|authorit|agenc|crisis|insurance portability|research|purposes|clubs?|threats?|pandemic|products?)|(?:\bpublic|unequal|equal|\bfair|\bsystem|\bdifferent|\bspecial|preferential|technical|vital interests|risk of|of the|\bserious|network|financial|protect (?:\bthe|your)|service|site) (?:\w+ )?‹(?:health|treatment|diagnosis|weight)›/i,
    },
    { types: ['biometric', 'sensors'], around: /‹(?:iris|gait|compass)› (?:inc|media)/i },
    { types: ['minor'], around: /(?:protection of|online privacy|protects) ‹|privacy› practices/i },
    { types: ['communications'], around: /\bother ‹communications? data›/i },
    {
      types: ['address-book'],
      around: /\bour (?:\w+ )?‹contacts? list|do not (?:contact|call|mail) list|\bnot.‹contact list/i,
    },
    {
      types: ['health'],
      around:
        /discriminatory ‹|(?:speed|direction|altitude), ‹height›|(?:assess|process|settle)\w* [^‹]{0,30}‹insurance claim/i,
    },
    {
      types: ['payment', 'financial-account'],
      around: /‹payment and transaction› (?:fulfil|provider|process|service)|loyalty ‹card (?:information|number)/i,
    },
    {
      types: ['religion', 'politics', 'ethnicity', 'sexual-life', 'union'],
      around:
        /(?:discriminat|hate|hateful|offensive|promot|abus|harass|prohibit|bigot|no matter)\w* [^.]{0,20}‹|(?:in good|bad) ‹faith›/i,
    },
    { types: ['religion'], around: /good.?‹faith›|‹faith›|‹(?:religious)› (?:organi|institution|holiday)/i },
    { types: ['ethnicity'], around: /‹race› (?:\bto|condition|day|result)/i },
    {
      types: ['coarse-location'],
      around:
        /(?:storage|server|data cent(?:er|re)|\bour|retail|store|office|\bdifferent|\bother|remote|secure|\bany|\bthese|various|business|at the|\ba|whose|offshore|branch) ‹(?:(?:geo\w* |physical )?locations?)›|‹locations?›\s?(?:of (?:\bour|\bthe) (?:server|data|store|office|business|compan|processing|cookie)|where (?:we|\bour)|outside|in which|other than|around the world|with (?:\bdifferent|less)|that may|s? in the)/i,
    },
    {
      types: ['coarse-location'],
      around:
        /‹(?:country|countries|state|states|province|provinces|region|regions|territory|territories|city|cities|town|general area|jurisdiction)›\s?(?:of|in which|where|other than|outside|law|laws|or (?:local|federal|region|jurisdiction|countr|territor|international)|regulat|attorney|and federal|and local|to which|that|privacy|with|may|has|have|do not|does|from which|court|government|agenc|,? (?:federal|provincial|national)|or other jurisdiction|in the)|(?:federal|united|\bany|\bother|foreign|\bsuch|certain|third|\bthese|applicable|\bunder|those|member|home|non.?eu|the laws of (?:\bthe|your)|another|\bsome|\bevery|\beach|\bdifferent|particular|various|several|\bthe) (?:and |or )?‹/i,
    },
    {
      types: ['credentials'],
      around:
        /‹passwords?›.?protected|protect\w* against [^.]{0,24}‹|(?:not have to|without having to|need not|re.?enter\w*|without) (?:\w+ ){0,3}‹|(?:reset|forgot|forgotten|change|changing|recover|lost|protect\w*|password.?protect\w*|strong|hashed|complex|update) (?:\w+ )?‹[^›]*passw|‹[^›]*›\s?(?:protect|reset|secure|recover|to (?:log|sign) ?in|page|button)|‹(?:login|log in|pin|credential)› (?:\bto|page|button|with|using|\bvia|through|process|feature|in order)|(?:confidential\w*|secrecy|secure|security) (?:of|and) [^.]{0,14}‹/i,
    },
    {
      types: ['financial-account', 'income-tax', 'transaction', 'payment'],
      around:
        /‹(?:assets?|investments?|balances?|income|purchases?|orders?|security codes?|transactions?|subscriptions?|earnings|wages|reservations?|pensions?|expiration dates?|expiry dates?|mortgages?|cardholders?)›\s?(?:of (?:\bour|\bthe|all|\bsuch)|sale|including|by (?:another|a third)|companies|agreement|advis|decision|in (?:which|\bour)|or (?:stock|business|all)|a (?:product|subscription)|\bour|products|service|from (?:\bus|\bour)|to (?:\w+ )?(?:protect|comply|prevent)|that (?:is|are)|form|through|you have (?:requested|placed)|fee|of a cookie|made (?:\bby|on|through) (?:third))|(?:corporate|business|of our|\bour|company|sale of|all or|substantially all|\bits|\bin|court|\bits|\bthe|\bsuch|fulfill|complete|process|an?|\bany|\bsuch|\bfor|merger|or other|similar) (?:\w+ )?‹(?:assets?|orders?|purchases?|transactions?|investments?|balances?)›/i,
    },
    {
      types: ['communications'],
      around:
        /(?:marketing|promotional|commercial|unsolicited|send you|sending you|receive|receiving|opt.?out of|\bour|advertising|push|electronic|informational|administrative|service.?related|email|transactional|respond to|unwanted|from us|certain|future|further|\bsuch|\bthese|privileged|tailored|personali[sz]ed|customi[sz]ed|\bvia|\bby|through|internet|secure|through) (?:\w+ )?‹(?:communications?|messages?|correspondence|text messages?|calls?|sms|sms messages?|phone calls?|telephone calls?|email messages?|chats?|electronic messages?|direct messages?|conversations?|video calls?|communications from you|e.?mail messages?|in app messages?)›|‹(?:communications?|messages?|sms|calls?|chat|text messages?|conversations?|chats)›\s?(?:\bus|from us|from (?:\bour|\bthe)|about (?:\bour|products)|preferences?|service|program|rates|to you|boards?|you (?:receive|have opted)|provider|with you\b|center|room|that may|regarding|technolog|networks?|infrastructure|feature|function|rooms?|sent by us)|(?:contact you|notify you|reach you) [^.]{0,20}‹/i,
    },
    {
      types: ['address-book'],
      around:
        /(?:tell|invite|refer|share with|sharing with|send to|with|your|\ba) (?:a |your )?‹(?:friends?|contacts?)›|‹(?:friends?|contacts)›\s?(?:\bus|and family|or family|about|\bthe|\bour|through|in order|feature|who|may|can|with)/i,
    },
    {
      types: ['criminal-record'],
      around: /(?:detect|prevent|investigat|prosecut|execution of|suspected)\w* (?:[\w,]+ ){0,6}‹/i,
    },
    {
      types: [
        'device-info',
        'network-info',
        'user-content',
        'media',
        'usage-log',
        'profile',
        'employment',
        'family',
        'education',
        'social-account',
        'browsing-history',
        'search-history',
        'transaction',
      ],
      around:
        /(?:\bour|\bthis|third.party|\bthe|\bthese|\bother|\bsuch|\bany|\bits|\btheir|another|\beach|affiliated|parent|\ba|\ban) (?:\w+ )?‹(?:company|companies|platforms?|software|language|industry|industries|references?|position|positions|jobs?|family|comments?|reviews?|posts?|files?|documents?|schools?|carrier|domains?|reports?|computers?|devices?|accounts?|images?|videos?|questions?|requests?|organi[sz]ations?|departments?|careers?|version|web ?pages?|home|social media|social networks?|content|tags?|features?|inquiry|inquiries|answers?|download|statistics|analytics|interests?|appearance|score|font|posting|college|relationships?|children|households?|hardware)›/i,
    },
    {
      types: ['profile'],
      around:
        /(?:legitimate|best|vital|\bpublic|business|overriding|\bour|your|\btheir|protect the|fundamental|conflict of|compelling|essential|in the) (?:\w+ )?‹interests?›|‹interests?›\s?(?:in (?:\bour|\bthe|protect)|of (?:\bour|\bthe|others|data)|or fundamental|rates?|based)|‹preferences?› (?:page|center|centre|settings?|tool|manager)/i,
    },
    {
      types: ['cookies'],
      around:
        /(?:disable|delete|block|reject|refuse|remove|decline|clear|accept|opt.?out of|turn off|manage|erase|without)\w* (?:\w+ ){0,3}‹|‹cookies?› (?:policy|notice|polic|preferences|settings|banner|consent|statement)/i,
    },
    {
      types: ['user-content', 'usage-log'],
      around:
        /‹(?:reviews?|requests?|questions?|posts?|feedback|answers?|comments?|downloads?|visits?|clicks?|posting|interactions?|activities|activity|surveys?|content|suggestions?|inquir\w+|usage)›\s?(?:\bthis|\bour|\bthe|to (?:\bus|\bour|\bthe|delete|access|exercise)|or concerns|about (?:\bthis|\bour|\bthe)|regarding|for (?:access|deletion)|from (?:law|you to)|of (?:\bthis|the policy)|\bunder|is|are|by (?:law|court|government)|office|made|on (?:this page|\bour)|and concerns|you may have|we receive|required)/i,
    },
  ],
};
