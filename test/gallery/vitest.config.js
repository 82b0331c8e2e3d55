// `npm run test:gallery`: the gallery as it is put on a server.
import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.config.js';

export default defineConfig({ test: { ...patience, include: ['test/gallery/built.test.mjs'] } });
