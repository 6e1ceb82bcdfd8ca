import { NEW_TEXT } from '../page/observe/page-watch';
import { type ReadResult, read, readInSteps } from '../page/read/read';
import type { Slices } from './slices';

/** What became of the text that was read: untouched, moved to other nodes or written anew, or not the same any more. */
export type Standing = 'same' | 'moved' | 'other';

/** The policy of this frame, as it was read last. */
export class PolicyPage {
  #read: ReadResult | null = null;
  #title = '';
  #nodes = new Map<Text, string>();
  #length = 0;
  #gone = new Set<Node>();

  get current(): ReadResult | null {
    return this.#read;
  }

  /** The text as one, to tell other words from the same in other nodes. */
  get words(): string {
    return this.#read?.text.blocks.map((block) => block.text).join('\n') ?? '';
  }

  /** Whether the greater part of what was read still stands in the document. */
  get stands(): boolean {
    let standing = 0;
    let all = 0;
    for (const [node, data] of this.#nodes) {
      all += data.length;
      if (node.isConnected && node.data === data) standing += data.length;
    }
    return standing * 2 > all;
  }

  /**
   * Reads the page as it stands.
   *
   * @param url The address that the text came with.
   * @throws ReadError
   */
  read(url: string): void {
    this.#keep(read(document, url));
  }

  /**
   * Reads the page anew, in slices.
   *
   * @param url The address that the text came with.
   * @throws ReadError
   */
  async reread(url: string, slices: Slices): Promise<void> {
    const known = this.#title === document.title ? this.#read?.region : undefined;
    const options = known ? { region: known } : {};
    const steps = readInSteps(document, url, options);
    // Kept within the slice that it was read in: what changes after that is noticed.
    await slices.through(this.#keeping(steps));
  }

  /**
   * Takes the nodes that the page has put in the place of others. Costs a few milliseconds, where reading costs tens, and most changes
   * need no more.
   */
  rebind(): Standing {
    if (!this.#read || Math.abs(textLength() - this.#length) > NEW_TEXT) return 'other';
    const index = this.#read.index.rebound(document, this.#nodes);
    if (!index) return 'other';
    // Text that was lost and stands there again is unpainted.
    const moved = index !== this.#read.index || this.#gone.size > 0;
    if (moved) this.#keep({ ...this.#read, index });
    return moved ? 'moved' : 'same';
  }

  /** A node's text is no longer what was read. */
  lose(node: Node): void {
    this.#gone.add(node);
  }

  /** Whether a node's text is no longer what was read. */
  lost(node: Node): boolean {
    return this.#gone.has(node);
  }

  forget(): void {
    this.#read = null;
    this.#nodes.clear();
    this.#gone.clear();
  }

  *#keeping(steps: Generator<void, ReadResult>): Generator<void, void> {
    this.#keep(yield* steps);
  }

  #keep(result: ReadResult): void {
    this.#read = result;
    this.#title = document.title;
    this.#nodes = result.index.nodes();
    this.#length = textLength();
    this.#gone.clear();
  }
}

/** UTF-16 units of all text in the document, shadow roots aside. */
function textLength(): number {
  return document.body?.textContent?.length ?? 0;
}
