/**
 * Tables of a public plan for places other than the two cities: the indicators of ON TO 2050, the plan for the Chicago
 * region by the Chicago Metropolitan Agency for Planning. Each is a CSV file that the agency publishes in
 * github.com/CMAP-REPOS/ONTO2050-indicators at the path given; figures only, and for longer tables the first and last
 * years.
 */
export const regionalTables: Readonly<Record<string, string>> = {
  'traffic-fatalities/traffic-fatalities.csv':
    'YEAR,TRAFFIC_FATALITIES,TRAFFIC_FATALITIES_5YR_AVG,ACTUAL_OR_TARGET\n2006,599,,Actual\n2007,544,,Actual\n2010,399,474.6,Actual\n2016,470,425.8,Actual\n2017,506,443.4,Actual\n2025,,313,Target\n2050,,0,Target\n',
  'patenting-activity/patenting-activity.csv':
    'YEAR,PATENTS_CHI,PATENTS_USA,PCT_PATENTS_CHI,ACTUAL_OR_TARGET\n2000,3101,85068,3.645,Actual\n2017,4077,151047,2.699,Actual\n2018,3601,142006,2.536,Actual\n2025,,,2.900,Target\n2050,,,3.700,Target\n',
  'bridge-condition/bridge-condition.csv':
    'YEAR,PCT_BRIDGE_AREA_POOR,ACTUAL_OR_TARGET\n2007,11.70,Actual\n2019,14.10,Actual\n2020,14.20,Actual\n2025,12.33,Target\n2050,3.00,Target\n',
  'board-member-training/board-member-training.csv':
    'YEAR,PCT_GOVS_TRAINING,ACTUAL_OR_TARGET\n2018,36.0,Actual\n2025,50.0,Target\n2050,100.0,Target\n',
  'farmland-acres/farmland-acres.csv':
    'YEAR,FARM_ACRES_HUMAN_CONS,ACTUAL_OR_TARGET\n1997,10989,Actual\n2002,8389,Actual\n2007,5518,Actual\n2012,4629,Actual\n2017,5023,Actual\n2025,6240,Target\n2050,10000,Target\n',
  'water-demand/water-demand.csv':
    'YEAR,TOTAL_DEMAND_MGD,RES_DEMAND_GPCD,ACTUAL_OR_TARGET\n2002,1343.888,90.58,Actual\n2013,1125.526,74.31,Actual\n2025,1098.000,72.70,Target\n2050,1127.000,65.20,Target\n',
  'access-to-parks/access-to-parks.csv':
    'YEAR,PARK_ACCESS_4PLUS,PARK_ACCESS_10PLUS,ACTUAL_OR_TARGET\n2005,38.0,11.2,Actual\n2010,41.0,15.4,Actual\n2013,41.5,16.0,Actual\n2025,49.0,24.0,Target\n2050,65.0,40.0,Target\n',
  'manufacturing-exports/manufacturing-exports.csv':
    'YEAR,MANUF_EXPORTS_VALUE,ACTUAL_OR_TARGET\n2005,31860000000,Actual\n2016,43930000000,Actual\n2017,46140000000,Actual\n',
  'traffic-signals/traffic-signals.csv':
    'YEAR,SIGNALS_TP_QJ,ACTUAL_OR_TARGET\n2018,83,Actual\n2025,1000,Target\n2050,2400,Target\n',
  'rail-crossing-delay/rail-crossing-delay.csv':
    'YEAR,WEEKDAY_DELAY_HOURS,ACTUAL_OR_TARGET\n2002,10982,Actual\n2011,7816,Actual\n2017,7511,Actual\n2025,7100,Target\n2050,6000,Target\n',
  'walkable-areas/walkable-areas.csv':
    'YEAR,PCT_POP_HIGHLY_WALKABLE,PCT_JOBS_HIGHLY_WALKABLE,ACTUAL_OR_TARGET\n2015,41.5,38.2,Actual\n2025,42.6,39.3,Target\n2050,45.2,41.9,Target\n',
  'greenhouse-gas-emissions/greenhouse-gas-emissions.csv':
    'YEAR,GHG_EMISSIONS_MMTCO2E,ACTUAL_OR_TARGET\n2010,122.93,Actual\n2015,114.33,Actual\n2019,112.35,Actual\n2025,95.66,Target\n2050,26.09,Target\n',
};
