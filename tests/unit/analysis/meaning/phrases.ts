/**
 * Phrases that an expression made of words matches: each alternative and each optional part, once with it and once without. Knows groups,
 * alternatives, classes, `?` and bounded repeats; what a look ahead or behind forbids is left to the caller to sort out.
 */
export function phrasesOf(source: string): string[] {
  let at = 0;
  const alternatives = (): string[] => {
    const found = sequence();
    while (source[at] === '|') {
      at++;
      found.push(...sequence());
    }
    return found;
  };
  const sequence = (): string[] => {
    let found = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const piece = repeated(atom());
      found = found.flatMap((before) => piece.map((after) => before + after));
    }
    return found;
  };
  const atom = (): string[] => {
    const sign = source[at++]!;
    if (sign === '.') return ['-'];
    if (sign === '[') {
      const end = source.indexOf(']', at);
      const one = source[at]!;
      at = end + 1;
      return [one];
    }
    if (sign === '\\') return [{ w: 'q', W: '-', b: '' }[source[at++]!]!];
    if (sign !== '(') return [sign];
    const kind = /^\?(?:<?[=!]|:)/.exec(source.slice(at))![0];
    at += kind.length;
    const inner = alternatives();
    at++;
    return kind === '?:' ? inner : [''];
  };
  const repeated = (piece: string[]): string[] => {
    const sign = /^(?:\?|\+|\{(\d),\d\})\??/.exec(source.slice(at));
    if (!sign) return piece;
    at += sign[0].length;
    return sign[0].startsWith('?') || sign[1] === '0' ? ['', ...piece] : piece;
  };
  return alternatives();
}
