import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '../src/messages/call';
import { detect } from '../src/page/detect/detect';
import { whenSeen } from '../src/page/detect/sight';

/** Brought into a frame whose document the detector took for a policy, and nowhere else: tells once it is seen. */
export default defineUnlistedScript(() => {
  whenSeen(document, () => {
    const detection = detect(document, location.href);
    // By the time that the reader scrolls to it, something else may stand there.
    if (detection.kind === 'privacy') tellBackground('policy-seen', { detection });
  });
});
