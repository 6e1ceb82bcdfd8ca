import { readFileSync } from 'node:fs';
import path from 'node:path';
import { painted } from '../../tools/driver/marks';
import { expect, test } from './fixtures';
import { allPainted, openPolicy, POLICY } from './policy-tab';

test('marks follow the settings: off, one kind, topics, on again', async ({ driver, site }) => {
  const { tab, extension } = await openPolicy(driver, site.at(POLICY));
  const before = await painted(tab);
  await extension.choose({ marks: false });
  await expect.poll(() => allPainted(tab)).toEqual([]);
  await extension.choose({ marks: true, kinds: ['risk'] });
  await expect.poll(async () => (await painted(tab)).risk).toEqual(before.risk);
  expect((await painted(tab)).sensitive).toEqual([]);
  await extension.choose({ marks: true, kinds: [], topics: ['retention'] });
  await expect.poll(() => tab.evaluate(() => CSS.highlights.get('n6')?.size ?? 0)).toBeGreaterThan(0);
  await extension.choose({});
  await expect.poll(() => painted(tab)).toEqual(before);
});

test('marks outlive a page that clears the registry, and the page keeps its own', async ({ driver, site }) => {
  const { tab } = await openPolicy(driver, site.at(POLICY));
  const before = await painted(tab);
  await tab.evaluate(() => {
    CSS.highlights.clear();
    CSS.highlights.set('own', new Highlight());
  });
  await expect.poll(() => painted(tab)).toEqual(before);
  expect(await tab.evaluate(() => CSS.highlights.has('own'))).toBe(true);
});

test('text that changes under a mark is unpainted before it is shown', async ({ driver, site }) => {
  const { tab } = await openPolicy(driver, site.at(POLICY));
  const still = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const [range] = CSS.highlights.get('n1')!;
        const node = range!.startContainer as Text;
        node.data = 'Nothing of the kind stands here any more, and no mark belongs on it, whatever stood here before.';
        // Mutations are reported before the browser paints.
        requestAnimationFrame(() =>
          resolve([...CSS.highlights.get('n1')!].filter((each) => each.startContainer === node).length),
        );
      }),
  );
  expect(still).toBe(0);
});

test('the words for which a clause is marked stand out, of every kind', async ({ driver, site, pages }) => {
  const policy = readFileSync(path.join(pages, POLICY), 'utf8');
  const own = `<p>We will never sell your personal data to data brokers. We collect your fingerprints.
    We may change this policy at any time without notice to you.</p></main>`;
  site.put('/words', policy.replace('</main>', own));
  const { tab } = await openPolicy(driver, site.at('/words', 'words.test'));
  const marks = await painted(tab);
  expect(marks['sharing words']).toEqual(expect.arrayContaining(['never sell', 'data brokers']));
  expect(marks['risk words']).toContain('change this policy at any time without notice');
  expect(marks['sensitive words']).toContain('fingerprints');
  // None without the clause that it stands in.
  for (const kind of ['sharing', 'risk', 'sensitive'] as const)
    for (const words of marks[`${kind} words`]) expect(marks[kind].some((clause) => clause.includes(words))).toBe(true);
  await tab.front();
  await tab.evaluate(() => document.querySelector('main > p:last-child')!.scrollIntoView({ block: 'center' }));
  await tab.screenshot(test.info().outputPath('words.png'));
});
