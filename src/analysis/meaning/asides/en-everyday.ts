import type { WordAside } from './asides';

/** Words for data that no law calls sensitive, or that cards and papers have in common with it, where they mean something else. */
export const everydayAsides: readonly WordAside[] = [
  // A date on which a cookie ends, a code that is sent: no card is near.
  {
    types: ['financial-account'],
    around:
      /\b(?:pre-?set|certain|until (?:a|the|its|their)) ‹(?:expiration|expiry) dates?›|\b(?:sms|messages?|e-?mails?|send\w*|one.?time|verification) (?:\w+ ){0,3}‹security codes?›/i,
  },
  // What is told of friends: the owner of a list stands at its end.
  { around: /‹[^›]*›,? and (?:other )?information about your (?:\w+ )?f(?:rien|r?$)/i },
  { types: ['address-book'], around: /\b(?:invite|tell|refer|message) ‹your contacts›/i },
  { types: ['cookies'], around: /\bunlike ‹/i },
  { types: ['transaction'], around: /\b(?:official|judicial|enforceable|restraining|legal|court) ‹orders?›/i },
  { types: ['user-content'], around: /\b(?:partner|match|dating|friend|profile) ‹suggestions?›/i },
  { types: ['device-info'], around: /\b(?:un)?blurred ‹version›|‹version› of (?:your|the) (?:photo|picture|image)/i },
  { types: ['media'], around: /\bsmall (?:text |data )?‹files?›/i },
  // The device, not its number: its identifier, who holds it, what stays on it.
  {
    types: ['phone'],
    around:
      /\b(?:of|access to|lose|losing|hold\w*|unlock\w*|pick up|carry\w*) (?:your|the|a|their) (?:mobile )?‹(?:mobile )?phones?›(?! numbers?)/i,
  },
  // Years of the calendar, and an app that only writes into it.
  { types: ['calendar'], around: /‹calendar› (?:(?:19|20)\d\d|business days?|dates?)\b/i },
  { types: ['calendar'], around: /‹calendar› ?\(?(?:write[- ](?:only|access)|writing only)\b/i },
  // Addresses of machines, which relays and mailboxes have.
  {
    types: ['postal-address'],
    around: /\b(?:relay|forwarding e-?mail|proxy|reply-?to|sender|return e-?mail|contract|server) ‹address(?:es)?›/i,
  },
  { types: ['gender'], around: /‹(?:gender|sex)›[ -](?:affirming|confirming|neutral|inclusive|based|specific|pay)\b/i },
  // The page on which readers look after their account, and a browser's signal.
  {
    types: ['profile'],
    around:
      /\b(?:go(?:ing)? to|visit\w*|open\w*|in|on|through|via|from|under|view\w*|edit\w*|correct\w*|download\w*|manage|what(?:'s| is) in) (?:[\w']+ ){0,4}your ‹profile›(?=[.;)]|$)|‹profile› (?:page|tab|menu|screen|icon|settings?)\b|‹preferences?› signals?\b|\b(?:kids?|guest) ‹profiles?›/i,
  },
  // Taking a picture of a thing.
  {
    types: ['portrait'],
    around:
      /\b(?:to|can|may|must|will|you) ‹photograph› (?!of\b|and\b|or\b|to\b|with\b|for\b|that\b|which\b|is\b|are\b|you\b|your (?:face|self)|yourself\b)\w/i,
  },
  // The employer as the one who sends, pays or stands in a list of sources.
  {
    types: ['employment'],
    around:
      /‹employers?›(?:,? (?:or|and) (?:\w+ ){1,3})? ?(?:sends?|sent|gives?|gave|provides?|provided|tells?|told|drops?|pays?|offers?|sponsors?|uploads?|shares?|supplies|enrol\w*|under|receives?|gets?|does|do|is|was|will|may|can|has|have)\b|\b(?:from|by|to|with|through|via) (?:(?:your|the|an?|their|current|former|other) ){0,2}‹employers?›/i,
  },
  // A source, a kind of person and a ground.
  {
    types: ['employment'],
    around:
      /‹employers?›, (?:where|if|when)\b|‹jobs?› (?:candidates?|applicants?|seekers?)\b|‹employment›(?: (?:or|and) [\w-]+)? laws?\b/i,
  },
  // Schools that give or get something; those that the reader went to are told of him.
  {
    types: ['education'],
    around:
      /‹schools›(?:,? (?:or|and) [\w-]+)? (?:who|(?:that|which)(?! you)|you (?!(?:have )?(?:attend|went|go|study|studied|graduat|are|were)))\b/i,
  },
  // The name of a plan or a function, written as one; and who has to agree.
  {
    types: ['family'],
    around:
      /\b(?!(?:Your|The|Our|My|Their|Other|Collecting)\b)[A-Z][a-z]+ ‹Household›(?! ?[A-Z]| ?(?:details|information|data|members?|income|size))|‹(?:Family|Household)› (?:Group|Plan|Plus|Premium|Sharing|Link|Account|Center|Centre)\b|\b(?:both|two|other) ‹households›/,
  },
  // Kinds of products, by the law's words for consumers.
  {
    types: ['family'],
    around: /\bpersonal,? ‹family›|‹(?:family|household)›(?: (?:or|and) household)? (?:purposes|use)\b/i,
  },
  // Buying as the occasion, and what the company buys.
  {
    types: ['transaction'],
    around: /(?:\b(?:when|if|before|after|once) you|\bwe) ‹purchase›(?! (?:histor|data|infor|detail|record))/i,
  },
  { types: ['camera'], around: /\bon ‹camera›/i },
  // Whoever has paid may do something.
  { types: ['transaction'], around: /\bwith an? (?:\w+ )?‹subscription›(?! (?:data|details|number|history|record))/i },
  // The address that a message comes from.
  {
    types: ['postal-address'],
    around: /\b(?:send|write|request\w*|e-?mail)\b[^.;‹]{0,24}\bfrom (?:the|an|your) ‹address(?:es)?›/i,
  },
  {
    types: ['network-info'],
    around: /\b(?:to|operating|interline|air|shipping|parcel) ‹carriers?›|‹carriers?›, (?:hotels|airlines|airports)\b/i,
  },
  { types: ['coarse-location'], around: /\b(?:cloud|hosting|server|data cent(?:er|re)|aws|azure) ‹regions?›/i },
  // Networks and devices, which have names as well; files of a program or a firm.
  {
    types: ['name'],
    around:
      /‹names?›(?: and (?:\w+ ){1,3}| )(?:of|for) (?:(?:other|nearby|the|available|your) ){0,3}(?:networks?|devices?|Wi-?Fi|products?|shops?|games?)\b/i,
  },
  { types: ['media'], around: /\b(?:game|loan|program|system|log|case|credit|claims?) ‹files?›/i },
  // Idioms, and words that are also verbs or parts of names.
  { types: ['social-account'], around: /\bon ‹account› of\b/i },
  { types: ['name'], around: /\b(?:whom|who|which|that|the people) you ‹name›/i },
  {
    types: ['coarse-location'],
    around: /‹states?› (?:\w+ )?(?:privacy|departments?|agenc\w+|acts?|law|statutes?|regulators?|governments?)\b/i,
  },
  { types: ['transaction'], around: /‹orders?› (?:from|of|by) (?:an? |the )?(?:courts?|judges?|tribunals?)\b/i },
  { types: ['communications'], around: /‹(?:log-?in|api|system|server) calls?›/i },
  {
    types: ['criminal-record'],
    around: /\b(?:civil|administrative)(?:,| or| and) (?:\w+ (?:or|and) )?‹criminal proceeding/i,
  },
  { types: ['family'], around: /\boriginator and ‹beneficiary›/i },
  { types: ['profile'], around: /‹profile› > /i },
  // Addresses of machines and purses, files in a zip, insurers and phone masts.
  {
    types: ['postal-address'],
    around:
      /\b(?:tunnel|peer|public|wallet|gateway|node|memory|loopback|bitcoin|crypto) ‹address(?:es)?›|\bseparate ‹zips›/i,
  },
  {
    types: ['network-info'],
    around:
      /\b(?:prior|previous|former|insurance|other) ‹carriers?›|\b(?:company|e-?mail|work|corporate|on (?:that|this|the same)) ‹domains?›/i,
  },
  // What a machine of the company does, counted for all.
  { types: ['network-info', 'usage-log'], around: /\b(?:each|every|per|our) servers?\b[^.;‹]{0,24}‹/i },
  // Folders and networks have names as well.
  { types: ['name'], around: /\b(?:folder|file|host|network|Wi-?Fi|product) ‹names?›/i },
  {
    types: ['phone'],
    around:
      /\b(?:cell|mobile) ‹phone› (?:tower|mast)|\b(?:from|between) (?:the )?device (?:to|and) ‹phone›|‹phone› handling\b/i,
  },
  { types: ['cookies'], around: /\bWi-?Fi(?: signals?)?, ‹beacons›/i },
  // Pictures taken from the air, of houses; and with what a picture was taken.
  { types: ['portrait'], around: /\b(?:aerial|satellite|drone|street-level) ‹photographs?›/i },
  { types: ['camera'], around: /\bon (?:what|which) ‹camera›/i },
  // Lists that others keep of those whom they know.
  {
    types: ['address-book'],
    around: /\b(?:others|other (?:people|users|members)|friends|someone)\b[^.;]{0,60}\btheir (?:own )?‹/i,
  },
  // What a list leaves out. After "nothing" and its like, an exception is what is taken.
  { around: /‹[^›]*›,? (?:(?:is|are|being) )?(?:excluded|excepted|aside)\b/i },
  {
    around:
      /^(?!.*(?:\b(?:no|not|never|nothing|none|neither|only)|n't)\b.*‹)[^‹]*\b(?:excluding|except for|with the exception of) (?:[\w']+ ){0,2}‹/is,
  },
  { around: /\bbut not (?!limited)(?:[\w']+ ){0,2}‹/i },
];
