import type { UnlistedScriptDefinition } from 'wxt';
import { tellBackground } from '../src/messages/call';
import { watch } from '../src/page/detect/watch';
import { pageAddress } from '../src/site/page-address';

/**
 * The content script of every page and frame; `wxt.config.ts` lists it in the manifest. It is no content script of
 * WXT's making, because the context which WXT gives those announces itself by an event that any page can listen for. What
 * `defineUnlistedScript` would give back stands here as it is, and no name for the script: both would be sent into every page.
 */
export default {
  globalName: false,
  main() {
    // Nobody hears it while the extension is being updated; the next visit will tell.
    watch(pageAddress, (detection) => tellBackground('policy-detected', { detection }));
  },
} satisfies UnlistedScriptDefinition;
