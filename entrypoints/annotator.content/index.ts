import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAnnotator } from '../../src/annotator/start';
import './style.css';

export default defineContentScript({
  // Injected by the background where a policy was found, never by the manifest.
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  main: (ctx) => startAnnotator(ctx),
});
