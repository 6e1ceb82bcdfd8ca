import type { Block } from '../../policy/policy-text';
import type { MappedText } from './mapped-text';

/** A block while the page is being read. */
export interface Draft {
  kind: Block['kind'];
  level: number;
  mapped: MappedText;
  /** The element that it stands in. */
  element: Element;
  /** All of it in bold face, as far as the markup says. */
  bold: boolean;
  /** Share of its text inside links, 0 to 1. */
  linked: number;
  table?: NonNullable<Block['table']>;
  /** Comes from a line of plain text, where structure has to be read off the text itself. */
  plain?: true;
}

/** One line of the page: what stands between two line breaks. */
export interface Line {
  /** The block element that it stands in. */
  element: Element;
  mapped: MappedText;
  /** White space before it, in columns; only in preformatted text. */
  indent: number;
  bold: boolean;
  linked: number;
}
