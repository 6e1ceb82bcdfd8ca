import type { WordAside } from './asides';

/** Where words for sensitive data mean a firm, a card that pays nothing, a danger, or advice. */
export const sensitiveAsides: readonly WordAside[] = [
  // Names of firms and of others' programs.
  {
    types: ['health'],
    around:
      /[A-Z]\w+ ‹(?:Fitness|Health|Wellness)›(?! (?:Data|Info))|‹(?:Fitness|Health|Wellness|Disease)› (?!Data|Info|Record|Condition|History)[A-Z]|‹Health Insurance› Portab/,
  },
  {
    types: ['health'],
    around:
      /\b(?:people|individuals|persons|users|customers|guests|visitors) with ‹disabilit|\b(?:caus\w+|serious|actual|bodily|personal|loss of life|harm|damage|death|risk of|threat of) (?:\w+ )?(?:or )?‹injur|\b(?:rights|property|(?<!\bsex(?:ual)? )life|lives|safety|welfare|security),? (?:\w+,? )?(?:or |and )?‹health›|‹health›,? (?:and|or) (?:safety|security|welfare)|‹medical› specialt|\bneed of (?:such|the) ‹treatment|\bthrough ‹fitness›|‹fitness› (?:websites?|apps?|clubs?|equipment|cent(?:er|re)s?|class\w*|brands?|industry|studios?|programs?|and empower)/i,
  },
  {
    types: ['financial-account', 'payment'],
    around:
      /\b(?:library|loyalty|membership|member|student|staff) ‹card|\bco-?branded ‹|\bapply\w* for (?:an? |the |our )?(?:new |co-branded )?‹credit cards?›|‹financial records?›[ -]keeping|\bsend\w* (?:you )?‹security codes?›|‹security codes?› (?:via|by)\b/i,
  },
  {
    types: ['communications'],
    around:
      /‹emails sent› to (?:you|our|users|members|customers)|‹emails you receive› from us|‹correspondence› address|\bto all ‹correspondence›/i,
  },
  {
    types: ['financial-account'],
    around: /‹financial (?:information|data)› (?:displayed|provided (?:by|on|in|through) (?:the|our|any)|is for)/i,
  },
  { types: ['genetic'], around: /\b(?:our|company's|brand's) ‹dna›/i },
  { types: ['criminal-record'], around: /‹[^›]*background checks?› (?:providers?|partners?|compan\w+|services?)\b/i },
  { types: ['precise-location'], around: /‹gps› (?:navigation|articles?|apps?|products?)\b/i },
  {
    types: ['credentials'],
    around:
      /\b(?:choos\w+|use|using|pick|create|select) (?:a |an )?(?:strong|unique|secure|robust|complex|different)(?:,? \w+)? ‹|\bsame ‹password/i,
  },
];
