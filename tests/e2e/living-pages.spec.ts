import { readFileSync } from 'node:fs';
import path from 'node:path';
import { samplePage } from '../../tools/bench/sample-page';
import type { Driver, Tab } from '../../tools/driver/driver';
import { Extension } from '../../tools/driver/extension';
import { painted } from '../../tools/driver/marks';
import { expect, test } from './fixtures';
import { waitForMarks } from './page';
import { allPainted, openPolicy, POLICY } from './policy-tab';

const PAGES = path.resolve(import.meta.dirname, '../pages');

test('marks come back when the page builds its text anew, and are gone with it', async ({ driver, site }) => {
  const { tab } = await openPolicy(driver, site.at(POLICY));
  const before = await painted(tab);
  await tab.evaluate(() => {
    const main = document.querySelector('main')!;
    main.replaceWith(main.cloneNode(true));
  });
  await expect.poll(() => painted(tab)).toEqual(before);
  await tab.evaluate(() => document.querySelector('main')!.replaceChildren('Nothing here any more.'));
  await expect.poll(() => allPainted(tab)).toEqual([]);
});

/** The body of a policy that we wrote, to be put into pages that behave in other ways. */
const MAIN = /<main[\s\S]*<\/main>/.exec(readFileSync(path.join(PAGES, POLICY), 'utf8'))![0];
const inScript = JSON.stringify(MAIN).replaceAll('</', '<\\/');
const PLAIN_PAGE = '<!doctype html><meta charset="utf-8"><title>Notes</title><div id="app"><p>Loading</p></div>';

test('text that comes late is read', async ({ driver, site }) => {
  site.put(
    '/late',
    `${PLAIN_PAGE}<script>setTimeout(() => { document.getElementById('app').innerHTML = ${inScript}; }, 2500)</script>`,
  );
  const { tab, extension } = await openPolicy(driver, site.at('/late', 'late.test'));
  expect(await extension.settled(tab)).toMatchObject({ phase: 'read' });
});

test('single-page navigation away takes the marks along, and back brings them again', async ({ driver, site }) => {
  site.put(
    '/',
    `${PLAIN_PAGE}<a id="go">Go</a><script>
      const policy = ${inScript};
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

test('a page that renders itself without end is read, and marked all the same', async ({ driver, site }) => {
  site.put(
    '/restless',
    `${PLAIN_PAGE}<script>
      const policy = ${inScript};
      let renders = 0;
      setInterval(() => {
        document.getElementById('app').innerHTML = policy + '<p>' + ++renders + '</p>';
      }, 300);
    </script>`,
  );
  const { tab, extension } = await openPolicy(driver, site.at('/restless', 'restless.test'));
  expect(await extension.settled(tab)).toMatchObject({ phase: 'read' });
  const renders = () => tab.evaluate(() => Number(document.querySelector('#app > p:last-child')?.textContent));
  const before = await renders();
  // The page goes on, and so do we.
  await expect.poll(renders).toBeGreaterThan(before + 5);
  await expect.poll(async () => (await allPainted(tab)).length).toBeGreaterThan(0);
});

test('an open shadow root is painted', async ({ driver, site }) => {
  site.put(
    '/shadow',
    `<!doctype html><meta charset="utf-8"><title>Privacy Policy</title><legal-text></legal-text><script>
      document.querySelector('legal-text').attachShadow({ mode: 'open' }).innerHTML = ${inScript};
    </script>`,
  );
  const { tab } = await openPolicy(driver, site.at('/shadow', 'shadow.test'));
  const inside = await tab.evaluate(() => {
    const nodes = ['n1', 'n2', 'n3'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    return nodes.filter(({ startContainer }) => startContainer.getRootNode() instanceof ShadowRoot).length;
  });
  expect(inside).toBeGreaterThan(0);
  await tab.front();
  await tab.screenshot(test.info().outputPath('shadow.png'));
});

test('a policy of ten thousand words is read again with each new rendering, and marked as it stands', async ({
  driver,
  site,
}) => {
  site.put('/long', samplePage('en', 370));
  const { tab } = await openPolicy(driver, site.at('/long', 'long.test'));
  const before = await painted(tab);
  for (const name of ['first', 'second']) {
    const clause = `We share your precise location with the ${name} of our partners.`;
    await tab.evaluate((clause: string) => {
      const main = document.querySelector('main')!;
      const copy = main.cloneNode(true) as HTMLElement;
      copy.querySelector('p')!.textContent = clause;
      main.replaceWith(copy);
    }, clause);
    await expect.poll(async () => (await painted(tab)).sharing).toContain(clause);
  }
  // All the rest is where it was.
  expect((await painted(tab)).risk.slice(-20)).toEqual(before.risk.slice(-20));
});

test('a policy whose thirty sections come one by one, each when it is opened, is read as it grows', async ({
  driver,
  site,
}) => {
  site.put(
    '/sections',
    `<!doctype html><meta charset="utf-8"><title>Privacy Policy</title><h1>Privacy Policy</h1>
    <p>This privacy policy says what we collect and what we share. Open a section to read it.</p>
    <div id="sections"></div><script>
      const said = {
        3: 'We collect your name, your email address and your precise location when you use our app.',
        7: 'We share your personal data with advertising partners, and with service providers that process it for us.',
        12: 'We keep your personal information for five years, and delete it when you ask us to, as is your right.',
        21: 'We collect your passport number to check your age, with your consent, which you may withdraw.',
      };
      for (let n = 0; n < 30; n++) {
        const button = document.createElement('button');
        button.textContent = 'Section ' + n;
        const panel = document.createElement('div');
        button.onclick = () => setTimeout(() => {
          panel.innerHTML = '<p>' + (said[n] ?? 'Nothing is collected for section ' + n + ' of this policy.') + '</p><ul><li>Read</li><li>on</li></ul><p></p><p></p><p></p>';
        }, 300);
        document.getElementById('sections').append(button, panel);
      }
    </script>`,
  );
  const tab = await driver.open(site.at('/sections', 'sections.test'));
  const open = (section: number) =>
    tab.evaluate((at: number) => document.querySelectorAll('button')[at]!.click(), section);
  for (const section of [3, 7, 12]) await open(section);
  await expect.poll(async () => (await allPainted(tab)).join(' ')).toContain('advertising partners');
  await open(21);
  await expect.poll(async () => (await allPainted(tab)).join(' ')).toContain('passport number');
});

test('single-page navigation from a policy to terms and back marks the policy alone', async ({ driver, site }) => {
  site.put(
    '/privacy',
    `${PLAIN_PAGE}<script>
      const terms = '<main><h1>Terms of Service</h1>' + '<p>You agree that this agreement is governed by these terms, that we are not liable, and that we may share the fee for your licence with our partners if you breach the warranty. </p>'.repeat(20) + '</main>';
      const policy = ${inScript};
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
  document.getElementById('app').innerHTML = ${inScript};
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

test('sections that the browser does not lay out until they are scrolled to are marked', async ({ driver, site }) => {
  const lazy = '<style>main > * { content-visibility: auto; contain-intrinsic-size: auto 900px }</style>';
  site.put('/lazy', `<!doctype html><meta charset="utf-8"><title>Privacy Policy</title>${lazy}${MAIN}`);
  const plain = await openPolicy(driver, site.at(POLICY));
  const before = await painted(plain.tab);
  const { tab } = await openPolicy(driver, site.at('/lazy', 'lazy.test'));
  expect(await painted(tab)).toEqual(before);
});
