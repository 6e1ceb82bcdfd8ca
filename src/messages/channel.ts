import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { Answer, Ask, PageCalls, ViewCalls } from './message';
import { SHAPES } from './shapes';

type Sender = Browser.runtime.MessageSender;
type Handlers<Calls> = {
  [Name in keyof Calls]: (ask: Ask<Calls, Name>, sender: Sender) => Promise<Answer<Calls, Name>>;
};
/** A frame of a tab, which is all that a content script may speak for. */
export interface Frame {
  tab: number;
  frame: number;
  /** Its address; that of the page, if it is one that the page wrote itself (srcdoc, about:blank, blob:, data:). */
  url: string;
  /** Address of the page in the address bar. */
  page: string;
  private: boolean;
}
type PageHandlers = {
  [Name in keyof PageCalls]: (ask: Ask<PageCalls, Name>, from: Frame) => Promise<Answer<PageCalls, Name>>;
};

/**
 * Answers calls in the background. Must run in the first turn of its event loop. A call of the wrong shape, of an unknown name or
 * from a sender that may not make it gets no answer.
 */
export function answerCalls(fromPages: PageHandlers, fromViews: Handlers<ViewCalls>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
    const answer = route(message, sender, fromPages, fromViews);
    if (answer === null) return false;
    answer.then(
      (value) => reply({ value }),
      (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  });
}

/** Exported for the tests: who may call what. */
export function route(
  message: unknown,
  sender: Sender,
  fromPages: PageHandlers,
  fromViews: Handlers<ViewCalls>,
): Promise<unknown> | null {
  if (sender.id !== browser.runtime.id) return null;
  const call = v.safeParse(v.looseObject({ type: v.string() }), message);
  if (!call.success) return null;
  const { type, ...ask } = call.output;
  const isView = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  const handlers: Record<string, (ask: never, from: never) => Promise<unknown>> = isView ? fromViews : fromPages;
  if (!Object.hasOwn(handlers, type) || !Object.hasOwn(SHAPES, type)) return null;
  const shaped = v.safeParse(SHAPES[type as keyof typeof SHAPES], ask);
  const from = isView ? sender : frameOf(sender);
  if (!shaped.success || from === null) return null;
  return handlers[type]!(shaped.output as never, from as never);
}

/**
 * The frame that a content script speaks for. One without a web address is known by its page, and so must be of the page's own origin: what
 * stands in a frame that an advert wrote, or whose writer nobody knows (sandboxed, data:), is not what the site says.
 */
function frameOf({ tab, frameId, url, origin }: Sender): Frame | null {
  if (tab?.id === undefined || frameId === undefined || url === undefined) return null;
  const page = tab.url ?? url;
  const frame = { tab: tab.id, frame: frameId, page, private: tab.incognito };
  if (/^https?:/.test(url)) return { ...frame, url };
  return URL.canParse(page) && new URL(page).origin === origin ? { ...frame, url: page } : null;
}
