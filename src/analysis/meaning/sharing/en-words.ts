/**
 * Set before a long list of words, it makes an engine write the list's code once, not once for each way that leads to it: V8 compiles the
 * expressions of sharing in half the time.
 */
const ONCE = '(?=\\w)';
/** Who is neither us nor the reader. */
export const OUTSIDER = `${ONCE}(?:${[
  '(?:third|3rd|outside)\\W{1,3}part(?:y|ies)',
  '(?:non.?)?affiliat(?:es?|ed)|subsidiar(?:y|ies)|compan(?:y|ies)|(?:famil(?:y|ies)|group) of (?:compan|brand|business)\\w+|joint ventures?',
  'partners?|(?:service )?providers?|vendors?|suppliers?|(?:sub.?)?contractors?|(?:sub.?)?processors?|agents|agenc(?:y|ies)',
  'advertisers?|ad (?:networks?|servers?)|(?:ad|advertising|partner) networks?|networks|marketers|sponsors?|publishers?|data brokers?|bureaus?',
  'retailers?|merchants?|sellers?|couriers?|airlines?|hotels?|charit(?:y|ies)|businesses|organi[sz]ations?|entit(?:y|ies)|institutions?|banks?|lenders?|insurers?|employers?|schools?',
  'counter\\W{0,3}part(?:y|ies)|operators?|developers?|advis[eo]rs?|consultants?|auditors?|lawyers?|attorneys?|carriers?|hosts|drivers|dealers?|franchisees?|distributors?|licensees?',
  'law enforcement|governments?|government(?:al)? \\w+|authorit(?:y|ies)|courts?|regulators?|officials?|police|(?:the|general) public',
  'others|(?:other|fellow) (?:\\w+ ){0,2}(?:users?|members?|people|persons?|parties|individuals?|customers?|players?|participants?|visitors?|drivers?|guests?)',
  '(?:another|that) (?:\\w+ )?(?:user|member|person|party|player|customer|business|site|service)|anyone|anybody|someone else|every(?:one|body)|(?:people|persons|individuals) (?:who|that|you)',
  'friends?|followers|(?:your|their) (?:contacts|connections|administrator)|recipients?|recruiters?|parties (?:with|who|that)|(?:these|those|such) parties|buyers?|purchasers?|acquirers?|successors?|acquiring \\w+|new owners?',
  'brands?|social (?:media|network\\w*)(?: \\w+)?|facebook|apple|google|twitter|instagram|linkedin|pinterest|tiktok|snapchat|youtube|paypal|researchers?|universit(?:y|ies)|other (?:\\w+ )?(?:sites|websites|services|apps|applications|platforms)|(?:sites|services|apps) that you|(?:these|third.party|advertising|analytics|tracking) (?:\\w+ )?(?:services|tools)',
].join('|')})`;
/** Nouns for a person's data. */
export const DATA = `${ONCE}(?:information|info|data|details|PII|identifiers?|addresses|address|names?|e.?mails?|content|profiles?|records?|locations?|lists?|posts?|photos?|communications?|images?|numbers?|histor(?:y|ies)|activit(?:y|ies)|usernames?|comments?|scores?|preferences|messages?|resumes?|videos?|pictures?|usage)`;
/** A stretch of one sentence; and one in which neither we nor the reader begin to act. */
export const GAP = '[^.;]{0,90}?';
export const THEIRS =
  '(?:(?!\\bwe (?!work|use|hire|engage|partner)|\\byou (?:can|may|will|are|have|could)\\b|\\b(?:al)?though\\b)[^.;]){0,150}?';
/** Words between a verb and its object: no other part of the sentence. */
export const BEFORE_DATA = '(?!(?:it|them|us|you)\\b)(?:[\\w\'“”"/-]+,? ){0,7}?';
/** Words between a preposition and the recipient. */
export const BEFORE_WHOM = "(?:[\\w'/-]+,? ){0,5}?";
/** Verbs that mean giving to someone else, whoever it is. */
export const SHARE =
  '(?:shares?|discloses?|sells?|rents?|leases?|trades?(?! (?:union|secret|mark|name))|releases?(?! (?:dates?|notes?|versions?))|divulges?|barter|swaps?|hand over|pass on|give away)';
export const SHARING = '(?:sharing|disclosing|selling|renting|leasing|trading|releasing|divulging|swapping)';
export const SHARED = '(?:shared|disclosed|sold|rented|leased|traded|released|divulged|passed on|handed over)';
/** Verbs that need to be told to whom. */
export const GIVE =
  '(?:provid(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|transfer(?:s|red|ring)?|transmit(?:s|ted|ting)?|giv(?:e|es|en|ing)|pass(?:es|ed|ing)?|send(?:s|ing)?|sent|mak(?:e|es|ing)|made|licens(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|reveal(?:s|ed|ing)?|distribut(?:e|es|ed|ing)|report(?:s|ed|ing)?|hand(?:s|ed|ing)? over|turn(?:s|ed|ing)? over|forward(?:s|ed|ing)?|expos(?:e|es|ed|ing)|display(?:s|ed|ing)?|show(?:s|n|ing)?|outsourc(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|communicat(?:e|es|ed)|posts?|uploads?|grant(?:s|ed|ing)?)';
export const GIVEN =
  '(?:provided|transferred|transmitted|given|passed|sent|made|licensed|exchanged|revealed|distributed|forwarded|posted|submitted|displayed|shown|stored|processed|accessed|viewed|seen|collected|used|held|hosted|read)';
/** What outsiders do with data. */
export const TAKE =
  '(?:(?:collect|receiv|gather|obtain|access|track|record|stor|process|monitor|combin|retain|analy[sz]|aggregat|compil|view|handl|plac|deploy|download|control|us|infer|recogni[sz]|understand)(?:e|es|s|ing|ed)|collect|gather|obtain|access|track|record|process|monitor|retain|hold|maintain|view|deploy|download|control|infer|understand|learn|see|sees|get|gets|set|have|has|serve)';
/** Tools that take data for their makers wherever they are built in, and that everybody calls by their names. */
export const WELL_KNOWN =
  '(?:firebase|crashlytics|appsflyer|google analytics|(?:facebook|meta) (?:sdk|pixel)|mixpanel|amplitude|hotjar|unity ads|admob)';
