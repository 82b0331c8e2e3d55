import type { ExampleId } from './messages/index.js';
import type { Given } from './project.js';

/** Tables with invented figures, each of another kind. */
const TABLES: Partial<Record<ExampleId, string>> = {
  budget: `Measure,Unit,Actual FY 2022,Actual FY 2023,Target FY 2023,Direction
Potholes repaired within three days,%,71.5,84.0,80.0,higher is better
Average response time to emergency calls,minutes,7.9,7.4,7.0,lower is better
Library visits,thousand visits,412,455,450,higher is better
Waste sent to landfill,t,18400,17250,16500,lower is better
Building permits issued on time,%,88.0,86.5,90.0,higher is better`,
  districts: `District,Indicator,Unit,Year,Value
Northside,Households with fast internet,%,2024,92.4
Riverbank,Households with fast internet,%,2024,88.1
Old Town,Households with fast internet,%,2024,95.0
Northside,Green space per resident,m²,2024,14.2
Riverbank,Green space per resident,m²,2024,21.6
Old Town,Green space per resident,m²,2024,6.8
Northside,Childcare places per 100 children,places,2024,41
Riverbank,Childcare places per 100 children,places,2024,37
Old Town,Childcare places per 100 children,places,2024,46
Northside,Trips by bus or tram,%,2024,24.0
Riverbank,Trips by bus or tram,%,2024,19.5
Old Town,Trips by bus or tram,%,2024,38.2`,
  months: `Month,Passengers on the harbour ferry (thousand)
2023-01,118
2023-02,121
2023-03,139
2023-04,156
2023-05,171
2023-06,188
2023-07,214
2023-08,220
2023-09,183
2023-10,160
2023-11,131
2023-12,142
2024-01,125
2024-02,130
2024-03,148
2024-04,163
2024-05,180
2024-06,199
2024-07,226
2024-08,231
2024-09,190
2024-10,168
2024-11,140
2024-12,151`,
};

export const exampleIds: readonly ExampleId[] = ['fuzhou', 'xiamen', 'budget', 'districts', 'months'];

/** Whether the figures of an example are invented. */
export const isInvented = (id: ExampleId): boolean => id in TABLES;

/**
 * An example as if it had been given; the plans come from the folder of the built library.
 * @param caption that marks invented figures
 * @throws {TypeError} if a plan cannot be fetched
 */
export async function exampleOf(id: ExampleId, caption: string): Promise<Given> {
  const table = TABLES[id];
  if (table) return { name: `${id}.csv`, caption, source: table };
  const response = await fetch(new URL(`seeds/${id}.json`, document.baseURI));
  if (!response.ok) throw new TypeError(`${id}.json: ${response.status}`);
  return { name: `${id}.json`, caption: '', source: await response.text() };
}
