import type { Driver, Tab } from '../../tools/driver/driver';
import { Extension } from '../../tools/driver/extension';
import { painted } from '../../tools/driver/marks';
import { MAIN, MAIN_IN_SCRIPT, PLAIN_PAGE } from './app-page';
import { expect, test } from './fixtures';
import { waitForMarks } from './page';
import { allPainted } from './policy-tab';

test('single-page navigation away takes the marks along, and back brings them again', async ({ driver, site }) => {
  site.put(
    '/',
    `${PLAIN_PAGE}<a id="go">Go</a><script>
      const policy = ${MAIN_IN_SCRIPT};
      const render = () => {
        document.getElementById('app').innerHTML =
          location.pathname === '/privacy' ? policy : '<h1>Shop</h1><p>' + 'Lamps and shades for every room. '.repeat(40) + '</p>';
      };
      document.getElementById('go').onclick = () => {
        history.pushState(null, '', location.pathname === '/privacy' ? '/' : '/privacy');
        render();
      };
      render();
    </script>`,
  );
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/', 'shop.test'));
  const go = () => tab.evaluate(() => document.getElementById('go')!.click());
  await go();
  await waitForMarks(tab);
  const before = await painted(tab);
  expect(await extension.settled(tab)).toMatchObject({ phase: 'read' });
  await go();
  await expect.poll(() => allPainted(tab)).toEqual([]);
  await expect.poll(() => extension.states(tab)).toEqual([]);
  await expect.poll(() => extension.badge(tab)).toBe('');
  await go();
  await expect.poll(() => painted(tab)).toEqual(before);
});

test('single-page navigation from a policy to terms and back marks the policy alone', async ({ driver, site }) => {
  site.put(
    '/privacy',
    `${PLAIN_PAGE}<script>
      const terms = '<main><h1>Terms of Service</h1>' + '<p>You agree that this agreement is governed by these terms, that we are not liable, and that we may share the fee for your licence with our partners if you breach the warranty. </p>'.repeat(20) + '</main>';
      const policy = ${MAIN_IN_SCRIPT};
      const render = () => {
        document.title = location.pathname === '/privacy' ? 'Privacy Policy' : 'Terms of Service';
        document.getElementById('app').innerHTML = location.pathname === '/privacy' ? policy : terms;
      };
      globalThis.go = (to) => { history.pushState(null, '', to); document.body.click(); setTimeout(render); };
      render();
    </script>`,
  );
  const extension = await Extension.open(driver);
  const tab = await driver.open(site.at('/privacy', 'swap.test'));
  await waitForMarks(tab);
  await extension.settled(tab);
  const before = await painted(tab);
  const go = (to: string) =>
    tab.evaluate((path: string) => (globalThis as unknown as { go(to: string): void }).go(path), to);
  for (let round = 0; round < 2; round++) {
    await go('/terms');
    await expect.poll(() => allPainted(tab)).toEqual([]);
    await expect.poll(() => extension.states(tab)).toEqual([]);
    await go('/privacy');
    await expect.poll(() => painted(tab)).toEqual(before);
  }
});

/** Long enough to be painted if it were taken for a part of a policy. */
const TERMS = 'We may share the fee for your licence with our partners if you breach these terms. '.repeat(3);

/** Ways to write other words in the place of a policy. */
const SWAPS = {
  anew: (terms: string) => {
    document.querySelector('main')!.replaceChildren(...Array.from({ length: 20 }, (_, n) => `${n}. ${terms}`));
  },
  'in the nodes that stand there': (terms: string) => {
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    for (let n = 0; walker.nextNode(); n++) walker.currentNode.nodeValue = `${n}. ${terms}`;
  },
};
/** A page whose address changes as by a click in it, and whose text stays. */
const POLICY_OF_APP = `${PLAIN_PAGE}<script>
  document.getElementById('app').innerHTML = ${MAIN_IN_SCRIPT};
  globalThis.go = (to) => { history.pushState(null, '', to); document.body.click(); };
</script>`;
/** The tab is in front: what is not seen is not looked at. */
const openApp = async (driver: Driver, address: string) => {
  const extension = await Extension.open(driver);
  const tab = await driver.open(address);
  await waitForMarks(tab);
  return { extension, tab };
};
const goTo = (tab: Tab, address: string) =>
  tab.evaluate((to: string) => (globalThis as unknown as { go(to: string): void }).go(to), address);

for (const [how, swap] of Object.entries(SWAPS)) {
  test(`a policy is left whose address changes long before its text, written ${how}`, async ({ driver, site }) => {
    site.put('/privacy', POLICY_OF_APP);
    const { tab, extension } = await openApp(driver, site.at('/privacy', 'slow.test'));
    const before = await painted(tab);
    const places = async () =>
      (await extension.states(tab)).map(({ phase, page }) => `${phase} ${new URL(page).pathname}`);
    await expect.poll(places).toEqual(['read /privacy']);
    await goTo(tab, '/terms');
    // The policy stands there still, and was looked at.
    await expect.poll(places).toEqual(['read /terms']);
    expect(await painted(tab)).toEqual(before);
    await tab.evaluate(swap, TERMS);
    await expect.poll(places).toEqual([]);
    expect(await allPainted(tab)).toEqual([]);
    expect((await extension.stored()).map(({ url }) => new URL(url).pathname)).toEqual(['/privacy']);
  });
}

test('a policy that comes long after its address, in the place of another, is read', async ({ driver, site }) => {
  site.put('/privacy', POLICY_OF_APP);
  const { tab, extension } = await openApp(driver, site.at('/privacy', 'two.test'));
  await extension.settled(tab);
  await goTo(tab, '/privacy/children');
  await expect.poll(async () => (await extension.states(tab))[0]?.page).toContain('/children');
  await extension.settled(tab);
  await tab.evaluate(
    (policy: string) => {
      document.getElementById('app')!.innerHTML = policy;
    },
    MAIN.replaceAll('your', "your child's"),
  );
  const stored = async () => (await extension.stored()).map(({ url }) => new URL(url).pathname).sort();
  await expect.poll(stored).toEqual(['/privacy', '/privacy/children']);
  await waitForMarks(tab);
});
