import { describe, expect, it } from 'vitest';
import { policyOf, readPolicy } from './policy-of';

/** The countries and the word on borders, beside the answer to the question on borders. */
function told(...lines: string[]): string {
  const { facts, assessment } = readPolicy(policyOf(lines));
  const { countries, crossBorder } = facts.storage;
  return [...countries, crossBorder, assessment['cross-border'].answer].join(' ');
}

describe('where data goes is told', () => {
  it.each<[string, string]>([
    // Where it comes from, whose it is and where it is taken.
    [
      'For transfers out of the EEA, the UK and Switzerland we rely on standard contractual clauses.',
      'affirmed safeguards',
    ],
    ['Data of the EEA, the UK and Switzerland is stored in Ireland.', 'GB CH IE not-stated not-stated'],
    ['UK and EU schools: data is stored in Ireland.', 'IE not-stated not-stated'],
    ['We process images only at the Singapore properties and store them.', 'not-stated not-stated'],
    ['Images are processed and stored in Singapore.', 'SG not-stated not-stated'],
    // The name of an Act is no border.
    [
      'Data is processed in line with the UK GDPR, as carried out in accordance with the UK Act.',
      'not-stated not-stated',
    ],
    ['Data may be processed outside of the UK.', 'affirmed may-transfer'],
    // Where machines are, whatever stands between.
    ['The servers behind our ticket shop are located in Canada and in Norway.', 'CA NO not-stated not-stated'],
    [
      'The servers behind our shop are located in Canada and sell to people located in Norway.',
      'CA not-stated not-stated',
    ],
    ['The servers keep tickets of riders located in Canada and stand in Norway.', 'NO not-stated not-stated'],
    // Sent to a country that is named.
    [
      'Your information will be transferred to and processed in Canada, where the law may not protect it.',
      'CA affirmed may-transfer',
    ],
    ['Personal data may be transferred to a host in the Netherlands.', 'NL not-stated not-stated'],
    ['我们会将您的信息传输到新加坡，并在此进行存储。', 'SG affirmed transferred'],
    ['我们会将您的信息传输到我们的服务器。', 'not-stated not-stated'],
    // Not sent but in exceptions.
    [
      '您的个人信息存储于中华人民共和国境内。未获得法律的许可，我们不会将您的个人信息转移出境。',
      'CN not-stated domestic-only',
    ],
    ['您的个人信息存储于中华人民共和国境内。如您同意，我们会将您的个人信息转移出境。', 'CN conditional consent'],
  ])('%s: %s', (line, expected) => {
    expect(told(line)).toBe(expected);
  });
});
