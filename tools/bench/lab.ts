import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../browsers.mjs';

/** A real Chromium in which code of ours is measured on pages. */
export class Lab {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async open(): Promise<Lab> {
    const executablePath = findBrowser('chromium');
    return new Lab(await chromium.launch({ executablePath, headless: true, chromiumSandbox: false }));
  }

  /**
   * Opens a page and calls the function `measure` of a module in it.
   *
   * @param html The page's source.
   * @param entry File of the module, which is bundled for the browser as the extension's own code is.
   * @param ask Handed to `measure`; plain data.
   * @returns What `measure` gives back.
   */
  async measure<Ask, Answer>(html: string, entry: string, ask: Ask): Promise<Answer> {
    const bundled = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      globalName: 'bench',
      platform: 'browser',
      logLevel: 'silent',
    });
    const page: Page = await this.#browser.newPage();
    try {
      await page.setContent(html);
      await page.addScriptTag({ content: bundled.outputFiles[0]!.text });
      return (await page.evaluate(`bench.measure(${JSON.stringify(ask)})`)) as Answer;
    } finally {
      await page.close();
    }
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
