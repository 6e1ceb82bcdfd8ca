import type { Language } from '../policy/language';

/** Each language by its own name, so that whoever reads only that one finds it. */
export const OWN_NAMES: Record<Language, string> = { en: 'English', zh: '中文' };
