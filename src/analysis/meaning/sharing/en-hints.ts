import { WordSets } from '../word-sets';

/** Beginnings of the words of `en-words`, and others of which each flow needs one: what `flows` of the English rules ask for. */
export const words = new WordSets({
  /** `OUTSIDER`. */
  outsiders: [
    'third 3rd outside affiliat nonaffiliat subsidiar compan famil group joint partner provider vendor supplier sub contractor processor agent agenc',
    'advertis network server marketer sponsor publisher broker bureau retailer merchant seller courier airline hotel charit business',
    'organi entit institution bank lender insurer employer school counter operator developer advis consultant auditor lawyer attorney',
    'carrier host driver dealer franchisee distributor licensee enforcement government authorit court regulator official police public',
    'other fellow another user member person part player customer site service anyone anybody someone every people individual friend',
    'follower contact connection administrator recipient recruiter buyer purchaser acquir successor owner brand social facebook apple',
    'google twitter instagram linkedin pinterest tiktok snapchat youtube paypal researcher universit app tool',
  ].join(' '),
  third: 'third',
  goes: 'recipient following go went broadcast blockchain ledger',
  moves: 'hand rout relay releas suppl refer pass forward upload stream escalat copy',
  learns: 'learn receiv get see obtain find told given sent inform notif shown read view download open browse look',
  tells: 'tell show screen match compar check',
  tools:
    'sdk software pixel beacon tag plug tracker widget code script librar cookie firebase crashlytics appsflyer google facebook meta mixpanel amplitude hotjar unity admob',
  they: 'they their them',
  /** `SHARE`, `SHARING`, `SHARED`. */
  shares: 'shar disclos sell sold rent leas trad releas divulg barter swap hand pass giv',
  trades: 'sale transfer',
  /** `GIVE`. */
  gives:
    'provid deliver transfer transmit giv pass send sent mak made licens exchang reveal distribut report hand turn forward expos display show outsourc suppl communicat post upload grant',
  /** `GIVEN`. */
  given:
    'provided transferred transmitted given passed sent made licensed exchanged revealed distributed forwarded posted submitted displayed shown stored processed accessed viewed seen collected used held hosted read hand rout relay suppl deliver report upload stream copied escalat refer',
  uses: 'use collect gather obtain stor held',
  /** `TAKE`. */
  takes:
    'collect receiv gather obtain access track record stor process monitor combin retain analy aggregat compil view handl plac deploy download control us infer recogni understand hold maintain learn see get set have has serve',
  engages: 'use employ engage hire contract retain work partner rely appoint',
  binds: 'requir oblig instruct direct contract prohibit restrict bound permit authori allow agree',
  allows: 'allow permit enable authori let',
  people: 'user member visitor people anyone everyone guest subscriber follower friend player',
  money: 'money',
  shows: 'post publish appear includ index',
  seen: 'public availab visib accessib viewab searchab displayed seen viewed',
  assets: 'transfer assets with',
  merger: 'merger acqui bankruptcy reorgani sale change dissolution divestiture transfer business insolvency',
  requests: 'respond comply',
  consent: 'consent',
  whom: 'which whom',
  who: 'who',
  access: 'access',
  cookies: 'cookie',
  behalf: 'behalf',
  analytics: 'analytics',
});

export const OUTSIDERS = words.any('outsiders');
export const OTHERS = words.any('outsiders', 'they');
export const SHARES = words.any('shares');
export const TRADES = words.any('shares', 'trades');
export const GIVES = words.any('gives');
export const TAKES = words.any('takes');
export const SHOWS = words.any('shows');
