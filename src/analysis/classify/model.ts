import * as v from 'valibot';
import { LANGUAGES, type Language } from '../../policy/language';
import { checksum } from './checksum';
import { bucketCount, type FeatureSettings } from './features';
import { FORM_SIZE } from './form';
import { type Excess, MOST_LABELS } from './overflow';
import { RIVALRY_SIZE } from './rivalry';
import { planeCount, Rows } from './rows';

/** A model cannot be read: not one, of another version, or damaged on its way. The message says which. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** One label of a model. */
export interface ModelLabel {
  /** In the corpus's terms: a topic, `important`, or whatever else was annotated. */
  name: string;
  /** The score from which on it is given, at best F1 in cross-validation: for counts and facts. */
  best: number;
  /** The score of high precision in cross-validation, never below `best`: for what is painted. */
  precise: number;
  /** The label that a clause must have for this one to be given, if the corpus annotated it among such clauses only. */
  within: string | null;
  /** Size of a step of its weights. */
  scale: number;
  /** For a topic that has to stand its ground against the others: see `Rivals`. */
  rivalry: number[] | null;
}

/** What `npm run train` fits and `classify` reads: one linear score a label over hashed n-grams, rounded to few bits. */
export interface Model {
  language: Language;
  labels: ModelLabel[];
  settings: FeatureSettings;
  /** Of the n-grams, by bucket: its mass, and its weights in steps of the labels' scales. */
  rows: Rows;
  /** Weights of the form by feature, then by label. */
  form: Float32Array;
}

/** First bytes of a model's file: "CLMD". */
const MAGIC = 0x434c4d44;
/** Raised whenever a file of before would be misread: another layout, another hash, other features. */
const VERSION = 4;
/** Bytes of a weight that goes beyond its row: bucket (32 bits), label (16), and by how much (16, signed). */
const EXCESS = 8;
/** Magic, version, checksum of all that follows it, length of the header: four unsigned 32-bit numbers, big-endian. */
const PREAMBLE = 16;

const Label = v.object({
  name: v.string(),
  // JSON has no infinity, which stands for "never": null does.
  best: v.nullable(v.number()),
  precise: v.nullable(v.number()),
  within: v.nullable(v.string()),
  scale: v.number(),
  rivalry: v.nullable(v.pipe(v.array(v.number()), v.length(RIVALRY_SIZE))),
});
const Bits = v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(20));
const Header = v.object({
  language: v.picklist(LANGUAGES),
  labels: v.pipe(v.array(Label), v.minLength(1), v.maxLength(MOST_LABELS)),
  context: v.boolean(),
  textBits: Bits,
  contextBits: Bits,
  /** How many weights go beyond their rows. */
  overflow: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** A model as the bytes of its file: preamble, header (JSON, UTF-8), planes of the rows, weights that
 * go beyond them, form (32-bit floats); all numbers big-endian. Equal models give equal bytes. */
export function encodeModel(model: Model): Uint8Array {
  const { labels, settings, rows } = model;
  const overflow = rows.excesses();
  const header = new TextEncoder().encode(JSON.stringify({ labels, ...settings, overflow: overflow.length }));
  const parts = [header, rows.planes(), bytesOfOverflow(overflow), bytesOf(model.form)];
  const bytes = new Uint8Array(PREAMBLE + parts.reduce((length, part) => length + part.length, 0));
  let at = PREAMBLE;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const preamble = new DataView(bytes.buffer);
  preamble.setUint32(0, MAGIC);
  preamble.setUint32(4, VERSION);
  preamble.setUint32(12, header.length);
  preamble.setUint32(8, checksum(bytes.subarray(12)));
  return bytes;
}

/**
 * The model in a file's bytes.
 *
 * @throws ModelError when the file is none, of another version, cut short, or damaged.
 */
export function readModel(bytes: Uint8Array): Model {
  if (bytes.length < PREAMBLE) throw new ModelError(`The model's file is too short: ${bytes.length} bytes`);
  const preamble = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (preamble.getUint32(0) !== MAGIC) throw new ModelError('The file is not a model of Clauselight');
  const version = preamble.getUint32(4);
  if (version !== VERSION)
    throw new ModelError(`The model's file has version ${version}; this program reads ${VERSION}`);
  if (preamble.getUint32(8) !== checksum(bytes.subarray(12)))
    throw new ModelError("The model's file is damaged: its checksum does not fit");
  const headerEnd = PREAMBLE + preamble.getUint32(12);
  const header = v.safeParse(Header, headerOf(bytes.subarray(PREAMBLE, headerEnd)));
  if (!header.success) throw new ModelError(`The model's header is not understood: ${header.issues[0].message}`);
  const { labels, overflow, ...settings } = header.output;
  const rows = new Rows(labels.length, bucketCount(settings));
  const planesEnd = headerEnd + rows.buckets * planeCount(labels.length);
  const overflowEnd = planesEnd + overflow * EXCESS;
  const formBytes = bytes.subarray(overflowEnd);
  if (formBytes.length !== FORM_SIZE * labels.length * 4)
    throw new ModelError("The parts of the model's file do not fit each other");
  rows.setPlanes(bytes.subarray(headerEnd, planesEnd));
  for (const excess of overflowOf(bytes.subarray(planesEnd, overflowEnd))) rows.setExcess(excess);
  return {
    language: settings.language,
    labels: labels.map((label) => ({ ...label, best: label.best ?? Infinity, precise: label.precise ?? Infinity })),
    settings,
    rows,
    form: floatsOf(formBytes),
  };
}

function bytesOfOverflow(overflow: readonly Excess[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(overflow.length * EXCESS));
  for (const [i, { bucket, label, excess }] of overflow.entries()) {
    view.setUint32(i * EXCESS, bucket);
    view.setUint16(i * EXCESS + 4, label);
    view.setInt16(i * EXCESS + 6, excess);
  }
  return new Uint8Array(view.buffer);
}

function overflowOf(bytes: Uint8Array): Excess[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: bytes.length / EXCESS }, (_, i) => ({
    bucket: view.getUint32(i * EXCESS),
    label: view.getUint16(i * EXCESS + 4),
    excess: view.getInt16(i * EXCESS + 6),
  }));
}

function bytesOf(floats: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(floats.length * 4));
  for (const [i, float] of floats.entries()) view.setFloat32(i * 4, float);
  return new Uint8Array(view.buffer);
}

function floatsOf(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Float32Array.from({ length: bytes.length / 4 }, (_, i) => view.getFloat32(i * 4));
}

function headerOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ModelError("The model's header is not JSON");
  }
}
