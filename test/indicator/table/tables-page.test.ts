import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { unreadReasons } from '../../../src/indicator/table/index.js';
import { tablesPage } from './tables-page.js';

const page = resolve(import.meta.dirname, '../../../src/indicator/table/README.md');

describe('the page on tables', () => {
  const text = tablesPage();

  it('tells what is read today', async () => {
    const options = await resolveConfig(join(page));
    await expect(await format(text, { ...options, parser: 'markdown' })).toMatchFileSnapshot(page);
  });

  it('has all 28 rows of the two plans, and every reason', () => {
    const plans = text.slice(text.indexOf('## The two plans'), text.indexOf('## Tables of other plans'));
    expect(plans.match(/^\| (?!row |---)/gm)).toHaveLength(28);
    for (const reason of unreadReasons) expect(text).toContain(reason);
  });
});
