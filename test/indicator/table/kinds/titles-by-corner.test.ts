// Titles that say by what their figures are broken down, as the corner of the table does: Sales by brand over Brand.
import { describe, expect, it } from 'vitest';
import { inEnglish, read as readAt } from '../expected.js';

const names = (table: string) =>
  readAt(table, { presentYear: 2026 }).data.indicators.map(({ name }) => inEnglish(name));

describe('a title broken down by the corner', () => {
  it.each([
    [
      'Student enrolment by faculty\nFaculty,2022,2023\nArts,32,35\nEngineering,41,43',
      ['Student enrolment: Arts', 'Student enrolment: Engineering'],
    ],
    [
      'Road casualties by severity and road user, 2023\nRoad user,2022,2023\nWalkers,32,35\nDrivers,41,43',
      ['Road casualties: Walkers', 'Road casualties: Drivers'],
    ],
    [
      'Household income (mean, 2022 prices)\nQuintile,2022,2023\nLowest,32,35\nHighest,41,43',
      ['Household income: Lowest', 'Household income: Highest'],
    ],
    [
      'Average earnings\nOccupation,2022,2023\nManagers,32,35\nClerks,41,43',
      ['Average earnings: Managers', 'Average earnings: Clerks'],
    ],
    ['Key figures\nOccupation,2022,2023\nManagers,32,35\nClerks,41,43', ['Managers', 'Clerks']],
    [
      'Applications by faculties\nFaculty,2022,2023\nArts,32,35\nLaw,41,43',
      ['Applications: Arts', 'Applications: Law'],
    ],
    [
      'Sales by brand, 2022 to 2023\nBrand,2022,2023\nAlpha,32,35\nBeta,41,43',
      ['Sales: Alpha', 'Sales: Beta'],
    ],
    [
      '各院系在校生人数\n院系,2022年,2023年\n文学院,32,35\n工学院,41,43',
      ['在校生人数：文学院', '在校生人数：工学院'],
    ],
    [
      '各學院學生人數\n學院,2022年,2023年\n文學院,32,35\n工學院,41,43',
      ['學生人數：文學院', '學生人數：工學院'],
    ],
    [
      'Umsatz nach Segment (Mio. €)\nSegment,2022,2023\nCloud,32,35\nLizenzen,41,43',
      ['Umsatz: Cloud', 'Umsatz: Lizenzen'],
    ],
  ])('is the measure of its names: %s', (table, expected) => {
    expect(names(table)).toEqual(expected);
  });

  it.each([
    ['Statistics by faculty\nFaculty,2022,2023\nArts,32,35\nScience,41,43', ['Arts', 'Science']],
    [
      'Performance by team\nTeam,2022,2023\nCalls answered,32,35\nComplaint rate,41,43',
      ['Calls answered', 'Complaint rate'],
    ],
    ['各产品指标\n产品,2022年,2023年\nA产品产量,32,35\nB产品产量,41,43', ['A产品产量', 'B产品产量']],
  ])('is none if it names no measure or the names do: %s', (table, expected) => {
    expect(names(table)).toEqual(expected);
  });
});
