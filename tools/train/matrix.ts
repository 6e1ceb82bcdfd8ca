import { bucketCount, type FeatureSettings } from '../../src/analysis/classify/features';
import { FORM_SIZE } from '../../src/analysis/classify/form';
import { MOST_MASS } from '../../src/analysis/classify/rows';
import type { Sentence } from '../../src/analysis/classify/sentence';
import { FeatureReader } from './feature-reader';

/** The features of many sentences, row after row (compressed sparse rows), in memory that threads can share. */
export interface Matrix {
  rows: number;
  columns: number;
  /** Where each row begins in `indices` and `values`, and, last, where the last one ends. */
  starts: Uint32Array;
  indices: Uint32Array;
  values: Float32Array;
}

/**
 * The mass of each bucket, as the models keep it: the square of its inverse document frequency, 1 + ln((1 + n) / (1 + df)), in whole numbers.
 */
export function massIn(sentences: readonly Sentence[], settings: FeatureSettings): Uint8Array {
  const reader = new FeatureReader(settings, null);
  const frequencies = new Uint32Array(bucketCount(settings));
  for (const sentence of sentences) {
    const { indices, hashed } = reader.read(sentence);
    for (let i = 0; i < hashed; i++) frequencies[indices[i]!]!++;
  }
  return Uint8Array.from(frequencies, (frequency) => {
    const rarity = 1 + Math.log((1 + sentences.length) / (1 + frequency));
    return Math.min(MOST_MASS, Math.round(rarity * rarity));
  });
}

/** The features of `sentences`, read as the extension reads them. */
export function matrixOf(sentences: readonly Sentence[], settings: FeatureSettings, mass: Uint8Array): Matrix {
  const reader = new FeatureReader(settings, mass);
  const starts = shared(Uint32Array, sentences.length + 1);
  sentences.forEach((sentence, row) => {
    starts[row + 1] = starts[row]! + reader.read(sentence).length;
  });
  const total = starts[sentences.length]!;
  const indices = shared(Uint32Array, total);
  const values = shared(Float32Array, total);
  sentences.forEach((sentence, row) => {
    const features = reader.read(sentence);
    indices.set(features.indices.subarray(0, features.length), starts[row]!);
    values.set(features.values.subarray(0, features.length), starts[row]!);
  });
  return { rows: sentences.length, columns: bucketCount(settings) + FORM_SIZE, starts, indices, values };
}

function shared<T>(Kind: { new (buffer: SharedArrayBuffer): T; BYTES_PER_ELEMENT: number }, length: number): T {
  return new Kind(new SharedArrayBuffer(length * Kind.BYTES_PER_ELEMENT));
}
