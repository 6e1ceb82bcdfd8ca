import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerFrameCall, callBackground } from '../src/messages/call';
import { detect } from '../src/page/detect/detect';
import { watch } from '../src/page/detect/watch';
import { policyLinks } from '../src/page/links/policy-links';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  runAt: 'document_idle',
  // A page could listen for it.
  noScriptStartedPostMessage: true,
  main(ctx) {
    watch(ctx, (detection) => {
      // Nobody answers while the extension is being updated; the next visit will tell.
      callBackground('policy-detected', { detection }).catch(() => {});
    });
    if (window !== window.top) return;
    const stop = answerFrameCall('what-is-here', () => ({
      detection: detect(document, location.href),
      links: policyLinks(document, location.href),
    }));
    ctx.onInvalidated(stop);
  },
});
