import { isObject } from '../values.js';
import { joinedNames } from '../table/text/cell-text.js';
import { codedTime, type ObservedTime } from './observed-time.js';
import type { IndicatorFacts, Observation, Observed } from './observations.js';
import type { XmlElement } from './xml.js';

/** Whether an element is a list of IATI activities, or a single one. */
export const isIati = ({ name }: XmlElement) => /^iati-activit(?:y|ies)$/.test(name);

/**
 * Converts JSON from the IATI Datastore to the XML elements it was made from: `@value` is an attribute, `text()` the
 * text, a list several elements of one name. Undefined for other values.
 */
export function iatiOfJson(value: unknown): XmlElement | undefined {
  if (!isObject(value)) return undefined;
  const root = value['iati-activities'] ?? value;
  const activities = isObject(root) ? root['iati-activity'] : undefined;
  if (activities !== undefined) return elementOf('iati-activities', { 'iati-activity': activities });
  return 'iati-identifier' in value && 'result' in value ? elementOf('iati-activity', value) : undefined;
}

function elementOf(name: string, value: unknown): XmlElement {
  if (!isObject(value)) return { name, attributes: {}, children: [], text: plain(value) };
  const attributes: Record<string, string> = {};
  const children: XmlElement[] = [];
  let text = '';
  for (const [key, one] of Object.entries(value)) {
    if (key.startsWith('@')) attributes[key.slice(1).replace(/^.*:/, '')] = plain(one);
    else if (/^(?:text\(\)|#text|\$)$/.test(key)) text += plain(one);
    else for (const each of Array.isArray(one) ? one : [one]) children.push(elementOf(key, each));
  }
  return { name, attributes, children, text };
}

const plain = (value: unknown) =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';

/**
 * Reads the results of IATI activities: the baseline as a result of its year, and target and actual of each period. The
 * files do not say whether the values of a period are cumulative since the start of the activity, so the period is
 * ambiguous. Only `ascending` states which direction is better.
 */
export function readIati(root: XmlElement): Observed {
  const activities = root.name === 'iati-activity' ? [root] : all(root, 'iati-activity');
  const facts = new Map<string, IndicatorFacts>();
  const several = activities.filter((one) => all(one, 'result').length > 0).length > 1;
  const observations = activities.flatMap((activity) => {
    const title = textOf(activity, 'title');
    const place = placeOf(activity);
    return all(activity, 'result').flatMap((result) =>
      all(result, 'indicator').flatMap((indicator) => {
        const own = textOf(indicator, 'title');
        const heading = textOf(result, 'title');
        const name = [several ? title : '', own ? '' : heading, own].filter(Boolean);
        const told = factsOf(indicator);
        const found = valuesOf(indicator, name, place);
        for (const one of found) facts.set(joinedNames(one.name), told);
        return found;
      }),
    );
  });
  const [first] = activities;
  return {
    observations: observations.map((one, index) => ({ ...one, row: index + 1 })),
    facts,
    ...(first && activities.length === 1 ? { title: textOf(first, 'title') } : {}),
    plainNumbers: false,
  };
}

function valuesOf(indicator: XmlElement, name: readonly string[], place: string | undefined): Observation[] {
  const { measure = '' } = indicator.attributes;
  const observation = (
    { attributes, children, name: header }: XmlElement,
    time: ObservedTime | undefined,
  ): Observation => {
    const parts = children
      .filter((one) => one.name === 'dimension')
      .map((one) => [one.attributes['name'], one.attributes['value']].filter(Boolean).join(' '));
    const locations = children.flatMap((one) =>
      one.name === 'location' ? [one.attributes['ref'] ?? ''] : [],
    );
    const told = [...parts, ...locations].filter(Boolean);
    return {
      name: told.length ? [...name, told.join(', ')] : name,
      ...(measure === '2' ? { unit: '%' } : {}),
      ...(place ? { place } : {}),
      time,
      kind: header === 'target' ? 'target' : 'actual',
      ...(header === 'baseline' ? { base: true } : {}),
      text: attributes['value']?.trim() ?? '',
      ...(NO_NUMBER[measure] ? { reason: NO_NUMBER[measure] } : {}),
      row: 0,
      column: 1,
      header,
    };
  };
  const baselines = all(indicator, 'baseline').map((one) => {
    const { year = '', 'iso-date': date = '' } = one.attributes;
    return observation(one, codedTime(year || date.slice(0, 4)));
  });
  const periods = all(indicator, 'period').flatMap((period) => {
    const time = timeOf(dateOf(period, 'period-start'), dateOf(period, 'period-end'));
    return period.children.flatMap((one) =>
      one.name === 'target' || one.name === 'actual' ? [observation(one, time)] : [],
    );
  });
  return [...baselines, ...periods];
}

/** Measures other than numbers: ordinal or in words. */
const NO_NUMBER: Readonly<Record<string, 'a rank' | 'a number or rank in words'>> = {
  4: 'a rank',
  5: 'a number or rank in words',
};

const factsOf = (indicator: XmlElement): IndicatorFacts => {
  const ascending = indicator.attributes['ascending'];
  const definition = textOf(indicator, 'description');
  const direction = /^(?:1|true)$/i.test(ascending ?? '')
    ? 'higher is better'
    : /^(?:0|false)$/i.test(ascending ?? '')
      ? 'lower is better'
      : undefined;
  return { ...(direction ? { direction } : {}), ...(definition ? { definition } : {}) };
};

/**
 * Returns the time of a period: its quarter or month, the fiscal year it spans, otherwise the year it ends in. Other
 * periods shorter than a year are a part of one.
 */
function timeOf(start: string, end: string): ObservedTime | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/.exec(end) ?? [];
  const [, from = '', first = ''] = /^(\d{4})-(\d\d)-(\d\d)/.exec(start) ?? [];
  if (year === '') return undefined;
  const to = Number(year);
  const months =
    from === '' ? 12 : (to - Number(from)) * 12 + Number(month) - Number(first) + (Number(day) > 27 ? 1 : 0);
  if (months === 1) return codedTime(`${year}-${month}`);
  if (months === 3 && Number(month) % 3 === 0) return codedTime(`${year}-Q${Number(month) / 3}`);
  if (months < 12) return 'part';
  const isFiscal = months <= 12 && Number(month) < 12 && from !== '' && Number(from) === to - 1;
  return {
    years: {
      from: to,
      to,
      together: true,
      ...(isFiscal ? { fiscal: true, printed: `${from}/${year.slice(2)}` } : {}),
    },
  };
}

const dateOf = (period: XmlElement, name: string) => first(period, name)?.attributes['iso-date'] ?? '';
const all = (element: XmlElement, name: string) => element.children.filter((one) => one.name === name);
const first = (element: XmlElement, name: string) => element.children.find((one) => one.name === name);

/** Returns the text of a child element, in the language of the file or else the first. */
function textOf(element: XmlElement, name: string): string {
  const own = first(element, name);
  if (!own) return '';
  const narratives = all(own, 'narrative');
  const chosen = narratives.find(({ attributes }) => !attributes['lang']) ?? narratives[0] ?? own;
  return chosen.text.replace(/\s+/g, ' ').trim();
}

/** Returns the only recipient country of an activity, by name or code. */
function placeOf(activity: XmlElement): string | undefined {
  const countries = all(activity, 'recipient-country');
  const [only] = countries;
  return only && countries.length === 1
    ? all(only, 'narrative')[0]?.text.trim() || only.text.trim() || only.attributes['code']
    : undefined;
}
