// Headers most of whose columns stand beside values: variances behind budgets and results, ranks before names.
import { describe, expect, it } from 'vitest';
import { lines as linesOf, read as readAt } from '../expected.js';

const lines = (table: string) =>
  linesOf(readAt(table, { presentYear: 2026 })).map((line) =>
    line.replace(/^.* (?=actual|target)/, '').replace(/ (?:year|end|year-or-end) =/, ' ='),
  );

describe('a header with columns beside values', () => {
  it.each([
    'Budget vs actual, year to 31 March 2024 (USD)\nBudget line,Budget,Actual,Variance,Variance %\nTravel,600,712,(112),(18.7%)',
    'Programme finances 2024 (USD)\nLine,Budget,Actual,Variance,Variance %\nPersonnel,600,712,(112),(18.7%)',
    '2024年项目预算执行（元）\n预算科目,预算,实际,差异\n差旅费,600,712,112',
    '2024年收支（元）\n科目,預算,決算\n差旅費,600,712',
    'Budget\nSection,Budget primitif 2024,Compte administratif 2024\nVoyages,600 €,712 €',
  ])('of budgets and results is read: %s', (table) => {
    expect(lines(table)).toEqual(['target 2024 = 600', 'actual 2024 = 712']);
  });

  it.each([
    'League table 2023-24\nPos,Club,Played,Won\n1,Leeds,38,28\n2,York,38,24',
    'Olympic medals 2024\nRank,NOC,Gold,Silver\n1,Japan,38,28\n2,China,38,24',
    '2024年奖牌\n排名,学校,金牌,银牌\n1,北京大学,38,28\n2,清华大学,38,24',
  ])('of ranks and names is read: %s', (table) => {
    expect(lines(table)).toEqual([
      'actual 2024 = 38',
      'actual 2024 = 38',
      'actual 2024 = 28',
      'actual 2024 = 24',
    ]);
  });

  it.each([
    'Notes 2024\nRank,Score,Rank\n1,12,3\n2,13,4',
    'Richest 2024\nRank,Name,Age\n1,A. Smith,72\n2,B. Jones,64',
    'Budget 2024 (USD)\nItem,Actual\nEmployees,72',
  ])('is not read without names of measures: %s', (table) => {
    expect(lines(table)).toEqual([]);
  });
});

describe('bare years', () => {
  it.each(['Target', '预算', '部门预算', '預算', '年度計畫', '目標', '預測'])(
    'are of no results beside the corner %s',
    (corner) => {
      expect(lines(`${corner},2022,2023\nTravel,600,712\nOffice,61,73`)).toEqual([]);
    },
  );

  it.each(['一般公共预算收入', '预算单位', 'Target group'])('are of results beside %s', (corner) => {
    expect(lines(`${corner},2022,2023\nTravel,600,712`)).toHaveLength(2);
  });
});
