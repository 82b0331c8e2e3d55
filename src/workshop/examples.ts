import type { ExampleId } from './messages/index.js';
import type { TableInput } from './project.js';

type Table = Pick<TableInput, 'caption'> & { readonly source: string };

/** Figures from published tables of different kinds; the caption names the publication. */
const TABLES: Partial<Record<ExampleId, Table>> = {
  // Pages 100, 114, 122 and 151 of the budget; names of measures are shortened, and the directions are our addition.
  budget: {
    caption: 'City of Watauga (Texas), annual budget 2025–26; directions added',
    source: `Place,Measure,Unit,FY 2024 Goal,FY 2024 Actual,Direction
Watauga,Road miles in good condition,%,100,84,higher is better
Watauga,Street repairs answered within five business days,%,100,99,higher is better
Watauga,Sidewalk concerns of residents repaired,%,100,100,higher is better
Watauga,Residents satisfied with the parks,%,95,93,higher is better
Watauga,Developed park land mowed to schedule,%,100,99,higher is better
Watauga,Undeveloped land mowed to schedule,%,100,96,higher is better
Watauga,Repairs of city buildings done in-house,%,100,90,higher is better
Watauga,Drainage channels in a satisfactory state,%,100,90,higher is better`,
  },
  districts: {
    caption: 'London Borough Profiles, Greater London Authority, 2015',
    source: `Borough,Indicator,Unit,Year,Value
Camden,Employment rate,%,2014,66.4
Hackney,Employment rate,%,2014,68.2
Islington,Employment rate,%,2014,68.7
Southwark,Employment rate,%,2014,72
Tower Hamlets,Employment rate,%,2014,68.7
Westminster,Employment rate,%,2014,66.3
Camden,Working-age people with a degree,%,2014,60.5
Hackney,Working-age people with a degree,%,2014,48.5
Islington,Working-age people with a degree,%,2014,58.8
Southwark,Working-age people with a degree,%,2014,58.8
Tower Hamlets,Working-age people with a degree,%,2014,44.2
Westminster,Working-age people with a degree,%,2014,66.3
Camden,Pupils with five or more good GCSEs,%,2013/14,62.7
Hackney,Pupils with five or more good GCSEs,%,2013/14,60.6
Islington,Pupils with five or more good GCSEs,%,2013/14,59.9
Southwark,Pupils with five or more good GCSEs,%,2013/14,61.2
Tower Hamlets,Pupils with five or more good GCSEs,%,2013/14,59.2
Westminster,Pupils with five or more good GCSEs,%,2013/14,65.7
Camden,Household waste recycled,%,2013/14,29.3
Hackney,Household waste recycled,%,2013/14,25.4
Islington,Household waste recycled,%,2013/14,32.7
Southwark,Household waste recycled,%,2013/14,34.3
Tower Hamlets,Household waste recycled,%,2013/14,28
Westminster,Household waste recycled,%,2013/14,21.1
Camden,Public transport access,points,2014,5.7
Hackney,Public transport access,points,2014,4.9
Islington,Public transport access,points,2014,5.7
Southwark,Public transport access,points,2014,4.9
Tower Hamlets,Public transport access,points,2014,5
Westminster,Public transport access,points,2014,6.5
Camden,"Crimes per 1,000 people",crimes,2014/15,123.5
Hackney,"Crimes per 1,000 people",crimes,2014/15,99.6
Islington,"Crimes per 1,000 people",crimes,2014/15,121.2
Southwark,"Crimes per 1,000 people",crimes,2014/15,100.6
Tower Hamlets,"Crimes per 1,000 people",crimes,2014/15,99.9
Westminster,"Crimes per 1,000 people",crimes,2014/15,212.4`,
  },
  months: {
    caption: 'Consumer Price Index for All Urban Consumers, US Bureau of Labor Statistics, 2010–2012',
    source: `Month,Consumer prices in US cities (1982–84 = 100)
2010-01,216.687
2010-02,216.741
2010-03,217.631
2010-04,218.009
2010-05,218.178
2010-06,217.965
2010-07,218.011
2010-08,218.312
2010-09,218.439
2010-10,218.711
2010-11,218.803
2010-12,219.179
2011-01,220.223
2011-02,221.309
2011-03,223.467
2011-04,224.906
2011-05,225.964
2011-06,225.722
2011-07,225.922
2011-08,226.545
2011-09,226.889
2011-10,226.421
2011-11,226.230
2011-12,225.672
2012-01,226.665
2012-02,227.663
2012-03,229.392
2012-04,230.085
2012-05,229.815
2012-06,229.478
2012-07,229.104
2012-08,230.379
2012-09,231.407
2012-10,231.317
2012-11,230.221
2012-12,229.601`,
  },
};

export const exampleIds: readonly ExampleId[] = ['fuzhou', 'xiamen', 'budget', 'districts', 'months'];

/**
 * An example as an input; the two plans are fetched from the folder of the built library.
 * @throws {TypeError} if a plan cannot be fetched
 */
export async function exampleOf(id: ExampleId): Promise<TableInput> {
  const table = TABLES[id];
  if (table) return { name: `${id}.csv`, ...table };
  const response = await fetch(new URL(`seeds/${id}.json`, document.baseURI));
  if (!response.ok) throw new TypeError(`${id}.json: ${response.status}`);
  return { name: `${id}.json`, caption: '', source: await response.text() };
}
