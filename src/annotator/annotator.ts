import { callBackground } from '../messages/call';
import type { Following, Reading } from '../messages/message';
import type { Settings } from '../messages/settings';
import { PageWatch } from '../page/observe/page-watch';
import { Painter } from '../page/paint/painter';
import { placeAtPoint } from '../page/point/place-at-point';
import { read } from '../page/read/read';
import { ReadError } from '../page/read/read-error';
import { reveal } from '../page/scroll/reveal';
import type { Clause } from '../policy/clause';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import { clauseRanges, marksOf, paintKinds, type ReadPage } from './marks';

/** How often it is looked whether the page has cleared the registry, which no event tells; in milliseconds. */
const REGISTRY_LOOK = 400;
/** How long a clause that was asked for is shown, in milliseconds. */
const FLASH = 1600;

/** Fewer characters than this, more or less, are a clock or a counter, not a section of a policy. */
const NEW_TEXT = 80;

/** What the annotator tells those who look on. */
export interface AnnotatorEvents {
  /** The page was read or painted anew; what was known of its places is void. */
  onPainted(): void;
}

/** Reads the policy in this frame, paints its marks and keeps them on a page that changes. */
export class Annotator {
  #settings: Settings;
  #events: AnnotatorEvents;
  #painter = new Painter();
  #watch: PageWatch;
  #page: ReadPage | null = null;
  #words = '';
  #standing = { nodes: new Map<Text, string>(), length: 0 };
  #analysis: PolicyAnalysis | null = null;
  #url = '';
  #flashing: ReturnType<typeof setTimeout> | undefined;
  #registryLook: ReturnType<typeof setInterval> | undefined;

  /** @param owns Whether a node is our own interface. */
  constructor(settings: Settings, events: AnnotatorEvents, owns: (node: Node) => boolean) {
    this.#settings = settings;
    this.#events = events;
    this.#watch = new PageWatch(
      { onTextGone: (node) => this.#painter.unpaint(node), onChanged: () => void this.#follow() },
      (node) => this.#page?.index.holds(node) ?? false,
      owns,
    );
  }

  get page(): ReadPage | null {
    return this.#page;
  }

