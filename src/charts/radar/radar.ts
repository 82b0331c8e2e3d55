import { comparedPlaces } from '../../analysis/compared-places.js';
import { compare, type ComparedIndicator, type Comparison } from '../../analysis/comparison.js';
import type { ReferenceKind } from '../../analysis/reference-value.js';
import { targetFor } from '../../analysis/shares.js';
import { figureNotes, noteFactsOf, remarks } from '../../describe/notes.js';
import { sourceLine, sourcesOf } from '../../describe/sources.js';
import { pictureName } from '../../describe/picture-name.js';
import { DataError } from '../../indicator/data-error.js';
import { byId, someIds, type Selection } from '../../indicator/records.js';
import { commonYear, firstYear, isTarget } from '../../indicator/periods.js';
import type { Steps } from '../../indicator/steps.js';
import type { PlanData } from '../../indicator/types.js';
import { placeName, placesText, wholePercent, type Lang } from '../../messages/format.js';
import type { RingKind } from '../../messages/types/radar.js';
import { messagesOf } from '../../messages/index.js';
import type { Chart, ChartOptions, View } from '../chart.js';
import { placeColours } from '../place-colours.js';
import { inDirection } from '../direction.js';
import { headlineOf } from '../headline.js';
import { describePlaces, type RadarFacts } from './describe.js';
import { radarExtras, radarLayout } from './layout.js';
import {
  MOST_OVERLAID,
  printedFigures,
  spokeOf,
  type RadarReference,
  type RadarPicture,
  type RadarPlace,
} from './model.js';
import {
  comparisonFinding,
  listedOnly,
  periodsOf,
  refusals,
  tabled,
} from '../../describe/comparison-texts.js';
import { refuse } from '../options.js';
import type { Choice } from '../registry.js';
import { drawRadar } from './scene.js';

/** The options of the city radar, besides those of every chart. */
export interface RadarOptions extends ChartOptions {
  /** What 100 % is; the leader if absent. */
  readonly reference?: RadarReference;
  /** The radar, if it is fair, or the dot plot. */
  readonly view?: Choice<'city-radar', 'view'>;
  /** The order of the spokes: that of the data or the author, or with related ones side by side. */
  readonly order?: Choice<'city-radar', 'order'>;
  /** Ids of the highlighted places and indicators. */
  readonly highlight?: readonly string[];
}

/**
 * Places compared on the indicators that are fairly comparable, as shares of a reference. With fewer than three
 * indicators or too little room, the radar becomes a dot plot.
 */
