import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  // Every dependency stands in an import.
  imports: false,
  vite: ({ mode }) => ({
    plugins: [preact({ prefreshEnabled: false })],
    // WXT's logger says nothing in what is shipped; without this its sentences stand in every script all the same.
    build:
      mode === 'production'
        ? { rolldownOptions: { treeshake: { manualPureFunctions: ['logger', 'logger.error'] } } }
        : {},
  }),
  zip: { excludeSources: ['test-results/**', 'playwright-report/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    // The detector has to look at any page that might be a policy; nothing is read beyond that.
    host_permissions: ['http://*/*', 'https://*/*'],
    // Listed here, not by WXT, whose content scripts announce themselves to the page.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['detector.js'],
        all_frames: true,
        // Frames that a page of those addresses writes itself: srcdoc, about:blank, blob:, data:.
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'none'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: '__MSG_name__' },
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_nextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_previousMark__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_toggleMarks__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_openPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'clauselight@clauselight.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
