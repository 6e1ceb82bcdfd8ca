import { expect, test } from './fixtures';

const asks = (host: string) =>
  `<title>Weather</title><h1>Weather</h1><script>fetch('http://${host}/rain').catch(() => {})</script>`;

test('the record of requests sees what a page asks for', async ({ driver, site }) => {
  site.put('/asks', asks('outside.test'));
  await driver.open(site.at('/asks', 'weather.test'));
  const asked = await driver.asked();
  expect(asked).toContainEqual({ url: 'http://outside.test/rain', by: site.at('', 'weather.test') });
});
