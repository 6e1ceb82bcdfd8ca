import { browser } from 'wxt/browser';
import type { Answer, Ask, FrameCalls, PageCalls, ViewCalls } from './message';

/** Every reply is wrapped, so that no answer and the answer `undefined` are not the same. */
type Reply = { value: unknown } | { error: string } | undefined;

function unwrap(type: string, reply: Reply): unknown {
  if (!reply) throw new Error(`No answer to ${type}.`);
  if ('error' in reply) throw new Error(reply.error);
  return reply.value;
}

/**
 * Calls the background from a content script or one of our pages.
 *
 * @throws {Error} if the background cannot be reached, gives no answer or fails.
 */
export async function callBackground<Name extends keyof (PageCalls & ViewCalls)>(
  type: Name,
  ask: Ask<PageCalls & ViewCalls, Name>,
): Promise<Answer<PageCalls & ViewCalls, Name>> {
  const reply: Reply = await browser.runtime.sendMessage({ type, ...(ask as object) });
  return unwrap(type, reply) as Answer<PageCalls & ViewCalls, Name>;
}

/** Tells the background something and waits for no answer; where nobody hears it, nothing happens. */
export function tellBackground<Name extends keyof PageCalls>(type: Name, ask: Ask<PageCalls, Name>): void {
  browser.runtime.sendMessage({ type, ...(ask as object) }).catch(() => {});
}

/**
 * Calls the content scripts of one frame from one of our pages.
 *
 * @throws {Error} if no script of ours runs there, or if it fails.
 */
export async function callFrame<Name extends keyof FrameCalls>(
  to: { tab: number; frame: number },
  type: Name,
  ask: Ask<FrameCalls, Name>,
): Promise<Answer<FrameCalls, Name>> {
  const reply: Reply = await browser.tabs.sendMessage(to.tab, { type, ...(ask as object) }, { frameId: to.frame });
  return unwrap(type, reply) as Answer<FrameCalls, Name>;
}

/**
 * Answers one call of `FrameCalls` in a content script.
 *
 * @returns A function that stops answering.
 */
export function answerFrameCall<Name extends keyof FrameCalls>(
  type: Name,
  handler: (ask: Ask<FrameCalls, Name>) => Answer<FrameCalls, Name>,
): () => void {
  const listener = (message: { type?: unknown }, _sender: unknown, reply: (answer: Reply) => void): boolean => {
    if (message?.type !== type) return false;
    reply({ value: handler(message as Ask<FrameCalls, Name>) });
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
