import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callBackground } from '../src/messages/call';
import { detect } from '../src/page/detect/detect';
import { whenSeen } from '../src/page/detect/sight';

/** Ends the watch that was begun before in this document. */
const EARLIER = Symbol.for('frame-sight');

/** Brought into a frame whose document the detector took for a policy, and nowhere else: asks for it to be read once it is seen. */
export default defineUnlistedScript(() => {
  const earlier: unknown = Reflect.get(globalThis, EARLIER);
  if (typeof earlier === 'function') earlier();
  const end = whenSeen(document, async () => {
    // A script that an update of the extension left behind has no id any more.
    if (!browser.runtime?.id) return true;
    const detection = detect(document, location.href);
    // By the time that the reader scrolls to it, something else may stand there.
    return detection.score < 0.5 || callBackground('policy-seen', { detection });
  });
  Reflect.set(globalThis, EARLIER, end);
});
