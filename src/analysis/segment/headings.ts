/** The headings above the clause that is being read. */
export class Headings {
  /** Added to the rank of a heading that was recognised inside running text: it lies deeper than any heading block. */
  static readonly INSIDE = 10;

  private readonly stack: { level: number; text: string }[] = [];

  /** Leaves all headings of this level and deeper. */
  close(level: number): void {
    while ((this.stack.at(-1)?.level ?? -1) >= level) this.stack.pop();
  }

  open(level: number, text: string): void {
    this.stack.push({ level, text });
  }

  /** Outermost first. */
  path(): string[] {
    return this.stack.map(({ text }) => text);
  }
}
