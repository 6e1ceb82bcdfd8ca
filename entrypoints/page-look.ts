import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../src/page/detect/detect';
import { policyLinks } from '../src/page/links/policy-links';

/** Brought into a page when the popup or the panel opens on it, and at no other time: says what it is and where it links to policies. */
export default defineUnlistedScript(() => ({
  detection: detect(document, location.href),
  links: policyLinks(document, location.href),
}));
