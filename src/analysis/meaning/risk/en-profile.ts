import { ADS, any } from './en-words';
import type { RiskRule } from './risk-rule';

/** What is made of the data: one record of the reader, and advertising. */
export const profile: readonly RiskRule[] = [
  {
    kind: 'data-combining',
    about:
      /combin|merg|supplement|append|link|connect|associat|augment|enhanc|cross.?referenc|correlat|match|joined|conjunction|(?:add|include) /i,
    says: any(
      '\\b(?:combin(?:e|es|ed|ing)|merg(?:e|es|ed|ing)|supplement\\w*|append\\w*|link(?:ed|ing)?|associat(?:e|es|ed|ing)|augment\\w*|enhanc(?:e|es|ed|ing)|cross.?referenc\\w+|correlat\\w+)\\b[^.]{0,60}\\b(?:information|data|it|identifiers?|numbers?)\\b[^.]{0,80}\\b(?:with|from|to|across)\\b[^.]{0,50}\\b(?:your account|other|third.part\\w*|additional|sources?|partners?|information|data|offline|devices|websites|services|personal|hashes)\\b',
      '\\b(?:combin(?:e|es|ed|ing)|merg(?:e|es|ed|ing)|link(?:ed|ing)?|associat(?:e|es|ed|ing)|match(?:ed|ing)?) (?:(?:that|this|it|them) )?with (?:\\w+ ){0,4}?(?:information|data|records|profile)\\b|\\bsupplement (?:our|the|your) (?:\\w+ )?(?:records|information|data|profile)\\b|\\blink the devices\\b',
      '\\b(?:information|data)\\b[^.]{0,40}\\b(?:is|are|be) (?:\\w+ )?(?:linked|combined|merged|matched|joined)\\b[^.]{0,100}\\bwith\\b[^.]{0,40}\\b(?:information|data|account|profile)\\b',
      '\\bcombin(?:e|es|ing) (?:the|all|your) (?:\\w+ )?(?:information|data) (?:that )?we (?:collect|have|hold|obtain|receive)\\b|\\bconnect(?:s|ed|ing)? (?:this|that|the|such|your) (?:\\w+ )?(?:information|data) (?:with|to) your (?:\\w+ )?(?:account|profile)\\b',
      '\\b(?:in conjunction|in association) with (?:\\w+ ){0,2}(?:personal|other|categori[sz]ed|additional|existing) (?:\\w+ )?(?:information|data)\\b|\\b(?:add|include) (?:it|that information|this information) (?:to|in) (?:\\w+ ){0,3}account\\b',
    ),
    unless:
      /\b(?:not|never|n't)\b (?:\w+ ){0,4}(?:combin|merg|link|connect|match|associat|aggregat|add)|\bmerger\b|\bnot (?:be )?(?:linked|associated|combined)|\baggregated? (?:and )?(?:anonym|de.?identif|statistic)|\blinks? to\b|\bcontain links|\bno longer (?:be )?associated|\bif we combine\b/i,
  },
  {
    kind: 'ads-profiling',
    about:
      /\bads?\b|advert|marketing|offers|promotions|rewards|direct mail|inferences|infer|audience|profil|track|cross.device|over time|across/i,
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
      /^how we\b|\bcross.device tracking\W*$|^\W*(?:\w{1,3}\W+|what is ){0,2}(?:targeted|tailored|customi[sz]ed|personali[sz]ed|(?:online )?behaviou?ral|interest.based) advertis\w+\W*$|\bright to know\b|\bno (?:profiling|targeted|personali[sz]ed|tailored|behaviou?ral|interest.based)\b|\bchoices\b|\b(?:notice|policy|statement|section) (?:\w+ )?(?:describes|explains)\b|\bdoes not cover\b|\b(?:opt ?.? ?outs?|unsubscribe|disable|block|not (?:\w+ ){0,4}(?:target|personali[sz]|track|tailor|use|collect|engage|profil|link)|never|n't (?:use|track|target)|turn off|deactivate|choose whether|non-(?:customi[sz]ed|personali[sz]ed|targeted)|cannot (?:\w+ ){0,2}?(?:track|identify|target)|(?:do not|don't) (?:wish|want)|(?:to|can) learn more|learn more (?:about|at|by|and|or)|right to object|principles|opting out|opted out|does not provide|do not provide|share information with us|not targeted|clear gifs used|settings such as|still (?:see|receive)|less relevant|adjust your advertising|will not (?:use|show|associate|track)|you (?:can|may) (?:\w+ ){0,2}(?:opt|choose|control|object))\b/i,
  },
  {
    // Sources brought together, in other words.
    kind: 'data-combining',
    about:
      /enrich|match|join|append|compil|pool|synchroni|associate|link|tie|connect|supplement|combin|merg|added to|together|cross.referenc|update your/i,
    says: any(
      '\\benrich(?:es|ed|ing)?\\b[^.]{0,80}\\b(?:profiles?|data|information|records?)\\b',
      '\\b(?:match(?:es|ed|ing)?|join(?:s|ed|ing)?|append\\w*|compil(?:e|es|ed|ing)|pool(?:s|ed|ing)?|synchroni[sz]\\w*) (?:\\w+ ){0,5}?(?:information|data|records?|lists?|identifiers?|activity|e-?mail)\\b[^.]{0,80}\\b(?:with|to|from|across|against)\\b[^.]{0,50}\\b(?:other|third.part\\w*|brokers?|partners?|sources?|databases?|offline|social|your (?:profile|record|account)|buy|obtain)\\b',
      '\\b(?:associate|link|tie|connect) (?:[\\w-]+ ){0,5}?(?:accounts?|devices?|browsers?|visits|activity|identifiers?|identity|purchases)\\b[^.]{0,50}\\b(?:with|to|on|across)\\b[^.]{0,40}\\b(?:browsers?|devices|e-?mail|offline|other (?:\\w+ )?(?:data|information|identifiers|devices|browsers|accounts|websites|services)|third.part\\w* (?:data|information))\\b',
      '\\b(?:data|information|details)\\b[^.]{0,60}\\bfrom (?:\\w+ ){0,3}?(?:other sources|third parties|partners|brokers)\\b[^.]{0,60}\\b(?:added to|supplement|combined|merged|append|update your)\\w*\\b',
      '\\bsupplement(?:ed|ing)? (?:[\\w-]+ ){0,5}?(?:what we|information|data|records?|profile)\\b|\\bcombin(?:e|ed|ing|ation)\\b[^.]{0,100}\\b(?:across|from|with) (?:\\w+ ){0,3}?(?:different|other|various|multiple|several|all|third|outside|offline|public\\w*) (?:\\w+ ){0,3}?(?:sources|services|devices|parties|users?|information|data|platforms|companies|products)\\b',
      '\\b(?:put|bring|piece)\\w* together (?:\\w+ ){0,3}?(?:what|information|data)\\b|\\bcross.referenc\\w+',
    ),
    unless:
      /\b(?:not|never|n't)\b (?:\w+ ){0,4}?(?:combin|merg|link|match|associat|aggregat|add|connect|tie)|\b(?:mergers?|acquisition)\b|\b(?:if|when|once|unless) (?:we combine|you (?:\w+ ){0,2}?(?:link|connect|choose|sign|log))|\blinks? to (?:other|third)|\byour choices\b|\bopt.?out\b|\bverify\b|\bno longer\b|\b(?:aggregat|anonym|de.?identif)\w+|\b(?:means|constitut\w*|you link|(?:used|permits? us|allows? us|possible) to (?:\w+ )?identify|identify the data subject)\b/i,
  },
  {
    // Advertising and profiles, in other words.
    kind: 'ads-profiling',
    about:
      /\bad\b|ads\b|advert|market|offers|promot|interest|infer|deduce|predict|figure out|work out|guess|retarget|cross.context|psychographic|fingerprint|look.?alike|segment|audience|cohort|hash|pixel|mailing list|across|elsewhere|other (?:sites|websites|devices|apps)|multiple|various|the web|the internet|pricing|automated price|targeted|behavio|profil|picture of|recogni|data brokers|companies|partners|third parties|businesses|organi[sz]ations/i,
    says: any(
      // Advertising that is chosen for the reader.
      `\\b(?:show|display|serve|deliver|send|target|select|choose|pick|bring)\\w*\\b (?:[\\w-]+ ){0,5}?${ADS}\\b[^.]{0,80}\\b(?:based on|according to|depending on|that (?:\\w+ )?(?:fit|match|suit|correspond|reflect|interest)|in line with|likely to|bought|browsed|visited|your interests)\\b`,
      '\\b(?:ads?|adverts?|advertis(?:ing|ements?|ers)|offers)\\b[^.]{0,80}\\b(?:picked|chosen|selected|determined|depend\\w*|aimed|directed|adapted|optimi[sz]ed?|reflect) (?:\\w+ ){0,4}?(?:you|your|users?|interests?|what|members|groups?|people|based)\\b',
      '\\b(?:learn|determine|infer|predict|figure out|work out|deduce|guess|understand|know|identify|analy[sz]e)\\w*\\b[^.]{0,60}\\b(?:interests?|interested in|preferences|tastes|might (?:like|enjoy)|may (?:like|enjoy))\\b[^.]{0,100}\\b(?:ads?|advert\\w*|infer\\w*)\\b',
      '\\b(?:infer|infers|inferred|inferring|deduce|predict|figure out|work out|guess)\\b (?:[\\w,]+ ){0,7}?(?:interests?|interested|preferences?|tastes|likes|behavio\\w+|attributes|(?:additional |other |more )?information about you|what you|about you|age range|gender)\\b',
      '\\b(?:look.?alike|retarget\\w*|remarket\\w*|cross.context|psychographic)\\b(?=[^.]{0,200}\\w)|\\b(?:device|browser) fingerprint\\w*|\\b(?:create|build|place|group|put|divide|assign|sort|split|use)\\w*\\b[^.]{0,40}\\b(?:user segments?|audience segments?|audiences|segments of|interest groups|market segments|cohorts)\\b|\\bsegments? (?:you|users|our users|audiences?)\\b',
      // Data that is taken or given for advertising.
      '\\b(?:us(?:e|es|ed|ing)|process\\w*|collect\\w*|shar(?:e|ed|ing)|disclos\\w+|provid\\w+)\\b[^.]{0,160}\\bfor (?:[\\w,/-]+ ){0,9}?advertis\\w+ (?:and (?:\\w+ )?\\w+ )?(?:purposes|services|campaigns|initiatives|efforts)\\b',
      '\\b(?:us(?:e|es|ed|ing)|process\\w*)\\b[^.]{0,100}\\b(?:data|information|e-?mail|address|identifiers?|cookies|technologies)\\b[^.]{0,100}\\bto (?:\\w+,? ){0,3}?(?:advertise|market|promote)\\b (?:\\w+ ){0,4}?(?:to you|our|products|services|you|them|third|other|its)\\b',
      '\\b(?:advertisers|ad (?:servers?|exchanges?|tech\\w*|partners?|agencies)|advertising (?:technology \\w+|vendors?|platforms?|agencies|services)|marketing partners|data brokers|third.party advertis\\w+)\\b[^.]{0,60}\\b(?:collect|receive|track|obtain|place|set|access|combine|recogni[sz]e|know|use (?:\\w+ ){0,3}?(?:information|data|cookies|technolog\\w+|pixels))\\b',
      '\\b(?:shar|disclos|sell|sold|provid|transmit|transfer|upload|send|give)\\w*\\b[^.]{0,120}\\b(?:with|to) (?:[\\w,-]+ ){0,7}?(?:advertisers|ad(?:vertising)? (?:partners?|networks?|platforms?|companies|technology|exchanges?)|marketing (?:partners|companies|agencies)|data brokers|social (?:media|networks?))\\b[^.]{0,120}\\b(?:ads?|advert\\w+|target\\w*|audiences?|promot\\w+|market\\w*|who|which|reach)\\b',
      '\\bhash(?:ed|es|ing)?\\b[^.]{0,100}\\b(?:advert\\w*|ads?|social|platforms?|partners?|match\\w*|audiences?)\\b|\\bpixels?\\b[^.]{0,80}\\b(?:networks?|advertis\\w+|facebook|social)\\b[^.]{0,60}\\b(?:know|visited|track|collect|measure|actions)\\w*',
      '\\b(?:show|serv|deliver|display|provid|target|direct|see)\\w*\\b (?:\\w+ ){0,5}?(?:ads?|advertis\\w+)\\b (?:\\w+ ){0,5}?(?:on and off|on other|on third.party|on social|across|elsewhere|off (?:our|the|of)|outside)\\b|\\b(?:advertise|advertising|promote)\\b (?:\\w+ ){0,4}?(?:on|across) (?:\\w+ ){0,2}?(?:other|third.party|social)\\b',
      "\\bfor (?:\\w+ ){0,2}?(?:their|third part\\w+'?s?'?) (?:own )?(?:direct )?marketing\\b|\\b(?:rent|exchange|sell|make\\w* available)\\b[^.]{0,80}\\b(?:mailing lists?|lists|names?|addresses)\\b",
      '\\b(?:send|offer|provide|contact|present)\\w*\\b[^.]{0,60}\\b(?:offers|promotions|promotional \\w+|marketing)\\b[^.]{0,60}\\bbased on (?:your|what|the (?:information|data)|how)\\b',
      // A picture of the reader.
      '\\b(?:follow|watch|monitor|observe|recogni[sz]e|identify|track)\\w* (?:\\w+ ){0,3}?(?:you|users|visitors|people|activit\\w+|behavio\\w+|what you do|usage|movements)\\b[^.]{0,60}\\b(?:across|on other|other (?:sites|websites|devices|apps)|different|elsewhere|multiple|various|the web|the internet|third.party)\\b',
      '\\bautomated (?:price|pricing)\\b|\\b(?:targeted|interest.based|behavio\\w+) (?:\\(\\w+\\) )?(?:\\w+ )?(?:content|messages|messaging|marketing|communications)\\b|\\bpicture of (?:your|you|what)\\b|\\b(?:customi[sz]ed|personali[sz]ed|tailored) (?:\\w+ ){0,2}?(?:offers|promotions|marketing)\\b',
      '\\bbehaviou?ral (?:tracking|information|data|profil\\w+)\\b|\\bpersonal data profiling\\b',
      '\\bshow (?:you|users|them) (?:[\\w-]+ ){0,3}?ads?\\b',
      '\\b(?:shar|disclos|provid|available|rent|exchang|sell|releas)\\w*\\b[^.]{0,140}\\b(?:companies|businesses|partners|organi[sz]ations|third parties)\\b[^.]{0,40}\\b(?:whose|so (?:that )?they (?:can|may)|who (?:may|can|wish))\\b[^.]{0,80}\\b(?:interest|offers?|promot\\w+|market\\w*)\\b',
    ),
    unless:
      /^how we\b|\bchoices\b|\bdoes not cover\b|\b(?:opt ?.? ?outs?|opt.?ing out|opted out|opted.in|unsubscribe|disable|deactivate|block|turn off|reset|choose whether|non-(?:customi[sz]ed|personali[sz]ed|targeted)|cannot (?:\w+ ){0,2}?(?:track|identify|target)|(?:do not|don't) (?:wish|want)|(?:to|can) learn more|learn more (?:about|at|by|and|or)|right to|rights|object|principles|does not provide|do not provide|less relevant|limit|withdraw|california|nevada|shine the light|contextual|you (?:can|may) (?:\w+ ){0,2}?(?:opt|choose|control|object|manage|stop)|adjust|still (?:see|receive)|settings|suppression|remove your|fraudulent\w*|only (?:if|with)|(?:is|are) provided by|aggregat\w+|anonym\w+|request (?:\w+ ){0,3}?(?:information|about)|calendar year|(?:notice|policy|statement|section) (?:\w+ )?(?:describes|explains))\b|^\W*(?:[\w-]+\W+){0,3}(?:retargeting|remarketing|profiling|tracking)\W*$|\b(?:not|n't|never|nor|no) (?:\w+ ){0,6}?(?:access|receive|advertis\w*|target|personali[sz]|track|tailor|use|collect|engage|profil|link|share|sell|rent|disclose|provide|serve|show|display|ads?|infer|follow|send|allow)\b/i,
  },
];
