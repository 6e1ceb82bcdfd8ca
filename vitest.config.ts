import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact({ prefreshEnabled: false })],
  // The limit is there for what never ends; a busy machine must fail nothing.
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 120_000, hookTimeout: 120_000 },
});
