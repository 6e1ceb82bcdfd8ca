import type { PolicyText } from '../../policy/policy-text';
import { languageOfText } from '../detect/language';
import { BlockBuilder } from './block-builder';
import { solidLength } from './characters';
import { privacyPart } from './contracts';
import type { Draft } from './draft';
import { withoutEdges } from './edges';
import { findFurniture } from './furniture';
import { markHeadings } from './headings';
import { ReadError } from './read-error';
import { findRegion, type KnownRegion } from './region';
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
  region: KnownRegion;
}

export interface ReadOptions {
  /** UTF-16 units of text beyond which a document is not read. */
  largest?: number;
  /** Where the text of this page, under this title, was found before; looked for anew once it is gone or empty. */
  region?: KnownRegion;
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
  const steps = readInSteps(document, url, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * As `read`, in pieces between which other work may be done. What is read is what stands in the last piece; a page that changes between
 * them is read as it stands then, at worst with parts of it that were no text before.
 */
export function* readInSteps(document: Document, url: string, options: ReadOptions = {}): Generator<void, ReadResult> {
  const { body } = document;
  if (body?.localName !== 'body') throw new ReadError('not-html');
  if ((body.textContent?.length ?? 0) > (options.largest ?? LARGEST)) throw new ReadError('too-large');
  const snapshot = takeSnapshot(document);
  if (snapshot.measures[0]!.characters === 0) throw new ReadError('empty');
  const furniture = findFurniture(snapshot);
  yield;
  const region = findRegion(snapshot, furniture, options.region);
  yield;
  const { element } = snapshot.measures[region.number]!;
  const builder = new BlockBuilder(element, (below) => furniture.has(snapshot.numbers.get(below) ?? -1));
  const built = builder.read(element);
  const whole = withoutEdges(withoutRepeatedText(rewrapped(built, builder.tables)));
  const drafts = privacyPart(markHeadings(splitRunOn(whole)));
  if (drafts.length === 0) throw new ReadError('empty');

  const standing = furniture.characters(region.number) - builder.dropped;
  const coverage = Math.min(1, solid(built) / Math.max(1, standing));
  const text = policyText(drafts, url, region.title, coverage);
  return { text, index: new TextIndex(drafts), region: { element, title: region.title } };
}

function policyText(drafts: readonly Draft[], url: string, pageTitle: string, coverage: number): PolicyText {
  const blocks = drafts.map(({ kind, level, mapped, table }) => ({
    kind,
    level,
    text: mapped.text,
    ...(table && { table }),
  }));
  const characters = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const language = languageOfText(sampleOf(blocks.map((block) => block.text)));
  return {
    url,
    title: titleOf(drafts, pageTitle),
    language: language === 'en' || language === 'zh' ? language : null,
    blocks,
    extraction: { characters, blocks: blocks.length, coverage },
  };
}

function solid(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { mapped }) => sum + solidLength(mapped.text), 0);
}

/** Text from the middle of the policy, where menus and titles in another language are far. */
function sampleOf(texts: readonly string[]): string {
  let sample = '';
  for (let i = Math.floor(texts.length / 4); i < texts.length && sample.length < SAMPLE; i++)
    sample += `${texts[i]!.slice(0, SAMPLE)}\n`;
  return sample;
}
