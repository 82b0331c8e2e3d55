import type { PrintedUnit } from './unit-of-text.js';

/** Matches what is counted in millions, and never measured in metres. */
const COUNTED =
  /\b(?:visit(?:or)?s?|trips?|passengers?|journeys?|people|persons|population|customers?|subscribers?|users?|households?|jobs|tourists?|arrivals|departures|nights|downloads|vehicles|cars|homes|trees|meals|tickets|guests|students|pupils|workers|employees|boardings|rides|tests|doses|views)\b(?! (?:length|height|width|depth|distance))/i;

/** Matches what is measured in metres. */
const LONG =
  /\b(?:levels?|heights?|lengths?|widths?|depths?|distances?|altitudes?|elevations?|thickness|diameters?|radius|perimeters?|deep|long|tall|wide|tides?|waves?|visibility|roads?|streets?|paths?|pavements?|footways?|tracks?|cycleways?|lanes?|pipes?|pipelines?|sewers?|drains?|canals?|embankments?|walls?|fences?|hedges?|hedgerows?|cables?|fabric|cloth|tunnels?|bridges?|coast(?:line)?|rivers?|glaciers?)\b|[长長高深宽寬厚]度?$|水位|海拔|距离|距離/i;

/** What `m` after a name or in a column of units means for that name; undefined if it may be either. */
export function metresOrMillions(name: string): PrintedUnit | undefined {
  if (COUNTED.test(name)) return { scale: 1e6, base: '' };
  return LONG.test(name) ? { scale: 1, base: 'm' } : undefined;
}
