import { samplePage } from '../../tools/bench/sample-page';
import { painted } from '../../tools/driver/marks';
import { MAIN, MAIN_IN_SCRIPT, PLAIN_PAGE } from './app-page';
import { expect, test } from './fixtures';
import { allPainted, openPolicy, POLICY } from './policy-tab';

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

test('text that comes late is read', async ({ driver, site }) => {
  site.put(
    '/late',
    `${PLAIN_PAGE}<script>setTimeout(() => { document.getElementById('app').innerHTML = ${MAIN_IN_SCRIPT}; }, 2500)</script>`,
  );
  const { tab, extension } = await openPolicy(driver, site.at('/late', 'late.test'));
  expect(await extension.settled(tab)).toMatchObject({ phase: 'read' });
});

test('a page that renders itself without end is read, and marked all the same', async ({ driver, site }) => {
  site.put(
    '/restless',
    `${PLAIN_PAGE}<script>
      const policy = ${MAIN_IN_SCRIPT};
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
      document.querySelector('legal-text').attachShadow({ mode: 'open' }).innerHTML = ${MAIN_IN_SCRIPT};
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

test('sections that the browser does not lay out until they are scrolled to are marked', async ({ driver, site }) => {
  const lazy = '<style>main > * { content-visibility: auto; contain-intrinsic-size: auto 900px }</style>';
  site.put('/lazy', `<!doctype html><meta charset="utf-8"><title>Privacy Policy</title>${lazy}${MAIN}`);
  const plain = await openPolicy(driver, site.at(POLICY));
  const before = await painted(plain.tab);
  const { tab } = await openPolicy(driver, site.at('/lazy', 'lazy.test'));
  expect(await painted(tab)).toEqual(before);
});
