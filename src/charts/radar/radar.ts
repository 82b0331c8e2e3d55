import { compare, type Comparison } from '../../analysis/comparison.js';
import { DataError } from '../../indicator/data-error.js';
import { inLang } from '../../messages/format.js';
import { byId, someIds, type Selection } from '../../indicator/records.js';
import { datumFocus } from '../../layout/datum-focus.js';
import { comparisonSentence } from '../../describe/summaries.js';
import type { PlanData } from '../../indicator/types.js';
import { targetFor, type Reference } from '../../analysis/shares.js';
import { referenceKind, referenceOf } from '../../analysis/reference-value.js';
import { messagesOf } from '../../messages/index.js';
import { withFocusPoints } from '../../scene/chunks.js';
import { inDirection } from '../direction.js';
import { Footnotes, idsOf, looseNotes, noteTeller, pictureName, sourceLine, sourceTeller } from '../chart.js';
import type { Chart, ChartOptions, View } from '../chart.js';
import { drawDots } from './dots.js';
import { comparedPlaces, relatedTogether, type SpokeOrder } from './places.js';
import { refuse } from '../options.js';
import { placeColours } from '../place-colours.js';
import type { Choice } from '../registry.js';
import { radarLayout } from './layout.js';
import { drawRadar } from './scene.js';
import { spokeOf, type SpokeFacts } from './spoke.js';
import { leftOutOf, listedOnly, periodsOf, refusals, tabled, tableOf } from './words.js';
import { MOST_OVERLAID, type RadarPicture, type RadarPlace } from './model.js';

/** What a city radar is asked for besides its data. */
export interface RadarOptions extends ChartOptions {
  /** What 100 % is: `leader`, `target`, or a value for each indicator in its unit, also as `id=40 id=50`. */
  readonly full?: string | Readonly<Record<string, number>>;
  /** The radar, where it is fair, or the dot plot. */
  readonly view?: Choice<'city-radar', 'view'>;
  readonly order?: SpokeOrder;
  /** Ids of the places and indicators that are looked at. */
  readonly highlight?: readonly string[];
}

/**
 * Places compared on the indicators that may honestly be compared, as shares of what 100 % is. Fewer
 * than three of them, or too little room, make a dot plot instead of a radar.
 */
