import type { Driver } from '../driver/driver';

/** Opens a policy in a window and waits until the browser is closed. */
export async function show(driver: Driver, address: string): Promise<void> {
  await driver.open(address);
  console.log(`Open: ${address}

- The marks in the page are what a person would want to have read. A click on one opens its card.
- The popup: click on the puzzle piece in the toolbar, then on Clauselight.
- Any privacy policy that you open in this window is read in the same way.

Close the browser to end.`);
  await driver.closed;
}
