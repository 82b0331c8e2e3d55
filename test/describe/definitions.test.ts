import { describe, expect, it } from 'vitest';
import { targetBars } from '../charts/at-once.js';
import { definitionsFor } from '../../src/describe/definitions.js';
import { messagesOf } from '../../src/messages/index.js';
import { fuzhou, xiamen } from '../charts/example.js';

const said = (...[data, plan, lang]: [typeof fuzhou, number, 'zh' | 'en' | 'zh-Hant']) =>
  definitionsFor(targetBars(data, { plan: [plan] }, { lang }));

describe('A22: the terms of a table', () => {
  it('are those that stand in it', () => {
    expect(said(fuzhou, 13, 'en')).toBe(
      'The table has 4 rows. Target: the value the plan sets or expects. ' +
        'Actual: the value achieved, as published. ' +
        'Attained: the actual value as a share of the target.',
    );
    expect(said(fuzhou, 14, 'zh')).toBe(
      '数据表共 6 行。目标：规划要求或预期达到的数值。基期：规划期起点的数值。需增长：从基期到目标所需的变化，占基期的百分比。',
    );
  });

  it('tell a missing figure from zero', () => {
    expect(said(xiamen, 14, 'zh')).toContain('原文未列数值：原文未列数值，不等于 0。');
    expect(said(xiamen, 14, 'en')).toContain('No figure given: the source gives none; this is not zero.');
  });

  it.each(['en', 'zh', 'zh-Hant'] as const)('A33: are short sentences in %s', (lang) => {
    const { definitions, explore } = messagesOf(lang);
    const keys = explore.keys({ rows: true, unmet: true, gap: true, letters: true });
    for (const text of [...Object.values(definitions), ...keys.split(/[;；]/)]) {
      if (lang === 'en') expect(text.trim().split(' ').length).toBeLessThanOrEqual(12);
      else expect(text.length).toBeLessThanOrEqual(24);
    }
  });
});
