// Rows that name two places, one within the other.
import { describe, expect, it } from 'vitest';
import { read } from '../expected.js';

const valuesOf = (table: string) => read(table).data.readings.map(({ place, value }) => [place, value]);

describe('the narrower of two places', () => {
  it.each([
    ['State,County', 'Ohio,Adams', 'Adams'],
    ['Country,Municipality', 'Spain,Girona', 'Girona'],
    ['State,Constituency', 'Kerala,Idukki', 'Idukki'],
    ['Region,Practice', 'North,Elm Surgery', 'Elm Surgery'],
    ['City,Neighborhood', 'Boston,Back Bay', 'Back Bay'],
    ['Trust,Ward', 'St Mary,Ward A', 'Ward A'],
    ['Town,State', 'Ada,Ohio', 'Ada'],
    ['Region,Country', 'Africa,Kenya', 'Kenya'],
    ['Country,Region', 'Spain,Catalonia', 'Catalonia'],
    ['省份,县区', '江苏,沛县', '沛县'],
  ])('is the place: %s', (heads, places, place) => {
    const table = `${heads},Year,Crimes\n${places},2021,41\n${places},2022,43`;
    expect(valuesOf(table)).toEqual([
      [place, 41],
      [place, 43],
    ]);
  });

  it('stands with the wider one where that tells two apart', () => {
    expect(valuesOf('State,County,Year,Jobs\nOhio,Adams,2021,61\nIowa,Adams,2021,31')).toEqual([
      ['Adams, Ohio', 61],
      ['Adams, Iowa', 31],
    ]);
    expect(valuesOf('城市,区县,年份,学校数\n南京,鼓楼区,2021,61\n徐州,鼓楼区,2021,31')).toEqual([
      ['南京鼓楼区', 61],
      ['徐州鼓楼区', 31],
    ]);
    expect(valuesOf('State,County,Homes 2020,Homes 2021\nOhio,Adams,6,7\nIowa,Adams,3,4')).toContainEqual([
      'Adams, Iowa',
      3,
    ]);
  });

  it('is not given in rows of the wider ones', () => {
    const heads = 'time_period,geographic_level,country_name,region_name,la_name,pupil_count';
    const rows = [
      '202122,National,England,,,900',
      '202122,Regional,England,Yorkshire,,400',
      '202122,Local authority,England,Yorkshire,Leeds,100',
    ];
    expect(valuesOf([heads, ...rows].join('\n'))).toEqual([
      ['England', 900],
      ['Yorkshire', 400],
      ['Leeds', 100],
    ]);
    expect(valuesOf('State,County,Year,Jobs\nOhio,Total,2021,90\nOhio,Adams,2021,4')).toEqual([
      ['Ohio', 90],
      ['Adams', 4],
    ]);
  });

  it('is no kind of place', () => {
    const table = 'Geography,Area,Year,Jobs\nNation,Wales,2021,40\nLocal Authority District,Cardiff,2022,5';
    expect(valuesOf(table)).toEqual([
      ['Wales', 40],
      ['Cardiff', 5],
    ]);
  });
});
