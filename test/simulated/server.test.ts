import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['no document', undefined],
  ['a shim of one, as servers that render Lit have', {}],
])('on a server with %s the tags are defined', async (_, document) => {
  vi.resetModules();
  if (document) vi.stubGlobal('document', document);
  const { PlanTargetBars } = await import('../../dist/define.js');
  expect(PlanTargetBars.observedAttributes).toContain('src');
});