  get analysis(): PolicyAnalysis | null {
    return this.#analysis;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Reads the page as it stands, has it analysed and paints it. */
  async start(): Promise<void> {
    this.#url = location.href;
    this.#watch.stop();
    if (!this.#readPage()) return;
    // Before the analysis, whose answer may take a while: what changes meanwhile counts.
    this.#watchRoots();
    await this.#analyse();
    clearInterval(this.#registryLook);
    this.#registryLook = setInterval(() => {
      if (!this.#painter.registered) this.#paint();
    }, REGISTRY_LOOK);
  }

  /** Takes everything back. */
  stop(): void {
    clearInterval(this.#registryLook);
    this.#watch.stop();
    this.#painter.clear();
    clearTimeout(this.#flashing);
    this.#page = null;
    this.#analysis = null;
    this.#words = '';
    this.#events.onPainted();
  }

  /** Paints by other settings. */
  apply(settings: Settings): void {
    this.#settings = settings;
    this.#paint();
  }

  /** Clauses that are painted now, in the order of the text. */
  painted(): Clause[] {
    const analysis = this.#analysis;
    return analysis?.clauses.filter((clause) => paintKinds(analysis, clause, this.#settings).length > 0) ?? [];
  }

  /** The live ranges of a clause. */
  ranges(clause: Clause): Range[] {
    return this.#page ? clauseRanges(this.#page, clause) : [];
  }

  /** The clause at a point of the window, or null. */
  clauseAt(x: number, y: number): Clause | null {
    const place = placeAtPoint(x, y, this.#page?.index.shadowRoots() ?? []);
    return place && this.clauseOf(place.node, place.offset);
  }

  /** The clause at a place in the document, or null; `node` and `offset` as in a range's boundary. */
  clauseOf(node: Node, offset: number): Clause | null {
    const spot = this.#page?.index.offsetAt(node, offset);
    if (!spot || !this.#analysis) return null;
    return this.#analysis.clauses.find((clause) => holds(this.#page!, clause, spot)) ?? null;
  }

  /**
   * Scrolls to a clause and makes it stand out for a moment.
   *
   * @returns false if its words are no longer on the page, or cannot be shown.
   */
  show(id: number): boolean {
    const clause = this.#analysis?.clauses[id];
    const ranges = clause ? this.ranges(clause) : [];
    if (!ranges[0]) return false;
    const shown = reveal(ranges[0]);
    this.#painter.flash(ranges);
    clearTimeout(this.#flashing);
    this.#flashing = setTimeout(() => this.#painter.flash([]), FLASH);
    return shown;
  }

  /** Where the reader is. */
  following(): Following {
    for (const y of [120, 160, 220, 300]) {
      const clause = this.clauseAt(innerWidth / 3, y);
      if (clause) return { clause: clause.id };
    }
    return { clause: null };
  }

  /** @returns Whether there was something to read. */
  #readPage(): boolean {
    try {
      this.#page = read(document, location.href);
      this.#remember();
      return true;
    } catch (error) {
      const failure = error instanceof ReadError ? error.reason : 'unreadable';
      callBackground('reading-failed', { failure }).catch(() => {});
      this.#page = null;
      return false;
    }
  }

  async #analyse(): Promise<void> {
    const page = this.#page!;
    const words = wordsOf(page);
    this.#words = words;
    this.#analysis = null;
    const reading = await this.#ask(page);
    // Other words may have been read meanwhile; their answer paints.
    if (this.#words !== words) return;
    this.#analysis = reading.ok ? reading.analysis : null;
    this.#paint();
  }

  /** The browser may stop the background while it answers; it starts again for the next call. */
  async #ask(page: ReadPage): Promise<Reading> {
    try {
      return await callBackground('policy-read', { text: page.text });
    } catch {
      return await callBackground('policy-read', { text: page.text }).catch(() => ({
        ok: false,
        failure: 'interrupted',
      }));
    }
  }

  /** After a change of the page: the same words in other nodes are painted anew, other words are analysed. */
  async #follow(): Promise<void> {
    if (location.href !== this.#url && !this.#page?.index.alive()) {
      this.stop();
      await callBackground('policy-left', {}).catch(() => {});
      return;
    }
    if (this.#rebind()) return;
    if (!this.#readPage()) {
      this.#painter.clear();
      return;
    }
    this.#watchRoots();
    if (wordsOf(this.#page!) === this.#words) this.#paint();
    else await this.#analyse();
  }

  /**
   * Reading costs tens of milliseconds, and most changes only put new nodes in the place of old ones.
   *
   * @returns false if there is other text than was read.
   */
  #rebind(): boolean {
    const page = this.#page;
    if (!page || !this.#analysis || Math.abs(textLength() - this.#standing.length) > NEW_TEXT) return false;
    const index = page.index.rebound(document, this.#standing.nodes);
    if (!index) return false;
    if (index !== page.index || !this.#painter.registered) {
      this.#page = { ...page, index };
      this.#remember();
      this.#paint();
    }
    return true;
  }

  /** What stands on the page now, to tell later whether it still does. */
  #remember(): void {
    this.#standing = { nodes: this.#page!.index.nodes(), length: textLength() };
  }

  #watchRoots(): void {
    this.#watch.start(document);
    for (const root of this.#page?.index.shadowRoots() ?? []) this.#watch.start(root);
  }

  #paint(): void {
    if (!this.#page || !this.#analysis) return;
    this.#painter.paint(marksOf(this.#page, this.#analysis, this.#settings));
    this.#events.onPainted();
  }
}

/** UTF-16 units of all text in the document, shadow roots aside. */
function textLength(): number {
  return document.body?.textContent?.length ?? 0;
}

function wordsOf({ text }: ReadPage): string {
  return text.blocks.map((block) => block.text).join('\n');
}

function holds(page: ReadPage, clause: Clause, spot: { block: number; offset: number }): boolean {
  if (clause.block > spot.block) return false;
  if (clause.block === spot.block) return clause.start <= spot.offset && spot.offset <= clause.end;
  const first = page.text.blocks[clause.block]?.table;
  const cell = page.text.blocks[spot.block]?.table;
  return first !== undefined && first.id === cell?.id && first.row === cell.row;
}
