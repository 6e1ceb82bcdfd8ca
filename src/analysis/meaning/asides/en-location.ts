import type { Asides, WordAside } from './asides';

/** Where words for where someone is tell only of a town, or of a home that a profile names. */
export const locationRetyped: Asides['retyped'] = [
  // Of a whole town or country, or blurred, or only what an address of the network tells: nobody's whereabouts.
  {
    from: 'location',
    to: 'coarse-location',
    term: /./,
    clause:
      /\b(?:approximate|approximated|general|coarse|imprecise|non-?precise|rough|broad|inferred|estimated|generali[sz]ed|anonymous|anonymi[sz]ed|aggregated?|city|country|state|region|postcode|zip code|network|contextual)(?:[- ]level)? (?:(?:geo-?)?graphic(?:al)? )?(?:data |information )?(?:or precise )?(?:about your )?(?:geo-?)?(?:location|area)|\blocation (?:data |information )?\(?(?:at|such as|like|e\.g\.,?|i\.e\.,?|including|to) (?:an? |the |your )?(?:country|city|state|town|region|postal|zip|approximate|level of)|\blocation[^.;]{0,40} (?:based on|derived|inferred|determined|estimated|obtained|from|through|using|such as through|by)\b[^.;]{0,20}\b(?:IP|internet protocol)\b|\b(?:IP address(?:es)?|internet protocol)[^.;]{0,30}\b(?:to|which|that|from which|can) (?:\w+ ){0,3}(?:determine|infer|estimate|derive|identify|approximate|tell|locate|inferred|determined|derived)\b[^.;]{0,30}\b(?:location|country|city|region|area|where|geolocation)|\blocation[^.;]{0,16} at an? IP\b|\bIP location/i,
  },
  // A profile says where someone is at home, in his own words.
  {
    from: 'location',
    to: 'coarse-location',
    term: /^your location$/i,
    clause: /\b(?:bio|biography|biographical|avatar|nickname|screen name|about you|hometown|interests|occupation)\b/i,
  },
];

/** Where they tell of something else. */
export const locationAsides: readonly WordAside[] = [
  // A heading or a label alone.
  { types: ['location'], around: /^[\W\d]{0,12}‹[^›]*›\W{0,4}$/, alone: true },
  // Where someone lives or asks from, on which rights and laws hang.
  {
    types: ['location'],
    around:
      /\b(?:depend\w* (?:up)?on|depending on|regardless of|irrespective of|no matter|according to|vary (?:by|with)|applicable (?:to|in)|available in|laws? (?:of|in)|outside(?: of)?|required (?:in|by)|jurisdiction of|services? in|residents? of|specific to|country of|city of) (?:the |a )?‹|\bfrom ‹[^›]*› to |\bin ‹your location›|‹your location› (?:of residen|(?:or|and) (?:residen|jurisdiction|any applicable|applicable))|\bplease identify ‹|\bbased on ‹[^›]*›,? (?:some|you may|different|certain|these)\b/i,
  },
  // Switches and menus; what others run; places of things.
  {
    types: ['location'],
    around:
      /‹[^›]*› (?:settings?|preferences?|permissions?|services?|controls?|options?|tags?|technolog\w+|providers?|databases?|API|features?)\b|‹[^›]*location› (?:of|for) (?:the )?(?:content|data|server|store|event|meeting|photo)|\b(?:server|storage|(?:the|our|each|which|a) store|restaurant|branch|office|event|station|public|retail|business|seat|our|different|other|various|certain|secure|gym|club)(?:'s)? ‹|\baudiences? [^‹]{0,20}‹|\baffiliates?['’]? ‹/i,
  },
  {
    types: ['location'],
    around:
      /(?:^\W*see\b|\bplease see\b|, see\b|\bmore information on|\blearn (?:more )?about|\brefer to)[^‹.]{0,36}‹/i,
  },
  { types: ['location'], around: /‹[^›]*› (?:sections?|articles?|pages?)\b/i },
  // Where the company builds; and where someone may be, whom a right does not ask for it.
  {
    types: ['coarse-location'],
    around:
      /‹locations?› (?:for|of) (?:(?:our|the|new|other|future) ){1,2}(?:stores?|shops?|branches|offices?|warehouses?|restaurants?|centers|centres)\b|\b(?:regardless|irrespective) of (?:your|their|the) ‹location/i,
  },
  // One item among others that a list names without saying whose.
  { types: ['location'], around: /(?:,|\band|\bor) ‹(?:geo)?location data›(?:,|\)|\.| and| or)/i },
  {
    types: ['location'],
    around: /\bidentifiers, [^‹]{0,40}‹geolocation|\bnetwork activity[^,‹]{0,40}, ‹geolocation/i,
  },
];
