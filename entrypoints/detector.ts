import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerFrameCall, callBackground } from '../src/messages/call';
import { detect } from '../src/page/detect/detect';
import { watch } from '../src/page/detect/watch';
import { policyLinks } from '../src/page/links/policy-links';

/**
 * The content script of every page and frame; `wxt.config.ts` lists it in the manifest. It is no content script of
 * WXT's making, because the context which WXT gives those announces itself by an event that any page can listen for.
 */
export default defineUnlistedScript(() => {
  watch((detection) => {
    // Nobody answers while the extension is being updated; the next visit will tell.
    callBackground('policy-detected', { detection }).catch(() => {});
  });
  if (window !== window.top) return;
  answerFrameCall('what-is-here', () => ({
    detection: detect(document, location.href),
    links: policyLinks(document, location.href),
  }));
});
