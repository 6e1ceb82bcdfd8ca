import { browser } from 'wxt/browser';

/** Runs in the frame: text from its middle, where menus, consent boxes and the foot of the site are far. */
function someText(): string {
  const text = document.body.innerText;
  const start = Math.floor(text.length / 4);
  return text.slice(start, start + 3000);
}

/**
 * The language of what stands in a frame as the browser's own detector names it, which knows a hundred of them and asks no one.
 *
 * @returns A BCP 47 primary subtag, or null where it is not sure or the frame is gone.
 */
export async function frameLanguage({ tab, frame }: { tab: number; frame: number }): Promise<string | null> {
  try {
    const target = { tabId: tab, frameIds: [frame] };
    const [found] = await browser.scripting.executeScript({ target, func: someText });
    const { languages } = await browser.i18n.detectLanguage(found?.result ?? '');
    // The names of some languages have changed since the detectors were made: `iw` is Hebrew.
    const { language } = new Intl.Locale(languages[0]?.language ?? 'und');
    return language === 'und' ? null : language;
  } catch {
    return null;
  }
}
