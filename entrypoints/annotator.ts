import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAnnotator } from '../src/annotator/start';

/**
 * Brought by the background into a frame that holds a policy. It is no content script of WXT's making, because the context which
 * WXT gives those announces itself by an event that any page can listen for.
 */
export default defineUnlistedScript(() => void startAnnotator());
