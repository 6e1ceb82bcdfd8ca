import { browser } from 'wxt/browser';
import { answerFrameCall, tellBackground } from '../messages/call';
import { FOLLOW_PORT } from '../messages/message';
import { changeSettings, onSettings, readSettings } from '../messages/settings';
import { CardHost } from '../page/overlay/card-host';
import { Overlay } from '../page/overlay/overlay';
import { Rail, type RailMark } from '../page/overlay/rail';
import railStyles from '../page/overlay/rail.css?inline';
import type { MarkKind } from '../policy/clause';
import cardStyles from '../ui/card.css?inline';
import { Annotator } from './annotator';
import { CardOpener } from './card-opener';
import { Hover } from './hover';
import { paintKinds } from './marks';

/** A frame that is told again that it holds a policy is read again by the annotator that it has. */
const RUNNING = Symbol.for('annotator');

/** Left by the background where the reader asked for the meaning of a selection before the page was read. */
const EXPLAIN_WISH = Symbol.for('explain');

/** Starts the annotator in this frame, or has the one that runs read the page again. */
export async function startAnnotator(): Promise<void> {
  const running: Annotator | undefined = Reflect.get(globalThis, RUNNING);
  if (running) return running.start();

  const wished = Reflect.has(globalThis, EXPLAIN_WISH);
  const overlay = new Overlay(cardStyles + railStyles);
  const host = new CardHost(overlay);
  const rail = new Rail(overlay);
  const onPainted = () => {
    opener.refresh();
    const { settings } = annotator;
    const marks = railMarks(annotator);
    hover.set(settings.hover && marks.length > 0);
    if (settings.rail && marks.length > 0) rail.show(marks);
    else rail.hide();
  };
  const annotator = new Annotator(await readSettings(), { onPainted }, (node) => overlay.owns(node));
  const hideKind = (hidden: MarkKind) => {
    void changeSettings({ kinds: annotator.settings.kinds.filter((kind) => kind !== hidden) });
  };
  const opener = new CardOpener(annotator, host, hideKind);
  const hover = new Hover(opener);
  Reflect.set(globalThis, RUNNING, annotator);

  const onClick = (event: MouseEvent) => {
    if (browser.runtime?.id) void opener.onClick(event);
    else stop();
  };
  /** A frame that is left, reloaded or taken out of its page holds no policy any more. One that comes back is detected anew. */
  const onLeave = () => {
    if (browser.runtime?.id && annotator.page) tellBackground('policy-left', {});
  };
  document.addEventListener('click', onClick);
  addEventListener('pagehide', onLeave);
  const stops = [
    onSettings((settings) => annotator.apply(settings)),
    answerFrameCall('show-clause', ({ clause }) => annotator.show(clause)),
    answerFrameCall('has-policy', () => annotator.page !== null),
    answerFrameCall('explain-selection', () => void opener.openSelection()),
    answerFrameCall('step-mark', ({ by }) => void opener.step(by)),
    followReader(annotator),
    () => document.removeEventListener('click', onClick),
    () => removeEventListener('pagehide', onLeave),
    () => hover.set(false),
    () => host.close(),
    () => rail.hide(),
    () => annotator.stop(),
  ];
  /** A script that an update of the extension left behind has no id any more, and nobody to talk to. */
  const stop = () => {
    Reflect.deleteProperty(globalThis, RUNNING);
    for (const each of stops) each();
  };
  await annotator.start();
  if (wished) void opener.openSelection();
  Reflect.deleteProperty(globalThis, EXPLAIN_WISH);
}

function railMarks(annotator: Annotator): RailMark[] {
  return annotator.painted().flatMap((clause) => {
    const [kind] = paintKinds(annotator.analysis!, clause, annotator.settings);
    const [range] = annotator.ranges(clause);
    return kind && range ? [{ kind, range }] : [];
  });
}

/** Tells each side panel that connects where the reader is, now and after each scroll. */
function followReader(annotator: Annotator): () => void {
  const ports = new Set<ReturnType<typeof browser.runtime.connect>>();
  let asked = false;
  const tell = () => {
    asked = false;
    for (const port of ports) port.postMessage(annotator.following());
  };
  const onScroll = () => {
    if (!asked) requestAnimationFrame(tell);
    asked = true;
  };
  const onConnect = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== FOLLOW_PORT) return;
    ports.add(port);
    // Captured, because the page may scroll an element of its own.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (ports.size === 0) document.removeEventListener('scroll', onScroll, { capture: true });
    });
    tell();
  };
  browser.runtime.onConnect.addListener(onConnect);
  return () => {
    browser.runtime.onConnect.removeListener(onConnect);
    document.removeEventListener('scroll', onScroll, { capture: true });
  };
}
