import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact({ prefreshEnabled: false })],
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node' },
});
