/** One figure of `npm run bench`. */
export interface Row {
  name: string;
  value: number;
  /** 'KB' (1,024 bytes, gzipped unless it is a zip already); '×': a ratio of two times measured in one run; 'ms': a time; '': a count. */
  unit: 'KB' | '×' | 'ms' | '';
  /** The most that it may be; null: printed only. */
  budget: number | null;
  ok: boolean;
}

/** Makes a row, rounded to three significant digits, and judges it by its budget. */
export function row(name: string, value: number, unit: Row['unit'], budget: number | null): Row {
  return { name, value: Number(value.toPrecision(3)), unit, budget, ok: budget === null || value <= budget };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
