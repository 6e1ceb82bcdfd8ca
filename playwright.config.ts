import { defineConfig } from '@playwright/test';
import type { Fixtures, WorkerFixtures } from './tests/e2e/fixtures';

export default defineConfig<Fixtures, WorkerFixtures>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    { name: 'firefox', use: { engine: 'firefox' } },
  ],
});