export function* cityRadar(data: PlanData, selection: Selection, options: RadarOptions): Steps<Chart> {
  const { lang, view, mirror } = options;
  const highlight = highlighted(data, options);
  const messages = messagesOf(lang);
  const { reference: asked = 'leader', wrong = refuse } = options;
  const reference = isLeader(asked) ? 'leader' : radarExtras.code.referenceFor(data, asked, wrong);
  const kind: ReferenceKind = typeof reference === 'string' ? reference : 'given';
  const { ids, around } = comparedPlaces(data, selection);
  const found = compare(data, { ...selection, place: ids }, reference);
  yield;
  const comparison: Comparison =
    options.order === 'related'
      ? { ...found, compared: radarExtras.code.relatedTogether(found.compared) }
      : found;
  const several = comparison.places.length > MOST_OVERLAID;
  const colours = placeColours(
    comparison.places.map(({ id }) => id),
    options.placesBefore,
  );
  const facts: RadarFacts = {
    places: comparison.places,
    kind,
    several,
    targetOf: (reading) => targetFor(data, reading),
    noteFactsOf: noteFactsOf(data, true),
    documents: data.documents,
    allUnknown: comparison.compared.every(hasUnknownDirection),
  };
  yield;
  const ring = ringOf(comparison, kind);
  const compared = comparison.compared.map((one) => ({ one, items: describePlaces(one, facts) }));
  const listed = comparison.listed.map((one) => describePlaces(one, facts));
  yield;
  const inPicture = compared.flatMap(({ items }) => items);
  const rows = [...compared.map(({ items }) => items), ...listed];
  const enough = compared.length >= 3;
  const isRadar = enough && (view ? view === 'radar' : !several);
  const gaps = inPicture.some(({ state }) => state === 'no-figure');
  const notes = figureNotes(
    inPicture,
    {
      data,
      remarks: [
        ...remarks('doubt', [
          ...(!rows.length && data.readings.length && data.readings.every(isTarget)
            ? [messages.noResults]
            : []),
          ...(enough || !compared.length ? [] : [messages.tooFewSpokes]),
          ...(facts.allUnknown && compared.length ? [messages.directionUnknown] : []),
        ]),
        ...remarks('definition', [
          ...(rows.length ? [messages.shareNote(messages.sizeOfShare[ring], isRadar)] : []),
          ...(gaps ? [messages.gapIs(isRadar)] : []),
        ]),
        ...remarks('comparison', [
          ...periodsOf(comparison, lang),
          ...listedOnly(comparison, lang),
          ...(around.length
            ? [messages.placesAround(around.map((place) => placeName(place, lang, true)))]
            : []),
        ]),
      ],
      behind: 'name',
    },
    lang,
  );
  yield;
  const shown = comparison.places.filter((_, index) => tabled(comparison).some((one) => one.readings[index]));
  const inHeading = comparison.compared.length ? comparison.compared : comparison.listed;
  const words = headlineOf(
    comparisonFinding(comparison, lang),
    options,
    messages.radarHeading(placesText(shown, lang), yearsOf(inHeading), inHeading.length),
    rows.flat(),
  );
  yield;
  const picture: RadarPicture = {
    places: radarPlaces(comparison, colours, { highlight, several, lang }),
    spokes: compared.map(({ one, items }) => {
      const marks = items[0] ? notes.marks(items[0]) : '';
      const texts =
        kind === 'leader' ? printedFigures(one, lang) : radarExtras.code.referenceFigures(one, kind, lang);
      const front = highlight.includes(one.indicator.id);
      return spokeOf(one, { texts, marks, front, lang, lead: words.lead });
    }),
    ring: messages.ringIs[ring],
    hundred: wholePercent(1, lang),
    hundredIs: () => messages.hundredPercent[ring],
    mean: () => radarExtras.codeIn(lang).meanLabel(comparison.places.length, lang),
  };
  yield;
  const name = { name: pictureName(words.heading, words.summary, lang), lang: messages.tag };
  const layoutAt = once((width) => radarLayout(picture, width));
  const inView = (width: number) => (isRadar ? layoutAt(width) : undefined);
  const draw = inDirection(mirror, (width) => {
    const layout = inView(width);
    if (layout) return drawRadar(picture, layout, width, name);
    const { drawDots } = radarExtras.codeIn(lang);
    return drawDots(picture, width, name, view && isRadar ? messages.tooNarrow : '');
  });
  return {
    lang,
    ...words,
    items: rows.flat(),
    tableLayout: {
      columns: [
        'indicator',
        'period',
        ...comparison.places.map((place, index) => ({ place, index })),
        'source',
      ],
      rows: () => rows,
    },
    notes: notes.face,
    moreNotes: [...notes.more, ...refusals(comparison, lang)],
    source: sourceLine(data, sourcesOf(rows.flat()), lang),
    places: comparison.places.map(({ id }) => id),
    empty: rows.length === 0,
    focus: {
      kind: 'data',
      name: messages.byIndicator,
      rows: comparison.places.map((_, index) => compared.flatMap(({ items }) => items[index] ?? [])),
      downward: false,
    },
    ...(picture.spokes.length
      ? {
          views: (width) =>
            (['radar', 'dots'] as const).map((id): View => {
              const radar = id === 'radar';
              const possible = !radar || layoutAt(width) !== undefined;
              const shown = radar === (inView(width) !== undefined);
              return { id, name: messages.viewName[id], possible, shown };
            }),
        }
      : {}),
    draw,
  };
}

const hasUnknownDirection = ({ indicator }: ComparedIndicator) => indicator.better === 'unknown';

/** What 100 % is in the whole picture. */
function ringOf({ compared }: Comparison, kind: ReferenceKind): RingKind {
  if (kind !== 'leader' || !compared.some(hasUnknownDirection)) return kind;
  return compared.every(hasUnknownDirection) ? 'greatest' : 'leader-or-greatest';
}

/** Caches the result for the last width. */
function once<T>(of: (width: number) => T): (width: number) => T {
  let last: { width: number; value: T } | undefined;
  return (width) => {
    if (last?.width !== width) last = { width, value: of(width) };
    return last.value;
  };
}

/** Places with their colours; small multiples have one colour, with grey for all but the highlighted places. */
function radarPlaces(
  { places }: Comparison,
  colours: ReturnType<typeof placeColours>,
  { highlight, several, lang }: { highlight: readonly string[]; several: boolean; lang: Lang },
): RadarPlace[] {
  const fronted = places.some(({ id }) => highlight.includes(id));
  return places.map((place, index) => {
    const { id } = place;
    const front = highlight.includes(id);
    const one = fronted && !front ? 'other' : 1;
    return { id, name: placeName(place, lang, true), tint: several ? one : (colours[index] ?? 1), front };
  });
}

const isLeader = (asked: RadarReference) => typeof asked === 'string' && /^(?:leader)?$/.test(asked.trim());

/** The highlighted ids that are in the data; others are reported, unless highlights are shared with other charts. */
function highlighted(
  data: PlanData,
  { highlight = [], linked = false, wrong = refuse }: RadarOptions,
): readonly string[] {
  const known = [...data.places, ...data.indicators];
  const strange = linked ? undefined : highlight.find((id) => !byId(known, id));
  if (strange !== undefined)
    wrong(
      new DataError('', 'highlight', '"{0}" is not in the data; available: {1}', [strange, someIds(known)]),
    );
  return highlight.filter((id) => byId(known, id));
}

/** The years of the compared indicators, such as 2020 or 2016–2020; empty if there are none. */
function yearsOf(all: readonly ComparedIndicator[]): string {
  if (!all.length) return '';
  const from = Math.min(...all.map(({ period }) => firstYear(period)));
  const to = Math.max(...all.map(({ period }) => period.to));
  return from < to ? `${from}–${to}` : (commonYear(all.flatMap(({ readings }) => readings)) ?? String(to));
}
