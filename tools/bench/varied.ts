import type { Language } from '../../src/policy/language';

/** What stands in for one another: English words in the middle of a sentence, pairs of Chinese characters. */
const UNIT: Record<Language, RegExp> = { en: /(?<=[a-z,] )[a-z]{4,}(?![\w@./])/g, zh: /\p{Script=Han}{2}/gu };
/** One in so many is replaced: few, since the sentences of a policy are alike in most of their words. */
const EVERY = 3;
/** One English replacement in so many is a compound that was not met before: a policy goes on bringing new words, about one in eight of all. */
const COMPOUND = 3;
const TEXT = /(?<=>)[^<]+/g;

/** Says the same pieces of HTML again in other words, so that hardly two sentences are alike (nine in ten differ, headings aside); the same in each run. */
export class Varied {
  readonly #language: Language;
  readonly #units: string[];
  #drawn = 0;

  /** @param pieces HTML whose words are used. */
  constructor(language: Language, pieces: readonly string[]) {
    this.#language = language;
    const texts = pieces.flatMap((piece) => piece.match(TEXT) ?? []);
    this.#units = [...new Set(texts.flatMap((text) => text.match(UNIT[language]) ?? []))];
  }

  /** @param time 0: as it is; then each time otherwise. */
  again(piece: string, time: number): string {
    if (time === 0) return piece;
    let met = time;
    return piece.replace(TEXT, (text) =>
      text.replace(UNIT[this.#language], (unit) => (met++ % EVERY === 0 ? this.#draw() : unit)),
    );
  }

  /** Steps through the units by a number that has no divisor in common with most, so that neighbours come from far apart. */
  #draw(): string {
    const unit = () => this.#units[(this.#drawn++ * 7919) % this.#units.length]!;
    return this.#language === 'en' && this.#drawn % COMPOUND === 0 ? `${unit()}-${unit()}` : unit();
  }
}
