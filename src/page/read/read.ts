import type { PolicyText } from '../../policy/policy-text';
import { languageOfText } from '../detect/language';
import { BlockBuilder } from './block-builder';
import { solidLength } from './characters';
import type { Draft } from './draft';
import { withoutLinkEdges } from './edges';
import { findFurniture } from './furniture';
import { markHeadings } from './headings';
import { ReadError } from './read-error';
import { findRegion } from './region';
import { withoutRepeatedText } from './repeated-text';
import { rewrapped } from './rewrapping';
import { splitRunOn } from './run-on-text';
import { takeSnapshot } from './snapshot';
import { TextIndex } from './text-index';
import { titleOf } from './title';

/** A policy as it was read, and the way back to the page. */
export interface ReadResult {
  text: PolicyText;
  index: TextIndex;
}

export interface ReadOptions {
  /** UTF-16 units of text beyond which a document is not read. */
  largest?: number;
}

const LARGEST = 20_000_000;
/** As much text as is needed to tell the language. */
const SAMPLE = 6000;

/**
 * Reads the policy that a live document holds.
 *
 * @param document an HTML or XHTML document, or the document that a browser makes of plain text; it is left as it is
 * @param url its address, handed through to the result
 * @throws ReadError if it holds no text, is not HTML or plain text, or is too large
 */
export function read(document: Document, url: string, options: ReadOptions = {}): ReadResult {
  const { body } = document;
  if (body?.localName !== 'body') throw new ReadError('not-html');
  if ((body.textContent?.length ?? 0) > (options.largest ?? LARGEST)) throw new ReadError('too-large');
  const snapshot = takeSnapshot(document);
  if (snapshot.measures[0]!.characters === 0) throw new ReadError('empty');
  const furniture = findFurniture(snapshot);
  const region = findRegion(snapshot, furniture);
  const { element } = snapshot.measures[region.number]!;
  const builder = new BlockBuilder(element, (below) => furniture.has(snapshot.numbers.get(below) ?? -1));
  const whole = withoutRepeatedText(rewrapped(builder.read(element), builder.tables));
  const drafts = markHeadings(splitRunOn(withoutLinkEdges(whole)));
  if (drafts.length === 0) throw new ReadError('empty');
  return resultOf(drafts, url, region.title, furniture.characters(region.number) - builder.dropped);
}

function resultOf(drafts: readonly Draft[], url: string, pageTitle: string, standing: number): ReadResult {
  const blocks = drafts.map(({ kind, level, mapped, table }) => ({
    kind,
    level,
    text: mapped.text,
    ...(table && { table }),
  }));
  const characters = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const solid = blocks.reduce((sum, block) => sum + solidLength(block.text), 0);
  const language = languageOfText(sampleOf(blocks.map((block) => block.text)));
  return {
    text: {
      url,
      title: titleOf(drafts, pageTitle),
      language: language === 'en' || language === 'zh' ? language : null,
      blocks,
      extraction: { characters, blocks: blocks.length, coverage: standing > 0 ? Math.min(1, solid / standing) : 0 },
    },
    index: new TextIndex(drafts),
  };
}

/** Text from the middle of the policy, where menus and titles in another language are far. */
function sampleOf(texts: readonly string[]): string {
  let sample = '';
  for (let i = Math.floor(texts.length / 4); i < texts.length && sample.length < SAMPLE; i++)
    sample += `${texts[i]!.slice(0, SAMPLE)}\n`;
  return sample;
}
