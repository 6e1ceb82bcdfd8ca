import { writeFileSync } from 'node:fs';
import type { Plain, Point, Tab } from './driver';
import type { Marionette } from './marionette';
import { evaluate, type Session } from './session';

/** Keys without a character, by the code points that WebDriver gives them. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** A tab of Firefox. */
export class FirefoxTab implements Tab {
  readonly #session: Session;
  readonly #handle: string;

  private constructor(session: Session, handle: string) {
    this.#session = session;
    this.#handle = handle;
  }

  static async open(session: Session, url: string): Promise<FirefoxTab> {
    const tab = new FirefoxTab(session, await session.openTab());
    await tab.front();
    await tab.goto(url);
    return tab;
  }

  async goto(url: string): Promise<void> {
    await this.#here((client) => client.send('WebDriver:Navigate', { url }));
  }

  async reload(): Promise<void> {
    await this.#here((client) => client.send('WebDriver:Refresh'));
  }

  address(): Promise<string> {
    return this.#here(async (client) => (await client.send<{ value: string }>('WebDriver:GetCurrentURL')).value);
  }

  evaluate<A extends Plain[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.#here((client) => evaluate(client, run, args));
  }

  inShadow<R extends Plain>(selector: string, run: (root: ShadowRoot) => R): Promise<R> {
    return this.#here(async (client) => {
      type Reference = { value: Record<string, string> };
      const found = await client.send<Reference>('WebDriver:FindElement', { using: 'css selector', value: selector });
      const [id] = Object.values(found.value);
      const root = await client.send<Reference>('WebDriver:GetShadowRoot', { id });
      const script = `return ((__name, root) => (${run})(root))((each) => each, arguments[0]);`;
      const answer = { script, args: [root.value] };
      return (await client.send<{ value: R }>('WebDriver:ExecuteScript', answer)).value;
    });
  }

  async front(): Promise<void> {
    await this.#session.alone((client) =>
      client.send('WebDriver:SwitchToWindow', { handle: this.#handle, focus: true }),
    );
  }

  async move({ x, y }: Point): Promise<void> {
    const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' }];
    await this.#perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  async click({ x, y }: Point): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  async press(key: string): Promise<void> {
    const value = KEYS[key] ?? key;
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  async resize(width: number, height: number): Promise<void> {
    const frame = await this.evaluate(() => ({
      width: window.outerWidth - window.innerWidth,
      height: window.outerHeight - window.innerHeight,
    }));
    await this.#here((client) =>
      client.send('WebDriver:SetWindowRect', { width: width + frame.width, height: height + frame.height }),
    );
  }

  async medium(medium: 'screen' | 'print'): Promise<void> {
    await this.front();
    await this.#session.showAs(medium === 'print' ? 'print' : '');
  }

  async screenshot(file: string): Promise<void> {
    const { value } = await this.#here((client) =>
      client.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false }),
    );
    writeFileSync(file, Buffer.from(value, 'base64'));
  }

  async close(): Promise<void> {
    await this.#here((client) => client.send('WebDriver:CloseWindow'));
  }

  async #perform(source: object): Promise<void> {
    await this.#here((client) => client.send('WebDriver:PerformActions', { actions: [source] }));
  }

  #here<R>(work: (client: Marionette) => Promise<R>): Promise<R> {
    return this.#session.alone(async (client) => {
      await client.send('WebDriver:SwitchToWindow', { handle: this.#handle, focus: false });
      return work(client);
    });
  }
}