export function cityRadar(data: PlanData, selection: Selection, options: RadarOptions): Chart {
  const { lang, view = 'radar', rtl = false } = options;
  const highlight = highlighted(data, options);
  const messages = messagesOf(lang);
  const whole = wholeOf(data, options);
  const kind = referenceKind(whole);
  const { ids, around } = comparedPlaces(data, selection);
  const found = compare(data, { ...selection, places: ids }, whole);
  const comparison: Comparison =
    options.order === 'related' ? { ...found, compared: relatedTogether(found.compared) } : found;
  const footnotes = new Footnotes(noteTeller(data, true, lang));
  const several = comparison.places.length > MOST_OVERLAID;
  const colours = placeColours(
    comparison.places.map(({ id }) => id),
    options.placesBefore,
  );
  const facts: SpokeFacts = {
    ...{ comparison, kind, highlight, several, footnotes, lang },
    targetOf: (reading) => targetFor(data, reading),
    where: sourceTeller(data, lang),
  };
  const picture: RadarPicture = {
    places: radarPlaces(comparison, colours, facts),
    spokes: comparison.compared.map((one) => spokeOf(one, facts)),
    ring: messages.ringIs[kind],
    zero: messages.zeroEnd(rtl),
    end: messages.lineIs(rtl)[kind],
    mean: messages.meanOutline(comparison.places.length),
  };
  const shown = comparison.places.filter((_, index) => tabled(comparison).some((one) => one.readings[index]));
  const names = messages.and(shown.map((place) => inLang(place.name, lang)));
  const heading =
    options.heading ?? messages.radarHeading(names, comparison.compared.length || comparison.listed.length);
  const summary = comparisonSentence(comparison, lang);
  const name = { name: pictureName(heading, summary, lang), lang: messages.tag };
  const enough = picture.spokes.length >= 3;
  const gaps = picture.spokes.some(({ figures }) => figures.includes('—'));
  const fold = refusals(comparison, lang);
  const layoutAt = once((width) => radarLayout(picture, width));
  const inView = (width: number) => (view === 'radar' ? layoutAt(width) : undefined);
  const drawn = inDirection(rtl, (width) => {
    const layout = inView(width);
    const reason = view === 'radar' && enough ? messages.tooNarrow : '';
    return layout ? drawRadar(picture, layout, width, name) : drawDots(picture, width, name, reason);
  });
  const remarks = [
    ...periodsOf(comparison, lang),
    messages.sizeOfShare[kind],
    ...(gaps ? [messages.gapIs] : []),
    ...(around.length ? [messages.placesAround(around.map((place) => inLang(place.name, lang)))] : []),
    ...(enough || !picture.spokes.length ? [] : [messages.tooFewSpokes]),
    ...listedOnly(comparison, lang),
    ...leftOutOf(comparison, Boolean(selection.indicators?.length), lang),
  ];
  return {
    lang,
    heading,
    summary,
    notes: [...footnotes.all(), ...looseNotes(data, lang), ...remarks.map((text) => ({ mark: '', text }))],
    ...(fold ? { fold } : {}),
    readings: tabled(comparison).flatMap((one) => idsOf(one.readings)),
    source: sourceLine(
      data,
      tabled(comparison).flatMap((one) =>
        one.readings.flatMap((reading) => reading?.sources.slice(0, 1) ?? []),
      ),
      lang,
    ),
    places: comparison.places.map(({ id }) => id),
    table: tableOf(comparison, heading, kind, lang),
    empty: tabled(comparison).length === 0,
    ...(picture.spokes.length
      ? {
          views: (width) =>
            (['radar', 'dots'] as const).map((id): View => {
              const radar = id === 'radar';
              const possible = !radar || layoutAt(width) !== undefined;
              return {
                id,
                name: messages.viewName[id],
                possible,
                shown: radar === (inView(width) !== undefined),
              };
            }),
        }
      : {}),
    draw: (width) => {
      const scene = drawn(width);
      const told = picture.places.map((_, index) =>
        picture.spokes.flatMap((spoke) => spoke.told[index] ?? []),
      );
      return withFocusPoints(scene, datumFocus(scene, messages.byIndicator, told, false));
    },
  };
}

/** A function that keeps what it gave for the last width. */
function once<T>(of: (width: number) => T): (width: number) => T {
  let last: { width: number; value: T } | undefined;
  return (width) => {
    if (last?.width !== width) last = { width, value: of(width) };
    return last.value;
  };
}

/** Places with their colours; where they are too many for that, the highlighted ones stand out of grey. */
function radarPlaces(
  { places }: Comparison,
  colours: ReturnType<typeof placeColours>,
  { highlight, several, lang }: SpokeFacts,
): RadarPlace[] {
  const fronted = places.some(({ id }) => highlight.includes(id));
  return places.map(({ id, name }, index) => {
    const front = highlight.includes(id);
    const one = fronted && !front ? 'other' : 1;
    return { id, name: inLang(name, lang), tint: several ? one : (colours[index] ?? 1), front };
  });
}

/** What is highlighted of what the data has. */
function highlighted(
  data: PlanData,
  { highlight = [], linked = false, wrong = refuse }: RadarOptions,
): readonly string[] {
  const known = [...data.places, ...data.indicators];
  const strange = linked ? undefined : highlight.find((id) => !byId(known, id));
  if (strange !== undefined)
    wrong(new DataError('', 'highlight', `"${strange}" is not in the data; there are ${someIds(known)}`));
  return highlight.filter((id) => byId(known, id));
}

/** What 100 % is; the leader where what is asked for cannot be. */
function wholeOf(data: PlanData, { full = '', wrong = refuse }: RadarOptions): Reference {
  try {
    const whole = typeof full === 'object' ? full : referenceOf(full);
    if (typeof whole === 'string') return whole;
    const strange = Object.keys(whole).find((id) => !byId(data.indicators, id));
    if (strange === undefined) return whole;
    const known = someIds(data.indicators);
    throw new DataError('', 'full', `"${strange}" is no indicator of the data; there are ${known}`);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    wrong(error);
    return 'leader';
  }
}
