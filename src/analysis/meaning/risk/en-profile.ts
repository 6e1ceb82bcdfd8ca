import { ADS, any } from './en-words';
import type { RiskRule } from './risk-rule';

/** What is made of the data: one record of the reader, and advertising. */
export const profile: readonly RiskRule[] = [
  {
    kind: 'data-combining',
    says: any(
      '\\b(?:combin(?:e|es|ed|ing)|merg(?:e|es|ed|ing)|supplement\\w*|append\\w*|link(?:ed|ing)?|associat(?:e|es|ed|ing)|augment\\w*|enhanc(?:e|es|ed|ing)|cross.?referenc\\w+|correlat\\w+)\\b[^.]{0,60}\\b(?:information|data|it|identifiers?|numbers?)\\b[^.]{0,80}\\b(?:with|from|to|across)\\b[^.]{0,50}\\b(?:your account|other|third.part\\w*|additional|sources?|partners?|information|data|offline|devices|websites|services|personal|hashes)\\b',
      '\\b(?:combin(?:e|es|ed|ing)|merg(?:e|es|ed|ing)|link(?:ed|ing)?|associat(?:e|es|ed|ing)|match(?:ed|ing)?) (?:(?:that|this|it|them) )?with (?:\\w+ ){0,4}?(?:information|data|records|profile)\\b|\\bsupplement (?:our|the|your) (?:\\w+ )?(?:records|information|data|profile)\\b|\\blink the devices\\b',
      '\\b(?:information|data)\\b[^.]{0,40}\\b(?:is|are|be) (?:\\w+ )?(?:linked|combined|merged|matched|joined)\\b[^.]{0,100}\\bwith\\b[^.]{0,40}\\b(?:information|data|account|profile)\\b',
      '\\b(?:in conjunction|in association) with (?:\\w+ ){0,2}(?:personal|other|categori[sz]ed|additional|existing) (?:\\w+ )?(?:information|data)\\b|\\b(?:add|include) (?:it|that information|this information) (?:to|in) (?:\\w+ ){0,3}account\\b',
    ),
    unless:
      /\b(?:not|never|n't)\b (?:\w+ ){0,4}(?:combin|merg|link|match|associat|aggregat|add)|\bmerger\b|\bnot (?:be )?(?:linked|associated|combined)|\baggregated? (?:and )?(?:anonym|de.?identif|statistic)|\blinks? to\b|\bcontain links|\bno longer (?:be )?associated|\bif we combine\b/i,
  },
  {
    kind: 'ads-profiling',
    says: any(
      // Advertising that is chosen for the reader.
      `\\b(?:interest.{1,2}based|behaviou?ral|targeted|personali[sz]ed|tailored|customi[sz]ed|relevant|retarget\\w*|remarketing|targeting)\\b[^.]{0,40}\\b${ADS}\\b`,
      `\\b(?:ads?|advertis\\w+|offers|promotions|marketing)\\b[^.]{0,100}\\b(?:tailor\\w*|target\\w*|personali[sz]\\w*|(?:to|your) (?:your |specific )?interests?|relevant|customi[sz]\\w*|profil\\w*|behaviou?r|based (?:up)?on (?:\\w+ ){0,4}?(?:information|data|activit\\w+|interests|brows\\w+|use|usage|visits|location|interactions|preferences|relationships?))\\b`,
      `\\b(?:tailor|target|personali[sz]e|customi[sz]e)\\b[^.]{0,40}\\b(?:ads?|advertis\\w+|offers|rewards|promotions|marketing)\\b`,
      // Data that is taken for advertising.
      `\\b(?:us(?:e|es|ing)|collect\\w*|process\\w*|share|transmit|provide|disclose)\\b[^.]{0,140}\\b(?:information|data|cookies|technologies)\\b[^.]{0,160}\\b(?:for (?:\\w+ (?:and )?){0,3}|(?:in order )?to (?:\\w+ ){0,3}(?:provide|show|serve|deliver|display|determine|select|choose) (?:\\w+ ){0,3})(?:ads?|advertising|advertisements?)\\b`,
      '\\bshow you (?:\\w+ ){0,2}ads?\\b[^.]{0,20}\\bbased on\\b',
      '\\b(?:ad|advertising) (?:networks|companies|partners|(?:service )?providers)\\b[^.]{0,110}\\b(?:collect|receive|access|cookies)\\b|\\b(?:used?|using)\\b[^.]{0,60}\\b(?:to (?:\\w+ ){0,2}(?:provide|deliver|serve|enhance) (?:\\w+ ){0,3}advertising|for advertising|to help advertise)\\b|\\bdirect mail\\b|\\b(?:businesses|companies|third parties|partners)\\b[^.]{0,80}\\b(?:call|contact|send) you\\b[^.]{0,40}\\b(?:offers|promotions|marketing)\\b|\\binferences,? drawn\\b|\\b(?:recommendations|content)\\b[^.]{0,80}\\bbased on (?:the )?(?:information|data)\\b[^.]{0,40}\\binfer|\\bcustom(?:er)? audiences?\\b|\\b(?:find|reach|build) (?:\\w+ ){0,3}audiences?\\b|\\bpurposes? of serving (?:\\w+ )?(?:ads?|adverts?|advertis\\w+)\\b|\\b(?:content and )?advertis\\w+ (?:as|more) (?:informative|useful|relevant|interesting)\\b|\\benhance (?:\\w+ ){0,3}(?:advertising|ad campaigns?)\\b|\\bwhich (?:ads|advertisements)\\b|\\bads? (?:they|you) (?:\\w+ )?(?:saw|have seen)\\b',
      // A picture of the reader.
      '\\b(?:build|create|develop|creating|building|make|draw|drawn)\\b (?:\\w+ ){0,3}(?:profiles? (?:of|about|on|that|based|for advert)|inferences)\\b|\\bprofil(?:e|ing) (?:you|users|about)\\b|\\btrack\\w*\\b[^.]{0,60}\\b(?:across|over time|other (?:sites|websites)|third.party|activities|behaviou?r|what content)\\b|\\bcross.device\\b|\\bover time and across\\b|\\b(?:on, off,? and )?across\\b[^.]{0,40}\\b(?:your devices|(?:other|different|third.party) (?:sites|websites|services))\\b',
    ),
    unless:
      /^how we\b|\bcross.device tracking\W*$|^\W*(?:targeted|personali[sz]ed|(?:online )?behaviou?ral|interest.based) advertis\w+\W*$|\bchoices\b|\bdoes not cover\b|\b(?:opt ?.? ?outs?|unsubscribe|disable|block|not (?:\w+ ){0,4}(?:target|personali[sz]|track|tailor|use|collect|engage|profil|link)|never|n't (?:use|track|target)|turn off|learn more|right to object|principles|opting out|opted out|does not provide|do not provide|share information with us|not targeted|clear gifs used|settings such as|still (?:see|receive)|less relevant|adjust your advertising|will not (?:use|show|associate|track)|you (?:can|may) (?:\w+ ){0,2}(?:opt|choose|control|object))\b/i,
  },
];
