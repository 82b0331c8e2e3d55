// `npm run test:gallery`: the gallery as it is put on a server, and as `npm start` serves it.
import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.config.js';

export default defineConfig({
  test: { ...patience, fileParallelism: false, include: ['test/gallery/*.test.mjs'] },
});
