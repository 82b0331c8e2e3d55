import { compare, type ComparedIndicator, type Comparison } from '../indicator/compare.js';
import * as format from '../indicator/format.js';
import type { Lang } from '../indicator/format.js';
import type { Selection } from '../indicator/select.js';
import { comparisonSentence } from '../indicator/sentences.js';
import type { PlanData } from '../indicator/types.js';
import { wordsOf } from '../indicator/words/index.js';
import { placeNumber } from '../scene/ink.js';
import {
  Footnotes,
  looseNotes,
  noteTeller,
  pictureName,
  sourceLine,
  whereText,
  type Chart,
  type ChartOptions,
  type Table,
} from './chart.js';
import { drawDots } from './city-dots-scene.js';
import { drawRadar, radarFits } from './city-radar-scene.js';
import type { RadarPicture, Spoke } from './spoke.js';

/** More places than there are colours, dashes and markers could not be told apart. */
const MOST_PLACES = 4;

/**
 * Places compared on the indicators that may honestly be compared, as shares of the leader. Fewer
 * than three of them, or too little room, make a dot plot instead of a radar.
 */
export function cityRadar(data: PlanData, selection: Selection, options: ChartOptions): Chart {
  const { lang } = options;
  const words = wordsOf(lang);
  const all = compare(data, selection);
  const places = all.places.slice(0, MOST_PLACES).map((place) => place.id);
  const comparison = all.places.length > MOST_PLACES ? compare(data, { ...selection, places }) : all;
  const left = all.places.slice(MOST_PLACES).map((place) => format.inLang(place.name, lang));
  const footnotes = new Footnotes(noteTeller(data, true, lang));
  const shown = comparison.places.filter((_, index) => tabled(comparison).some((one) => one.readings[index]));
  const picture: RadarPicture = {
    places: comparison.places.map((place, index) => ({
      name: format.inLang(place.name, lang),
      colour: placeNumber(index),
    })),
    spokes: comparison.compared.map((one) => spokeOf(one, comparison, footnotes, lang)),
    ring: words.leaderIs100,
    end: words.endIsLeader,
  };
  const names = words.and(shown.map((place) => format.inLang(place.name, lang)));
  const count = comparison.compared.length || comparison.listed.length;
  const heading = options.heading ?? words.radarHeading(names, count);
  const summary = comparisonSentence(comparison, lang);
  const name = { name: pictureName(heading, summary, lang), lang: words.tag };
  const radar = picture.spokes.length >= 3;
  return {
    lang,
    heading,
    summary,
    notes: [
      ...footnotes.all(),
      ...looseNotes(data, lang),
      ...periodsOf(comparison, lang).map((text) => ({ mark: '', text })),
      { mark: '', text: words.sizeOfShare },
      ...(left.length ? [{ mark: '', text: words.placesLeft(left) }] : []),
      ...(radar || !picture.spokes.length ? [] : [{ mark: '', text: words.tooFewSpokes }]),
      ...listedOnly(comparison, lang),
      ...refusals(comparison, Boolean(selection.indicators?.length), lang).map((text) => ({
        mark: '',
        text,
      })),
    ],
    source: sourceLine(
      data,
      tabled(comparison).flatMap((one) =>
        one.readings.flatMap((reading) => reading?.sources.slice(0, 1) ?? []),
      ),
      lang,
    ),
    table: tableOf(comparison, heading, lang),
    empty: tabled(comparison).length === 0,
    draw: (width) =>
      radar && radarFits(picture, width) ? drawRadar(picture, width, name) : drawDots(picture, width, name),
  };
}

function spokeOf(one: ComparedIndicator, { places }: Comparison, footnotes: Footnotes, lang: Lang): Spoke {
  const words = wordsOf(lang);
  const { indicator, unit, readings, shares } = one;
  const lower = indicator.better === 'lower' ? [words.lowerIsBetter] : [];
  const marks = footnotes.marks(one.notes, lower);
  const name = format.inLang(indicator.short ?? indicator.name, lang);
  const scale = readings.find((reading) => reading)?.scale ?? 1;
  return {
    key: indicator.id,
    name: name + (marks && `\u2009${marks}`),
    unit: format.unitText(scale, unit, lang),
    shares,
    figures: readings.map((reading) => (reading ? format.figureText(reading, lang) : '—')),
    sentences: readings.map((reading, index) => {
      const place = places[index];
      const share = shares[index];
      return [
        `${place ? format.inLang(place.name, lang) : ''}${words.comma}${format.inLang(indicator.name, lang)}`,
        reading
          ? `${words.period(reading.period)}${words.colon}${format.valueText(reading, unit, lang)}`
          : words.noFigure,
        ...(share === undefined ? [] : [words.ofLeader(format.percentText(share, lang))]),
      ].join(words.semicolon);
    }),
  };
}

/** Which spokes speak of which time, as one sentence; none where there is no spoke. */
function periodsOf(comparison: Comparison, lang: Lang): string[] {
  const words = wordsOf(lang);
  const names = new Map<string, string[]>();
  for (const { period, indicator } of tabled(comparison)) {
    const when = words.period(period);
    const name = format.inLang(indicator.short ?? indicator.name, lang);
    names.set(when, [...(names.get(when) ?? []), name]);
  }
  if (names.size === 0) return [];
  return [words.periods(Array.from(names, ([period, all]) => ({ period, names: all })))];
}

/** All that may stand side by side, on a common scale or not. */
const tabled = ({ compared, listed }: Comparison) => [...compared, ...listed];

/** What stands in the table alone. */
function listedOnly({ listed }: Comparison, lang: Lang) {
  const names = listed.map((one) => format.inLang(one.indicator.name, lang));
  return names.length ? [{ mark: '', text: wordsOf(lang).listedOnly(names) }] : [];
}

/**
 * What was left out: of named indicators one line for each reason, else one line with how many for each;
 * those of one place only are not told.
 */
function refusals({ refused }: Comparison, named: boolean, lang: Lang): string[] {
  const words = wordsOf(lang);
  const told = refused.filter(({ why }) => why !== 'one-place');
  const reasons = [...new Set(told.map(({ why }) => words.refusal[why]))].map((reason) => {
    const all = told.filter(({ why }) => words.refusal[why] === reason);
    return { reason, names: all.map(({ indicator }) => format.inLang(indicator.name, lang)) };
  });
  if (named) return reasons.map(({ reason, names }) => words.notCompared(reason, names));
  return reasons.length ? [words.leftOut(reasons.map((one) => ({ ...one, count: one.names.length })))] : [];
}

function tableOf(comparison: Comparison, caption: string, lang: Lang): Table {
  const words = wordsOf(lang);
  const { places } = comparison;
  return {
    caption,
    columns: [
      words.indicator,
      words.periodHead,
      ...places.map((place) => format.inLang(place.name, lang)),
      words.source,
    ],
    rows: tabled(comparison).map((one) => [
      format.inLang(one.indicator.name, lang),
      words.period(one.period),
      ...one.readings.map((reading) =>
        reading ? format.valueText(reading, one.unit, lang) : words.noFigure,
      ),
      one.readings
        .map((reading) => whereText(reading?.sources[0], lang))
        .filter(Boolean)
        .join(words.semicolon),
    ]),
  };
}
