// Columns that give the group, the part of the year or the precision of values.
import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from '../expected.js';

const namesOf = (table: string) => read(table).data.indicators.map(({ id }) => id);

describe('whom a value is of', () => {
  it.each([
    [
      'Country,Year,Age,Sex,Jobless rate (%)\nKenya,2021,15-24,Female,14.4\nGhana,2021,15-24,Female,9.6',
      ['Jobless rate: Age 15-24: Female'],
    ],
    [
      'Country,Indicator,Age,Year,Value\nKenya,Jobless,15-24,2021,13.4\nKenya,Jobless,15+,2021,5.6',
      ['Jobless: Age 15-24', 'Jobless: Age 15+'],
    ],
    [
      'Country,Year,Quintile,Attendance (%)\nKenya,2021,Poorest,61\nGhana,2021,Poorest,58',
      ['Attendance: Poorest'],
    ],
    [
      'School,Year,Grade,Subject,Proficient (%)\nEast,2022,3,Math,41\nEast,2022,4,Math,44',
      ['Proficient: Grade 3: Math', 'Proficient: Grade 4: Math'],
    ],
    ['Year,Percentile,Income ($)\n2021,50,61000\n2022,50,63000', ['Income: Percentile 50']],
    ['Country,Age,Year,Jobless\nKenya,15-24,2021,13.4', ['Jobless: Age 15-24']],
    ['Year,Sector,Emissions\n2022,Transport,41\n2023,Transport,40', ['Emissions: Transport']],
    ['State,Agency,Year,Staff\nOhio,Parks,2021,70\nIowa,Roads,2022,68', ['Staff: Parks', 'Staff: Roads']],
    ['指标,年龄组,年份,数值\n就业率,15-24,2022,41\n就业率,15-24,2023,42', ['就业率：年龄组15-24']],
  ])('is in the name: %s', (table, names) => {
    expect(namesOf(table)).toEqual(names);
  });

  it.each([
    ['Sex', 'Both sexes'],
    ['Age', 'All ages'],
    ['Age', '15+'],
  ])('is not where it is the whole: %s %s', (head, word) => {
    expect(namesOf(`Indicator,${head},Year,Value\nJobs,${word},2021,41\nJobs,${word},2022,42`)).toEqual([
      'Jobs',
    ]);
  });
});

describe('how a value was worked out', () => {
  it.each([
    ['Country,Metric,Transformation,Year,Value\nChile,GDP,Percent change,2022,2.4', 'GDP: Percent change'],
    ['指标,单位,年份,数值,性质\n能耗降低,%,2022,13.5,累计\n能耗降低,%,2023,7.8,累计', '能耗降低：累计'],
  ])('is in the name: %s', (table, name) => {
    expect(namesOf(table)).toEqual([name]);
  });

  it('may be its scale', () => {
    const table =
      'Area,Year,Metric,Value,Unit,Scale\nLeeds,2022,Spend,41.2,GBP,m\nYork,2023,Spend,11.0,GBP,m';
    expect(lines(read(table))).toEqual([
      'Spend actual 2022 year-or-end = 41.2 ×1000000',
      'Spend actual 2023 year-or-end = 11 ×1000000',
    ]);
  });
});

describe('a part of the year', () => {
  it.each(['Week', 'Week number', 'Half', 'Semester', '周'])('is one by the number under %s', (head) => {
    const table = `Country,Year,${head},Deaths\nKenya,2022,1,123\nKenya,2023,1,149`;
    expect(lines(read(table))).toEqual([]);
    expect(reasons(read(table))).toContain('2,4 123: part of a year');
  });

  it('is told by how often a series is counted', () => {
    const table = 'Metric,Frequency,Year,Value\nVisits,Quarterly,2022,410\nJobs,Annual,2022,1600';
    expect(lines(read(table))).toEqual(['Jobs actual 2022 year-or-end = 1600']);
  });
});

describe('how sure a value is', () => {
  it.each(['significance', 'Compared to England', 'Confidence', 'Trend'])('is no part of it: %s', (head) => {
    const table = `year,area,rate,${head}\n2020,Leeds,14.2,Worse\n2021,Leeds,13.8,Similar\n2021,York,10.1,High`;
    expect(namesOf(table)).toEqual(['rate']);
  });

  it.each(['95% CI lower', 'UCL', 'LCL', 'Std error', 'SD', 'N', 'Unweighted n', 'Sample size'])(
    'is no indicator: %s',
    (head) => {
      const table = `Area,Year,Rate,${head}\nLeeds,2021,14.1,13\nLeeds,2022,14.4,14`;
      expect(namesOf(table)).toEqual(['Rate']);
    },
  );
});

describe('places over times', () => {
  it('are places, and no indicators', () => {
    const table = 'freq,unit,geo\\TIME_PERIOD,2019,2020\nA,PC,AT,8.1,9.2\nA,PC,BE,7.0,7.4';
    expect(lines(read(table))).toEqual([]);
  });

  it('leave a sex without an indicator unread', () => {
    expect(lines(read('geo,sex,unit,2021,2022\nAustria,T,PC,41,42\nAustria,F,PC,43,44'))).toEqual([]);
  });
});
