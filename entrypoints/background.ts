import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { browserSurroundings } from '../src/background/browser-surroundings';
import { onCommand } from '../src/background/commands';
import { explainClause } from '../src/background/explain-clause';
import { readFile } from '../src/background/file-reader';
import { awaitSight, isShownByPage } from '../src/background/frame-sight';
import { createMenus, onMenu } from '../src/background/menus';
import { Models } from '../src/background/models';
import { PolicyReader } from '../src/background/policy-reader';
import { answerCalls } from '../src/messages/channel';
import { dropFrameStates } from '../src/messages/frame-state';
import { Summaries } from '../src/summaries/summaries';

export default defineBackground(() => {
  const models = new Models(async (language) => {
    const response = await fetch(browser.runtime.getURL(`/models/${language}.bin` as const));
    return new Uint8Array(await response.arrayBuffer());
  }, browser.runtime.getManifest().version);
  const summaries = new Summaries();
  const reader = new PolicyReader(models, summaries, browserSurroundings);

  answerCalls(
    {
      // Adverts and trackers are frames by the dozen that nobody sees: those wait.
      'policy-detected': async ({ detection }, frame) =>
        frame.frame === 0 ? reader.detected(frame, detection) : awaitSight(frame),
      'policy-seen': async ({ detection }, frame) => {
        const isShown = await isShownByPage(frame);
        if (isShown) await reader.detected(frame, detection);
        return isShown;
      },
      'policy-read': async ({ text }, frame) => reader.read(frame, text),
      'explain-clause': async ({ clause, kind }, frame) => explainClause(summaries, frame, clause, kind),
      'reading-failed': async ({ failure }, frame) => reader.failed(frame, failure),
      'policy-left': async (_ask, frame) => reader.left(frame),
    },
    {
      'read-anyway': async ({ tab: id }) => {
        const { url = '', incognito } = await browser.tabs.get(id);
        await reader.start({ tab: id, frame: 0, url, page: url, private: incognito });
      },
      'read-file': async ({ text }) => readFile(models, summaries, text, Date.now()),
    },
  );
  // A private window's analysis lives with its tab, and no longer.
  browser.tabs.onRemoved.addListener((id) => void dropFrameStates((tab) => tab === id));
  browser.commands?.onCommand.addListener((command, tab) => void onCommand(command, tab?.id));
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus?.onClicked.addListener(({ menuItemId, frameId: frame = 0, frameUrl }, tab) => {
    if (tab?.id === undefined || !tab.url) return;
    const { id, url: page, incognito } = tab;
    void onMenu(menuItemId, { tab: id, frame, url: frameUrl ?? page, page, private: incognito }, reader);
  });
});
