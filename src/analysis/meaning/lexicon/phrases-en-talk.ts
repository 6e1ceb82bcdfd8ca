import { DATA, phrase } from './phrase-en';
import type { Phrase } from './phrases';

const TALK =
  '(?:messages?|e ?mails?|mails?|chats?|calls?|conversations?|communications?|correspondence|texts|sms|voice ?mails?|letters|inquir(?:y|ies)|enquir(?:y|ies))';
/** What people write or say to each other, and nothing that a company sends round. */
const HEARD = '(?:messages|chats?|conversations?|calls|phone calls|telephone calls|voice ?mails?|correspondence|texts)';
const KEEPS =
  '(?:collect|record|store|retain|keep|save|scan|review|read|analy[sz]e|monitor|archive|log|access|capture|inspect|moderate|screen|look at|listen to)(?:s|ed|ing)?';

/** What people write or say to each other and to the service, and whom they know. */
export const talk: readonly Phrase[] = [
  phrase(
    'call-log',
    'number|calls|phone record',
    `(?:phone |telephone )?numbers? (?:that )?(?:you )?(?:called|dialed|dialled|call|dial)|(?:times?|dates?|length|duration)(?:,? (?:and )?(?:times?|dates?|length|duration))* of (?:the |your |each )?calls?|phone records`,
  ),
  phrase(
    'communications',
    'what you|messag|mail|chat|call|conversation|communication|correspond|text|sms|inquir|enquir|letter|transcript',
    [
      `(?:contents?|texts?|substance|attachments?|cop(?:y|ies)|records?|logs?|recordings?|transcripts?|transcriptions?|histor(?:y|ies)|archives?) (?:of|to|from|in|related to) (?:(?:your|the|those|these|such|any|all|a|an|user|users'|their|our|private|direct|chat|text|e ?mail|electronic|telephone|phone|video|voice|live|support|customer|customer service|customer support|or|and|audio|instant) ){0,5}${TALK}(?! (?:from us|we send|address))`,
      `${TALK} (?:that |which )?(?:you|users?|members?|customers?|they|players?|participants?|two users) (?:may |might |choose to |can |have )?(?:send|sends|sent|write|wrote|exchange|exchanged|make|made|post|share|shared|create|type)`,
      `${TALK} (?:is |are |sent |exchanged |made |passed |shared )?(?:between|among|amongst) (?:users|members|other|riders?|drivers?|buyers?|sellers?|players|participants|hosts?|guests?)`,
      `(?:messages|calls|chats|conversations|correspondence) (?:exchanged |sent )?with (?:other )?(?:users|members|riders?|drivers?|buyers?|sellers?|players|hosts?|guests?|matches|your (?:friends|contacts|matches))`,
      `${KEEPS} (?:and (?:store|retain|record|analy[sz]e|review|keep) )?(?:(?:your|the|those|these|such|any|all|our|some|user|users'|their|incoming|inbound|outgoing|support|customer|customer service|private|direct|in app|or|and|certain|undelivered|secret|cloud|group|voice|video|stored|sent|deleted) ){0,4}${HEARD}(?! (?:from us|we send|data retention|cent(?:er|re)s?|boards?|history))`,
      `(?:calls?|conversations?) (?:(?:to|with|from|made|you|us|our|the|your) (?:\\w+ ){0,3})?(?:may|might|can|could|will|are|is|be) (?:also |not )?(?:be )?(?:recorded|monitored|transcribed|stored|retained)`,
      `(?:chat|messaging|message|call|telephony|voice ?mail|sms|mms|text message|conversation|inbox|mailbox|live chat) (?:logs?|recordings?|transcripts?|${DATA})(?! (?:and|or) data rates)`,
      `(?<!\\bmarketing (?:and|&|or) )communications? (?:logs?|recordings?|transcripts?|${DATA})(?: data)?`,
      `(?:direct|private|personal|secret|voice|chat|peer to peer) messages?`,
      `(?:collect|retain|keep|store|record|save|archive)\\w* (?:and \\w+ )?(?:(?:a|record|copy|of|the|information|contained|in|contents?|and) ){0,5}(?:those|these|such|that|your|this) (?:\\w+ )?(?:communications?|correspondence|messages?|e ?mails|letters|conversations?)(?! (?:address|preferences|settings))`,
      `contents? of (?:your|the|any|their) (?:support )?(?:requests?|tickets?|complaints?|submissions?)`,
      `your (?:(?!new|marketing|promotional|push|error|in)\\w+ )(?:messages|chats|conversations)(?! (?:preferences|settings|lists?))`,
      `exchang(?:e|es|ed|ing) (?:communications?|messages|e ?mails) with`,
      `communications? within (?:the|a|our|your) (?:chat|app|service|platform|call)`,
      `(?:save|keep|store|retain|record|read)s? (?:the |a )?transcripts?`,
      `(?:scan|read|analy[sz]e|monitor)s? (?:your |the |incoming )?e ?mails`,
      `e ?mail (?:metadata|headers?(?: information)?|attachments)`,
      `(?:user|member|player|rider|driver)(?:s')? messages`,
      `what you (?:write|say|send|type|tell)(?: to)? (?:us|other|others|your)`,
      `(?:messages|calls|chats?|conversations|communications?) (?:\\w+ )?(?:are|is|will be) (?:[\\w-]+ ){0,3}encrypted`,
      `communications? between you and (?:your|other|another|a) \\w+`,
      `(?:keep|retain|store|archive|save)s? (?:your|that|this|such) e ?mail(?! address| preferences)`,
      `(?:your|incoming) sms(?: messages)?`,
      `(?:reported|flagged) (?:messages|chats|conversations)|(?:messages|chats|conversations) (?:that|which) (?:were|are|have been) (?:reported|flagged|exchanged)`,
      `send(?:ing)? us (?:\\w+ ){0,3}(?:e ?mails?|messages?|letters?) (?:with|containing|that contains?|including) (?:\\w+ )?information`,
      `exchanges? (?:with (?:you|our (?:customer|support|service|care))|between (?:you|users|members))`,
      `interactions? with (?:our )?(?:customer (?:support|service|care)|support team)`,
    ].join('|'),
  ),
  phrase(
    'address-book',
    'contact|address book|phonebook|phone book|friend',
    [
      `(?:access(?:es)?|accessing|upload(?:s|ed|ing)?|import(?:s|ed|ing)?|sync(?:s|ed|ing)?|synchroni[sz]e[sd]?|read|scan|collect|share|store) (?:to )?(?:(?:your|their|the|device|phone|phone's|device's|mobile|e ?mail|social network|social media|personal|any|certain|other|or|sync|entering) ){0,4}contacts(?! (?:with us|us|page|form|cent|section))`,
      `(?:synced|uploaded|imported|synchroni[sz]ed|phone|device|e ?mail|personal|mobile|social network|social media|your phone's|your device's) contacts(?! (?:us|form|page|section))`,
      `contacts (?:data|lists?|and calendar)|contact (?:lists?|upload|and calendar)`,
      `contacts (?:(?:that are |which are )?(?:stored|saved|kept)|in your (?:phone|device|address)|from your (?:phone|device|address|e ?mail|mobile))`,
      `(?:names|phone numbers|e ?mail addresses|details|information) (?:and (?:\\w+ ){1,3})?of (?:your|the people in your) (?:contacts|address book)`,
      `(?:photos|calendar|camera|microphone|location|sms|phone|messages|media|storage),? (?:and |or )?contacts(?! us)`,
    ].join('|'),
  ),
];
