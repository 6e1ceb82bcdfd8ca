import { DATA, DEVICE, phrase, WHOSE } from './phrase-en';
import type { Phrase } from './phrases';

const TAKES =
  '(?:collect|gather|access|track|monitor|record|determine|identify|use|receive|obtain|log|infer|share|disclose|know|detect|recogni[sz]e|see|transmit|process|store|display|request|capture|estimate|retain|read|update|report|send)';
const TAKING = `(?:${TAKES}(?:s|d|ed)?|collecting|accessing|tracking|recording|determining|using|receiving|sharing|disclosing|detecting|displaying|processing|identifying|monitoring)`;
const FINDING =
  '(?:share|sharing|shares|track|tracks|tracking|determine|determining|access|accessing|disclose|detect|detects|infer|know|monitor|monitoring)';
const NO_PLACE =
  '(?! (?:services?|settings?|based|enabled|identifying|permissions?|of (?:our|the (?:server|store|data|content))))';

/** Where someone is, goes or has been. */
export const location: readonly Phrase[] = [
  phrase(
    'precise-location',
    'location',
    'precise (?:(?:or|and|geographic|device|approximate|coarse) ){1,3}location|location \\((?:precise|exact|gps|fine)',
  ),
  phrase(
    'location',
    'location|position|places|trip|journey|ride |start and end|geodata|geo data|geo-data',
    [
      `${TAKING} (?:us |to us )?(?:the |your |their |his or her |its |users? |members? |customers? )(?:actual |live |current |physical |last known |recent |mobile )?location${NO_PLACE}`,
      `(?:your|their|his or her|users'|the user's|a user's|a person's) (?:(?:\\w+'s|current|exact|live|mobile|home|physical|geographic) ){1,2}location(?! (?:services?|settings?|permissions?))`,
      `locations? (?:at|from|in) which (?:you|your|the user)|location where (?:you|your|the user)(?! (?:live|reside))`,
      `(?:geographic|geographical|gps|device'?s?|phone'?s?) positions?(?: of ${WHOSE} ${DEVICE})?`,
      `places (?:that |which )?you (?:visit|go|went|have visited|have been)`,
      `(?:trip|journey|ride) (?:data|histor(?:y|ies)|logs?|records?)|start and end points`,
      `geo ?data`,
      `${FINDING} (?:actual |live |current |physical )?location${NO_PLACE}`,
      `locations? of ${WHOSE} (?:mobile |computer or |own |other |portable |connected |wireless )?${DEVICE}(?: or (?:mobile )?${DEVICE})?`,
      `(?:actual|live|current|last known|present|mobile|device|phone|vehicle|user|customer|rider|driver|trip|ride) location(?: ${DATA})?`,
      `location (?:coordinates|co ordinates|points?|signals?|pings?|updates?|sharing)`,
      `(?:location|position) (?:based|related|specific|aware) (?:information|data|search(?:es)?)`,
      `(?:pick ?up|drop ?off|destination)(?:,? (?:and|or|&) (?:drop ?off|destination|pick ?up))? (?:locations?|points?|spots?|address(?:es)?)`,
      `information (?:about|on|regarding|concerning|relating to) (?:your|the|their|users') (?:(?:precise|current|physical|present|mobile|geographic|geographical|exact|actual|device's|phone's) ){0,2}location`,
    ].join('|'),
  ),
  phrase(
    'location',
    'where |how far|bluetooth|beacon|whereabouts|proximity|movement|route|geofenc|geo-fenc|nearby|distance|triangulat',
    [
      `how far (?:away )?(?:you|they|other w+|members|users) are`,
      `(?:know|use|store|keep|collect|see|tell|show|shows|track|tracks|find|determine|determines|understand|about|of|record|records) (?:\\w+ )?where (?:you|they|your (?:device|phone|vehicle|bike|car)|users|members|drivers|riders) (?:are|is|go|went|were|have been|travel|ride|drive|walk)(?! (?:located|a |resident|in |from|not|required|allowed|able))`,
      `(?:your|their|device'?s?|devices'|member'?s?|user'?s?|users') (?:\\w+ )?(?:proximity|whereabouts)`,
      `proximity (?:to|of|between|from) (?:\\w+ ){0,3}(?:beacons?|devices?|users?|members?|stores?|you)`,
      `distance (?:from|to|between) (?:you|other|users|members|nearby)`,
      `(?:travel|running|cycling|driving|walking|trip|gps) routes?`,
      `routes? (?:information|data|history|you (?:take|took|run|ride|drive|walk|travel))`,
      `geo ?fenc\\w+`,
      `(?:bluetooth|beacons?|wi ?fi)(?: \\w+)? (?:in|at|within|inside|throughout|near) (?:our|the|certain|participating) (?:\\w+ )?(?:stores?|venues?|shops?|clubs?|stadiums?|restaurants?|arenas?|gyms?)`,
      `(?:your|precise) movements?`,
      `nearby (?:wi ?fi|cell|bluetooth|beacons)`,
    ].join('|'),
  ),
];
