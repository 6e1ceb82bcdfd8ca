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
];
