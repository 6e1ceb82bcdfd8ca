import * as v from 'valibot';
import { LANGUAGES, type Language } from '../../policy/language';
import { checksum } from './checksum';
import { bucketCount, type FeatureSettings, FORM_SIZE } from './features';

/** A model cannot be read: not one, of another version, or damaged on its way. The message says which. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** From which score on a label is given. */
export interface Thresholds {
  /** Best F1 in cross-validation: for counts and facts. */
  best: number;
  /** High precision in cross-validation, never below `best`: for what is painted. */
  precise: number;
}

/** What `npm run train` fits and `classify` reads: one linear score a label over hashed n-grams, rounded to few bits. */
export interface Model {
  language: Language;
  /** In the corpus's terms: topics, `important`, and whatever else was annotated. */
  labels: string[];
  thresholds: Thresholds[];
  settings: FeatureSettings;
  /** Inverse document frequency of each bucket of n-grams, in sixteenths. */
  rarity: Uint8Array;
  /** Weights of the n-grams by bucket, then by label, in units of the label's scale. */
  weights: Int8Array;
  scales: number[];
  /** Weights of the form by feature, then by label. */
  form: Float32Array;
}

/** First bytes of a model's file: "CLMD". */
const MAGIC = 0x434c4d44;
/** Raised whenever a file of before would be misread: another layout, another hash, other features. */
const VERSION = 1;
/** Magic, version, checksum of all that follows it, length of the header: four unsigned 32-bit numbers, big-endian. */
const PREAMBLE = 16;

const Header = v.object({
  language: v.picklist(LANGUAGES),
  labels: v.pipe(v.array(v.string()), v.minLength(1)),
  thresholds: v.array(v.object({ best: v.nullable(v.number()), precise: v.nullable(v.number()) })),
  scales: v.array(v.number()),
  context: v.boolean(),
  textBits: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(20)),
  contextBits: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(20)),
});

/** A model as the bytes of its file: preamble, header (JSON, UTF-8), rarity, weights, form (32-bit floats,
 * big-endian). Equal models give equal bytes. */
export function encodeModel(model: Model): Uint8Array {
  const header = new TextEncoder().encode(
    JSON.stringify({
      labels: model.labels,
      // JSON has no infinity, which stands for "never": null does.
      thresholds: model.thresholds,
      scales: model.scales,
      ...model.settings,
    }),
  );
  const { rarity, weights, form } = model;
  const parts = [header, rarity, new Uint8Array(weights.buffer, weights.byteOffset, weights.length), bytesOf(form)];
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
  const { labels, thresholds, scales, ...settings } = header.output;
  const buckets = bucketCount(settings);
  const weightsEnd = headerEnd + buckets * (1 + labels.length);
  const formBytes = bytes.subarray(weightsEnd);
  const complete =
    thresholds.length === labels.length &&
    scales.length === labels.length &&
    formBytes.length === FORM_SIZE * labels.length * 4;
  if (!complete) throw new ModelError("The parts of the model's file do not fit each other");
  return {
    language: settings.language,
    labels,
    thresholds: thresholds.map(({ best, precise }) => ({ best: best ?? Infinity, precise: precise ?? Infinity })),
    settings,
    rarity: new Uint8Array(bytes.subarray(headerEnd, headerEnd + buckets)),
    weights: new Int8Array(bytes.subarray(headerEnd + buckets, weightsEnd)),
    scales,
    form: floatsOf(formBytes),
  };
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
