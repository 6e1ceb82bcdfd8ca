/** The headings above the clause that is being read. */
export class Headings {
  /** Added to the rank of a heading that was recognised inside running text: it lies deeper than any heading block. */
  static readonly INSIDE = 10;

  private readonly stack: { level: number; text: string }[] = [];
  private texts: string[] | null = null;

  /** Leaves all headings of this level and deeper. */
  close(level: number): void {
    while ((this.stack.at(-1)?.level ?? -1) >= level) this.stack.pop();
    this.texts = null;
  }

  open(level: number, text: string): void {
    this.stack.push({ level, text });
    this.texts = null;
  }

  /** Outermost first. The same array for all that stands under the same headings. */
  path(): string[] {
    this.texts ??= this.stack.map(({ text }) => text);
    return this.texts;
  }
}
