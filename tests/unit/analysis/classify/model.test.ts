import { beforeAll, describe, expect, it } from 'vitest';
import { classify } from '../../../../src/analysis/classify/classify';
import { encodeModel, type Model, ModelError, readModel } from '../../../../src/analysis/classify/model';
import { solveHere } from '../../../../tools/train/crew';
import { train } from '../../../../tools/train/trainer';
import { singleSentences } from '../../tools/train/small-corpora';

let model: Model;
let bytes: Uint8Array;
beforeAll(async () => {
  model = await train(singleSentences(), 'en', solveHere);
  bytes = encodeModel(model);
});

describe("a model's file", () => {
  it('gives back the model', () => {
    for (const read of [readModel(bytes), readModel(Buffer.from(bytes))]) {
      expect(read.labels).toEqual(model.labels);
      expect(read.settings).toEqual(model.settings);
      expect(Buffer.from(encodeModel(read)).equals(bytes)).toBe(true);
    }
  });

  it('is refused when any part of it is damaged', () => {
    for (const at of [0, 5, 9, 13, 20, 200, 5_000, bytes.length >> 1, bytes.length - 1]) {
      const damaged = bytes.slice();
      damaged[at]! ^= 0x10;
      expect(() => readModel(damaged), `byte ${at}`).toThrow(ModelError);
    }
  });

  it('is refused when it is cut short, lengthened, empty or something else', () => {
    for (const wrong of [bytes.slice(0, -1), bytes.slice(0, 10), new Uint8Array(0), Uint8Array.from([...bytes, 0])]) {
      expect(() => readModel(wrong)).toThrow(ModelError);
    }
    expect(() => readModel(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toThrow(/not a model/);
  });

  it('of another version is refused by that name', () => {
    const newer = bytes.slice();
    newer[7]!++;
    expect(() => readModel(newer)).toThrow(/version 5/);
  });
});

describe('labels of a clause', () => {
  it('are none of those that the model does not know', () => {
    const [labels] = classify(model, [{ plain: 'We keep it for two years.', kind: 'paragraph', leadIn: null }]);
    expect(labels!.has('risk')).toBe(false);
    expect(labels!.strong('risk')).toBe(false);
    expect(labels!.margin('risk')).toBe(-Infinity);
    expect(labels!.has('retention')).toBe(labels!.margin('retention') >= 0);
  });

  it('are given for whatever comes, one for each clause', () => {
    const hostile = ['', ' ', '\ud800\udfff\udc00', '：'.repeat(100_000), 'x'.repeat(100_000), '\u0000'];
    const found = classify(
      model,
      hostile.map((plain) => ({ plain, kind: 'paragraph', leadIn: plain })),
    );
    expect(found.length).toBe(hostile.length);
    for (const { scores } of found) expect(scores.every(Number.isFinite)).toBe(true);
    expect(classify(model, [])).toEqual([]);
  });
});
