import { DATA, phrase } from './phrase-en';
import type { Phrase } from './phrases';

/** Bodies, documents, origin, beliefs, and whom someone loves. */
export const person: readonly Phrase[] = [
  phrase(
    'biometric',
    'face|facial|typing|keystroke|finger|thumb|palm|hand|iris|retina|eye|voice|verification|liveness|biometr',
    [
      `(?:photos?|images?|pictures?|videos?|scans?|scanning|measurements?|geometry|templates?|maps?|mapping|positions?|positioning|shapes?|points|features?|characteristics|analysis|recognition|recordings?) (?:\\w+ )?(?:of|from) (?:(?:your|the|a|their|our|users'|an|user's) ){0,2}(?:faces?|facial|fingers?|fingerprints?|hands?|palms?|irises|iris|retinas?|eyes|voiceprints?)`,
      `(?:scan|map|maps|scans|recogni[sz]es?|analy[sz]es?|compares?) (?:your|the|a|their) faces?(?! of)|your face is \\w+`,
      `(?:features|characteristics|patterns?|templates?|prints?) of (?:your|a|the|their) voices?`,
      `(?:typing|keystroke) (?:rhythms?|patterns?|dynamics|biometrics)`,
      `(?:photo|selfie|video|face|facial|liveness|voice) verification`,
      `verification (?:photos?|selfies?|videos?)`,
      `face (?:and|or|\\/) (?:body|hand|voice|eye) ${DATA}`,
      `face (?:(?:and|or) \\w+ )?(?:data|features?|images?|geometry|scans?|scanning|match|matching|mapping|tracking|mesh|points|templates?|recognition|comparison|login|unlock|authentication|detection|shape|models?|vectors?)`,
      `facial (?!expressions?)[a-z]+(?: ${DATA})?`,
      `voice (?:patterns?|recognition|id|identification|biometrics?|authentication|signatures?|templates?|characteristics)`,
      `(?:finger|thumb|palm|hand) ?prints?`,
      `(?:eye|gaze|hand|head) (?:tracking|movements?|scans?)`,
    ].join('|'),
  ),
  phrase(
    'government-id',
    'government|identity|id |ids|identification|passport|licen|traveler|traveller|tax|alien|immigration|visa',
    [
      `government (?:issued |provided )?(?:(?:photo|identity|identification|personal|travel|proof|of) ){0,3}(?:ids?|identification|identifiers?|identit(?:y|ies)|documents?|credentials?|numbers?|cards?|documentation)(?: (?:numbers?|cards?|documents?|data|information))?`,
      `(?:photo|image|picture|copy|copies|scan|scans|photocopy|photographs?|front|back) of (?:(?:your|a|an|the|valid|their|his|her|official|government|issued|or|and|front|back|of) ){0,4}(?:id|ids|identification|identity (?:card|document)s?|passports?|driver'?s'? licen[cs]es?|driving licen[cs]es?|documents?)`,
      `id (?:data|documents?|photos?|scans?|images?|cards?|verification (?:data|information|documents?))`,
      `(?:known|trusted) travell?er (?:numbers?|information)`,
      `(?:information|data|details) (?:contained )?(?:in|on|from) your (?:id|passport|driver's licen[cs]e|driving licen[cs]e)`,
      `redress numbers?`,
      `(?:alien|immigration|visa|residency|tax|taxpayer|vat) (?:registration |identification |status |file |reference )?(?:numbers?|documents?|documentation|identifiers?|details)`,
      `passports?(?: and visa)? (?:numbers?|details?|data|information|copies|scans?|photos?)`,
      `driv(?:er'?s'?|ing) (?:licen[cs]e|permit)s?(?: (?:numbers?|details?|data|information|copies|status|record|history))?`,
      `travel documents?`,
    ].join('|'),
  ),
  phrase(
    'health',
    'health|fitness|workout|calorie|heart|step|weight|bmi|body|menstr|cycle|ovulat|mood|pregnan|diet|nutrition|medic|therap|psycholog|disab|doctor|physician|vaccin|treatment|disease|illness|patient|blood|glucose|sleep|allerg',
    [
      `(?:health|healthcare|fitness|wellness|wellbeing|workout|exercise|training|nutrition|nutritional|diet|dietary|sleep|medical|medication|therapy|treatment|vaccination|patient|clinical|pregnancy|menstrual|cycle|mood)(?: and (?:fitness|health|wellness|medical|activity|exercise|training|nutrition|biometric)| or (?:fitness|medical|wellness|health)| (?:related|performance|activity|tracking|monitoring|performance|measurement|streaming|insurance|app))* (?:${DATA}|goals?|logs?|metrics|stats|statistics|levels?|scores?|measurements?|symptoms?|conditions?|concerns?|issues?|profiles?|claims?|performance(?: history)?)`,
      `(?:calories|energy) (?:burned|burnt|consumed|intake|expended)`,
      `heart ?(?:beats?|rates?|rate variability)`,
      `(?:number of steps (?:you|taken|walked)|steps? (?:count|counts|taken|walked|data)|step counter|distance (?:walked|run))`,
      `(?:body|your|current|target|goal|birth) (?:weight|mass index|fat|height|temperature|measurements?|composition)`,
      `(?:bmi|blood (?:tests?|sugar|oxygen|pressure|glucose|type|test results?)|menstrual|menstruation|ovulation|period (?:tracking|dates?|data)|psychological (?:state|condition)|therapy sessions?|status as a patient|doctor's notes|mood (?:diary|journal|entries)|therapist notes)`,
      `(?:information|data|details) (?:\\w+ )?(?:about|regarding|on|concerning|relating to|related to) (?:your|a person's|an individual's|users'|their) (?:\\w+ ){0,2}(?:health|wellness|wellbeing|fitness|sleep|weight|mood|body|diet|nutrition|pregnancy|allergies|medications?|disabilit(?:y|ies)|injur(?:y|ies)|illness(?:es)?)`,
      `(?:name|details) of your (?:doctor|physician|therapist|pharmacy|clinic)`,
    ].join('|'),
  ),
  phrase(
    'criminal-record',
    'criminal|convict|background|offen|arrest',
    [
      `(?:criminal|arrest|conviction|offen[cs]e) (?:records?|histor(?:y|ies)|background|convictions?|checks?|charges?|data|information|offen[cs]es? (?:data|information|history))`,
      `(?:criminal )?background (?:checks?|screenings?|reports?|investigations?)(?: (?:information|data|results?|reports?))?`,
      `convicted (?:of|bad|sex|felons?|offenders?)`,
      `driving records?`,
    ].join('|'),
  ),
  phrase(
    'sexual-life',
    'gender|meet|whether|orientation|interested in|looking for|attracted|men|women|sexual|seeking|partner',
    [
      `(?:genders?|sex|sexes|people|who|whom|men|women)[^.;]{0,24} (?:you(?: are|'re)? |they(?: are|'re)? )(?:interested in|looking for|attracted to|seek|seeking|prefer|want to (?:meet|date|match)|wish to (?:meet|date)|would like to (?:meet|date))(?= |[.,;)]|$)`,
      `(?:interested in|looking for|seeking|prefer|like|date|meeting|to meet|attracted to|seek)(?: to meet| meeting)?[^.;\\w]{1,3}(?:with )?(?:a )?(?:men|women|males?|females?|man|woman)`,
      `(?:whether|that) (?:you|they|someone)(?: are| is|'re)? (?:\\w+, )?(?:gay|lesbian|bisexual|straight|heterosexual|homosexual)`,
      `(?:reveal|infer|indicate|suggest|disclose)s? (?:\\w+ ){0,4}orientation`,
      `sexual (?:and \\w+ )?(?:orientation|preferences?|interests?|life|identity|activit(?:y|ies)|behaviou?rs?|histor(?:y|ies)|health|practices?|desires?|fantas(?:y|ies)|relationships?|encounters?|partners?|information|data)`,
      `(?:marital|relationship) and sexual \\w+`,
    ].join('|'),
  ),
  phrase(
    'ethnicity',
    'race|racial|ethnic|skin|tribal|caste|origin',
    `(?:racial|ethnic)(?:,? (?:and|or|\\/) (?:ethnic|racial|national|cultural|religious))* (?:origins?|backgrounds?|heritage|identit(?:y|ies)|groups?|information|data|categor(?:y|ies)|ancestry)|(?:race|ethnicity)(?: (?:and|or|\\/) (?:race|ethnicity|religion|colou?r|gender))+|skin (?:tone|colou?r|type)|caste`,
  ),
  phrase(
    'religion',
    'religi|philosoph|faith|spiritual|church|belief',
    `(?:religious|philosophical|spiritual|moral)(?:,? (?:and|or|\\/) (?:religious|philosophical|political|spiritual|moral|other|similar))* (?:beliefs?|views?|convictions?|affiliations?|backgrounds?|preferences?|denominations?|opinions?|information|data)|religions?(?: or (?:belief|creed|faith|philosophy))?|church (?:membership|affiliation)|your (?:faith|beliefs)`,
  ),
  phrase(
    'politics',
    'politic|voter|party',
    `political(?:,? (?:and|or|\\/) (?:religious|philosophical|social|other))* (?:opinions?|views?|beliefs?|affiliations?|preferences?|leanings?|party|activit(?:y|ies)|convictions?|donations?|contributions?|orientations?|associations?|persuasions?)|voter (?:registration|file|records?|data|information)`,
  ),
  phrase(
    'genetic',
    'genetic|genom|dna|hereditary',
    `(?:genetic|genomic|dna|hereditary|genotyping)(?:,? (?:and|or) (?:biometric|health|medical))? (?:${DATA}|samples?|tests?|test results?|results?|sequences?|markers?|characteristics|profiles?)`,
  ),
];
