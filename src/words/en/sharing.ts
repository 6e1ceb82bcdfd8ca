/** Each kind of recipient: `label` stands alone, `phrase` stands in a sentence. */
export const recipients = {
  advertisers: { label: 'Advertisers', phrase: 'advertisers' },
  analytics: { label: 'Analytics services', phrase: 'analytics services' },
  affiliates: { label: 'Affiliated companies', phrase: 'affiliated companies' },
  'service-providers': { label: 'Service providers', phrase: 'service providers' },
  payment: { label: 'Payment companies', phrase: 'payment companies' },
  logistics: { label: 'Delivery companies', phrase: 'delivery companies' },
  partners: { label: 'Business partners', phrase: 'business partners' },
  'social-platforms': { label: 'Social networks', phrase: 'social networks' },
  sdks: { label: 'Third-party SDKs', phrase: 'third-party SDKs' },
  government: { label: 'Authorities', phrase: 'authorities' },
  successor: { label: 'A new owner', phrase: 'a new owner' },
  public: { label: 'The public', phrase: 'the public' },
  'other-users': { label: 'Other users', phrase: 'other users' },
  'data-brokers': { label: 'Data brokers', phrase: 'data brokers' },
  researchers: { label: 'Researchers', phrase: 'researchers' },
  'credit-agencies': { label: 'Credit agencies', phrase: 'credit agencies' },
};
/** How data reaches someone: a sentence naming `whom`, and a `tag` of a word or two. */
export const sharing = {
  others: 'others',
  /** A denial that names the data says nothing of the rest. */
  keeps: 'Says it does not give {{list}} to {{whom}}.',
  share: {
    affirmed: { sentence: 'May share data with {{whom}}.', tag: 'may share' },
    conditional: { sentence: 'May share data with {{whom}}, under certain conditions.', tag: 'with conditions' },
    denied: { sentence: 'Says it does not share data with {{whom}}.', tag: 'says no' },
  },
  entrust: {
    affirmed: { sentence: 'May let {{whom}} handle data on its behalf.', tag: 'on its behalf' },
    conditional: {
      sentence: 'May let {{whom}} handle data on its behalf, under certain conditions.',
      tag: 'with conditions',
    },
    denied: { sentence: 'Says it does not let {{whom}} handle data on its behalf.', tag: 'says no' },
  },
  transfer: {
    affirmed: { sentence: 'May hand data over to {{whom}}.', tag: 'may hand over' },
    conditional: { sentence: 'May hand data over to {{whom}}, under certain conditions.', tag: 'with conditions' },
    denied: { sentence: 'Says it does not hand data over to {{whom}}.', tag: 'says no' },
  },
  disclose: {
    affirmed: { sentence: 'May disclose data to {{whom}}.', tag: 'may disclose' },
    conditional: { sentence: 'May disclose data to {{whom}}, under certain conditions.', tag: 'with conditions' },
    denied: { sentence: 'Says it does not disclose data to {{whom}}.', tag: 'says no' },
  },
  /** In place of disclosing, to whoever sees what readers post and show. */
  show: {
    affirmed: { sentence: 'Data may be seen by {{whom}}.', tag: 'may be seen' },
    conditional: { sentence: 'Data may be seen by {{whom}}, under certain conditions.', tag: 'with conditions' },
    denied: { sentence: 'Says it does not show data to {{whom}}.', tag: 'says no' },
  },
  sell: {
    affirmed: { sentence: 'May sell data to {{whom}}.', tag: 'may sell' },
    conditional: { sentence: 'May sell data to {{whom}}, under certain conditions.', tag: 'with conditions' },
    denied: { sentence: 'Says it does not sell data to {{whom}}.', tag: 'says no' },
  },
};
