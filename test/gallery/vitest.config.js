// `npm run test:gallery`: the gallery as deployed, and as `npm start` serves it.
import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.config.js';

export default defineConfig({
  test: {
    ...patience,
    testTimeout: 5 * patience.testTimeout, // Each opens several pages.
    fileParallelism: false,
    include: ['test/gallery/*.test.mjs'],
  },
});
