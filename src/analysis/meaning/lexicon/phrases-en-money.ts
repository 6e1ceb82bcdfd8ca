import { DATA, phrase } from './phrase-en';
import type { Phrase } from './phrases';

/** Payments, accounts, what someone earns and owes, and the words that open an account. */
export const money: readonly Phrase[] = [
  phrase(
    'payment',
    'payment|billing|payout|checkout|invoic|donat',
    [
      `(?:payment|billing|payout|checkout|refund|chargeback) (?:(?:or|and) (?:\\w+ )?(?:information|details|data)|(?:card |account |transaction |method |instrument |confirmation |related |plan |schedule )?(?:${DATA}|identifiers?|confirmations?|credentials?|tokens?|numbers?|settings|statements?|amounts?|dates?|instruments?))`,
      `(?:information|data|details|records?) (?:\\w+ ){0,2}(?:about|regarding|on|related to|relating to|pertaining to|for|concerning|of|associated with) (?:(?:your|the|any|a|such|our|online|recurring|past|\\w+'s|[a-z]+) ){0,2}(?:billing|payments?|donations?)(?! (?:responsible|part(?:y|ies)|processors?|providers?|services?|partners?|purposes))`,
      `(?:process|processing|processes|authori[sz]e|complete|manage|verify|collect|receive|handle)(?:s|d|ing)? (?:your|their|members'|users'|a user's) (?:\\w+ )?(?:payments?|payouts?|donations?)`,
      `confirmations? of (?:your |the |a )?payments?`,
      `donation (?:history|amounts?|records?|information)`,
    ].join('|'),
  ),
  phrase(
    'financial-account',
    'bank|financ|brokerage|invest|loan|mortgage|card|wallet|paypal|account|routing|crypto|iban',
    [
      `(?<!non )(?:bank|banking|financial|brokerage|investment|loan|mortgage|credit card|debit card|payment card|gift card|prepaid card|card|wallet|paypal|venmo|cryptocurrency|crypto|savings account|checking account)(?: or debit card| and debit card| or debit| account| accounts| card| transactions?| products?| services?| related| institution| security| verification| expiry| expiration| billing| payment| asset| and (?:banking|payment|billing|account)| or (?:banking|payment|billing|other financial))*? (?:numbers?|info|information|details?|data|records?|balances?|statements?|credentials?|history|holdings|address(?:es)?)`,
      `routing numbers?`,
      `(?:details|numbers?|particulars|information|copy) (?:of|about|on) (?:your|the) (?:(?:credit|debit|payment|bank|valid) )?(?:cards?|bank accounts?)(?! (?:issuer|compan|provider))`,
      `account (?:and routing |or routing )?numbers?`,
      `account balances?(?: and (?:holdings|transactions))?`,
      `(?:use of|use) (?:\\w+ )?financial products`,
      `(?:your|personal|household|family) (?:finances|savings|debts?|assets|loans?|mortgage|investments|bank|financial (?:situation|circumstances|standing|position|goals|background|status|condition))`,
      `(?:credit|debit|bank|payment) cards? (?:you|that you) (?:use|used|provide|add|enter|link)`,
      `(?:store|stores|keep|keeps|charge|charges|save|saves|use|uses|bill|bills) (?:your|their) (?:(?:credit|debit|payment|bank|virtual|saved) )?cards?(?! (?:issuer|compan))`,
      `(?:link|connect|add|register|enter|provide)(?:s|ing|ed)? (?:us with )?(?:your|a|an|their) (?:\\w+ )?(?:bank|credit card|debit card|payment card)(?: account)?s?(?! (?:compan|issuer))`,
    ].join('|'),
  ),
  phrase(
    'credentials',
    'credential|passw|passcode|passphrase|security question|secret|authenticat|pin|log|sign|access|maiden',
    [
      `(?:account|log ?in|log ?on|sign ?in|sign ?on|user|access|security|third party|social media|social network|bank|banking|network|authentication|security)(?: account| access| network| and account)* (?:credentials?|passwords?|passcodes?)`,
      `credentials? (?:that (?:you|are)|you (?:use|provide|enter)|(?:necessary|used|needed|required|allowing) (?:to|for|access))`,
      `(?:your (?:security|secret|challenge) (?:questions?|answers?)|(?:security|secret|challenge|password) (?:recovery )?(?:questions? (?:and|or) (?:the )?answers?|answers?|hints?)|answers? to (?:your |the |a )?(?:security|secret|challenge) questions?)`,
      `(?:authentication|two factor|multi factor) (?:codes?|tokens?|factors?)`,
      `mother'?s'? maiden name`,
      `(?:personal identification|account pin) (?:number|code)`,
    ].join('|'),
  ),
  phrase(
    'credit',
    'credit|consumer report|affordab',
    [
      `(?:information|data|reports?|details) (?:\\w+ )?from (?:a |the )?(?:credit|consumer) (?:reporting |reference )?(?:agenc(?:y|ies)|bureaus?)`,
      `checks? (?:on )?your credit(?! cards?)`,
      `credit (?:limits?|applications?|eligibility|decisions?|standing|(?:or \\w+ )?(?:scores?|reports?|histor(?:y|ies)|records?|files?|ratings?|data|information))`,
      `consumer reports?`,
    ].join('|'),
  ),
  phrase(
    'income-tax',
    'income|salary|salaries|earning|wage|tax|payroll|compensation|remuneration|benefits',
    [
      `(?:your|household|annual|monthly|gross|net|family|personal|current|expected|estimated|employment) (?:\\w+ )?(?:income|salary|salaries|earnings|wages?|compensation|remuneration)`,
      `(?:income|salary|earnings|wage|payroll|tax|compensation|payslip)(?: and (?:tax|benefits?|employment|expenditure)| bracket| withholding| filing| residency| level)* ${DATA}`,
      `(?:source|level|range|proof) of (?:income|funds|wealth)`,
      `tax (?:returns?|filings?|forms?|status|residency)`,
    ].join('|'),
  ),
];
