import { callBackground, tellBackground } from '../messages/call';
import type { Following, Reading } from '../messages/message';
import type { Settings } from '../messages/settings';
import { lookAnew } from '../page/detect/look-anew';
import { PageWatch } from '../page/observe/page-watch';
import { Painter } from '../page/paint/painter';
import { placeAtPoint } from '../page/point/place-at-point';
import { ReadError } from '../page/read/read-error';
import { reveal } from '../page/scroll/reveal';
import type { Clause } from '../policy/clause';
import type { PolicyAnalysis } from '../policy/policy-analysis';
import type { PolicyText } from '../policy/policy-text';
import { clauseRanges, marksOf, paintKinds, type ReadPage } from './marks';
import { PolicyPage } from './policy-page';
import { Slices } from './slices';

/** How often it is looked whether the page has cleared the registry, which no event tells; in milliseconds. */
const REGISTRY_LOOK = 400;
/** How long a clause that was asked for is shown, in milliseconds. */
const FLASH = 1600;

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
  #policy = new PolicyPage();
  /** Counts readings: what an older one learns late is void. */
  #pass = 0;
  /** The words whose analysis was asked for last. */
  #asked = '';
  #analysis: PolicyAnalysis | null = null;
  #url = '';
  #flashing: ReturnType<typeof setTimeout> | undefined;
  #registryLook: ReturnType<typeof setInterval> | undefined;

  /** @param owns Whether a node is our own interface. */
  constructor(settings: Settings, events: AnnotatorEvents, owns: (node: Node) => boolean) {
    this.#settings = settings;
    this.#events = events;
    this.#watch = new PageWatch(
      { onTextGone: (node) => this.#lose(node), onChanged: () => this.#follow() },
      (node) => this.page?.index.holds(node) ?? false,
      owns,
    );
  }

  get page(): ReadPage | null {
    return this.#policy.current;
  }

  get analysis(): PolicyAnalysis | null {
    return this.#analysis;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Reads the page as it stands, has it analysed and paints it. */
  async start(): Promise<void> {
    // The address of a page that navigates by itself is often there before its text: what stands there is still of the one before.
    if (!this.#policy.stands) this.#url = location.href;
    this.#watch.stop();
    this.#pass += 1;
    if (!(await this.#readBy(() => this.#policy.read(this.#url)))) return;
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
    this.#pass += 1;
    this.#policy.forget();
    this.#analysis = null;
    this.#asked = '';
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
    return this.page ? clauseRanges(this.page, clause) : [];
  }

  /** The clause at a point of the window, or null. */
  clauseAt(x: number, y: number): Clause | null {
    const place = placeAtPoint(x, y, this.page?.index.shadowRoots() ?? []);
    return place && this.clauseOf(place.node, place.offset);
  }

  /** The clause at a place in the document, or null; `node` and `offset` as in a range's boundary. */
  clauseOf(node: Node, offset: number): Clause | null {
    const spot = this.page?.index.offsetAt(node, offset);
    if (!spot || !this.#analysis) return null;
    return this.#analysis.clauses.find((clause) => holds(this.page!, clause, spot)) ?? null;
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
  async #readBy(reading: () => void | Promise<void>): Promise<boolean> {
    try {
      await reading();
      return true;
    } catch (error) {
      const failure = error instanceof ReadError ? error.reason : 'unreadable';
      callBackground('reading-failed', { failure }).catch(() => {});
      this.#policy.forget();
      return false;
    }
  }

  async #analyse(): Promise<void> {
    const words = this.#policy.words;
    this.#asked = words;
    this.#analysis = null;
    const reading = await this.#ask(this.page!.text);
    // Other words may have been read meanwhile; their answer paints.
    if (this.#asked !== words) return;
    this.#analysis = reading.ok ? reading.analysis : null;
    if (!reading.ok) this.#painter.clear();
    this.#paint();
  }

  /** The browser may stop the background while it answers; it starts again for the next call. */
  async #ask(text: PolicyText): Promise<Reading> {
    try {
      return await callBackground('policy-read', { text });
    } catch {
      return await callBackground('policy-read', { text }).catch(() => {
        // Nobody else knows that nothing is being read any more.
        tellBackground('reading-failed', { failure: 'interrupted' });
        return { ok: false, failure: 'interrupted' };
      });
    }
  }

  /**
   * After a change of the page: the same words in other nodes are painted anew, other words are analysed.
   *
   * @returns Milliseconds of work on the page.
   */
  async #follow(): Promise<number> {
    const slices = new Slices();
    const left = location.href !== this.#url && slices.now(() => !this.#policy.stands);
    const standing = slices.now(() => this.#policy.rebind());
    if (left && standing === 'other') {
      this.stop();
      await callBackground('policy-left', {}).catch(() => {});
      lookAnew();
      return slices.spent;
    }
    if (standing !== 'other') {
      if (standing === 'moved' || !this.#painter.registered) await slices.next(() => this.#paint());
      return slices.spent;
    }
    this.#pass += 1;
    const pass = this.#pass;
    const done = await this.#readBy(() => this.#policy.reread(this.#url, slices));
    if (pass !== this.#pass) return slices.spent;
    if (!done) {
      this.#painter.clear();
      return slices.spent;
    }
    this.#watchRoots();
    if (this.#policy.words === this.#asked) await slices.next(() => this.#paint());
    // The answer may take a while, and costs the page nothing.
    else void this.#analyse();
    return slices.spent;
  }

  #watchRoots(): void {
    this.#watch.start(document);
    for (const root of this.page?.index.shadowRoots() ?? []) this.#watch.start(root);
  }

  #lose(node: Text): void {
    this.#policy.lose(node);
    this.#painter.unpaint(node);
  }

  #paint(): void {
    if (!this.page || !this.#analysis) return;
    const marks = marksOf(this.page, this.#analysis, this.#settings);
    this.#painter.paint(marks, (node) => this.#policy.lost(node));
    this.#events.onPainted();
  }
}

function holds(page: ReadPage, clause: Clause, spot: { block: number; offset: number }): boolean {
  if (clause.block > spot.block) return false;
  if (clause.block === spot.block) return clause.start <= spot.offset && spot.offset <= clause.end;
  const first = page.text.blocks[clause.block]?.table;
  const cell = page.text.blocks[spot.block]?.table;
  return first !== undefined && first.id === cell?.id && first.row === cell.row;
}
