import type { DataType } from './data-type';

/**
 * The law that gives a kind of data special protection.
 * - `PIPL-28`: Personal Information Protection Law of China, Article 28 (biometrics, religious belief, specific identity, health,
 *   financial accounts, movements, and all data of minors under fourteen).
 * - `GB/T-35273-B`: GB/T 35273-2020, Annex B, table B.1 (examples of sensitive personal information).
 * - `GDPR-9`, `GDPR-10`: Regulation (EU) 2016/679, Article 9(1) (special categories) and Article 10 (criminal convictions).
 * - `CPRA`: California Civil Code 1798.140(ae) (sensitive personal information).
 */
export const LEGAL_BASES = ['PIPL-28', 'GB/T-35273-B', 'GDPR-9', 'GDPR-10', 'CPRA'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/**
 * The kinds of data that are marked as sensitive, each with its bases. Kinds that are not listed are not sensitive here: Annex B
 * also names browsing records and purchases, which every service takes and which no other of these laws protects.
 */
export const SENSITIVITY: Readonly<Partial<Record<DataType, readonly LegalBasis[]>>> = {
  'government-id': ['GB/T-35273-B', 'CPRA'],
  biometric: ['PIPL-28', 'GB/T-35273-B', 'GDPR-9', 'CPRA'],
  health: ['PIPL-28', 'GB/T-35273-B', 'GDPR-9', 'CPRA'],
  genetic: ['GB/T-35273-B', 'GDPR-9', 'CPRA'],
  religion: ['PIPL-28', 'GB/T-35273-B', 'GDPR-9', 'CPRA'],
  ethnicity: ['GDPR-9', 'CPRA'],
  politics: ['GDPR-9'],
  union: ['GDPR-9', 'CPRA'],
  'sexual-life': ['GB/T-35273-B', 'GDPR-9', 'CPRA'],
  'criminal-record': ['GB/T-35273-B', 'GDPR-10'],
  'financial-account': ['PIPL-28', 'GB/T-35273-B', 'CPRA'],
  payment: ['GB/T-35273-B'],
  credit: ['GB/T-35273-B'],
  'income-tax': ['GB/T-35273-B'],
  'precise-location': ['PIPL-28', 'GB/T-35273-B', 'CPRA'],
  // Where someone is, not said how exactly: neither law asks for exactness of it (行踪轨迹).
  location: ['PIPL-28', 'GB/T-35273-B'],
  'address-book': ['GB/T-35273-B'],
  communications: ['GB/T-35273-B', 'CPRA'],
  'call-log': ['GB/T-35273-B'],
  credentials: ['GB/T-35273-B', 'CPRA'],
  minor: ['PIPL-28'],
};

export function isSensitive(type: DataType): boolean {
  return type in SENSITIVITY;
}

/** The laws on which `type` is sensitive; empty for other kinds. */
export function basesOf(type: DataType): readonly LegalBasis[] {
  return SENSITIVITY[type] ?? [];
}
