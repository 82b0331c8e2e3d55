// Loaded only for some data and attributes: the dot plot, small multiples for many places, references other than the
// leader, and related spokes side by side.
import type { ComparedIndicator } from '../../analysis/comparison.js';
import { referenceOf, type ReferenceKind } from '../../analysis/reference-value.js';
import type { Reference } from '../../analysis/shares.js';
import { containersOf } from '../../indicator/containers.js';
import { DataError } from '../../indicator/data-error.js';
import { byId, someIds } from '../../indicator/records.js';
import type { PlanData, Reading } from '../../indicator/types.js';
import { column, lines, space, type Block } from '../../layout/block.js';
import { wrap } from '../../layout/wrap.js';
import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import { messagesOf } from '../../messages/index.js';
import type { Mark } from '../../scene/marks.js';
import { path } from '../../scene/shapes.js';
import type { OnWrong } from '../options.js';
import { drawDots } from './dots.js';
import {
  BETWEEN,
  labelsAround,
  radarExtras,
  SMALLEST_OF_MANY,
  SMALLEST_RING,
  type RadarLayout,
  type SpokeLabel,
} from './layout.js';
import {
  bareFigures,
  reachOf,
  type RadarReference,
  type RadarPicture,
  type RadarPlace,
  type SpokeFigures,
} from './model.js';
import { outlineSteps, type At } from './web.js';

/** Makes the extras available to {@link radarExtras}. */
export const fillRadarExtras = (): void =>
  radarExtras.fill({
    drawDots,
    multiplesLayout,
    multiplesTitle,
    meanOutline,
    meanLabel,
    relatedTogether,
    referenceFor,
    referenceFigures,
  });

/**
 * Small multiples: a web without labels for each place, in as many columns as the minimum size allows, below a labelled
 * pattern, or beside it if that takes at most one more row.
 */
function multiplesLayout(picture: RadarPicture, width: number): RadarLayout | undefined {
  const largest = labelsAround(picture, [], 2 * LARGEST_OF_MANY + LABELS, LARGEST_OF_MANY) ?? [];
  const beside = 2 * halfOf(largest, LARGEST_OF_MANY) + 2 * BETWEEN;
  const below = columnsIn(picture, width);
  const right = columnsIn(picture, width - beside);
  const left = right > 1 && rowsIn(picture, right) <= rowsIn(picture, below) + 1 ? beside : 0;
  const columns = left ? right : below;
  if (columns < 1) return undefined;
  const panelWidth = (width - left - BETWEEN * (columns - 1)) / columns;
  const outer = Math.min(LARGEST_OF_MANY, panelWidth / 2 - HALF_MARKER);
  const ring = outer / reachOf(picture);
  const patternWidth = Math.min(width, left || 2 * outer + LABELS);
  const labels = labelsAround(picture, [], Math.min(width, 2 * outer + LABELS), outer);
  if (!labels || halfOf(labels, outer) > patternWidth / 2 || ring < SMALLEST_RING) return undefined;
  const bare = labels.map((label): SpokeLabel => ({ ...label, ...NO_TEXTS }));
  const panels = picture.places.map((_, place) => ({ places: [place], labels: bare }));
  const pattern = { places: [], labels, width: patternWidth };
  return { columns, width: panelWidth, outer, ring, panels, pattern, left };
}

/** Half the width of a web with its labels. */
const halfOf = (labels: readonly SpokeLabel[], outer: number): number =>
  Math.max(
    outer,
    ...labels.map(({ anchor, x, width }) => Math.abs(x) + (anchor === 'middle' ? width / 2 : width)),
  );

/** The number of rows of small multiples. */
const rowsIn = ({ places }: RadarPicture, columns: number) => Math.ceil(places.length / columns);

/** The number of columns of small multiples that fill a width evenly at their minimum size or more; 0 if none fits. */
function columnsIn(picture: RadarPicture, width: number): number {
  const most = Math.floor((width + BETWEEN) / (2 * SMALLEST_OF_MANY + BETWEEN));
  return most < 1 ? 0 : Math.ceil(picture.places.length / rowsIn(picture, most));
}

const NO_TEXTS = {
  title: space(0),
  figures: [],
  reference: space(0),
  width: 0,
  height: 0,
  top: 0,
  x: 0,
  moved: 0,
};

/** The maximum radius of small multiples, and the space for labels beside the pattern. */
const LARGEST_OF_MANY = 110;
const LABELS = 320;
/** Half the width of the widest marker, which may be at the end of a spoke. */
const HALF_MARKER = 6;

/** The name of the place above its radar. */
function multiplesTitle(place: RadarPlace | undefined, width: number): Block {
  if (!place) return space(0);
  return column([lines(wrap(place.name, width, 'strong'), 'strong', 'middle', width), space(6)]);
}

/** The mean of all places as an outline, dashed because it is computed. */
function meanOutline({ spokes }: RadarPicture, at: At): Mark[] {
  return [
    path(
      'mean',
      outlineSteps(
        spokes.map((spoke) => spoke.mean),
        at,
      ),
    ),
  ];
}

const meanLabel = (places: number, lang: Lang): string => messagesOf(lang).meanOutline(places);

/**
 * Moves related indicators side by side: first those of one unit, within these those counted in the same thing; each
 * group is where its first indicator was.
 */
function relatedTogether(compared: readonly ComparedIndicator[]): readonly ComparedIndicator[] {
  return grouped(compared, ({ unit }) => unit.id).flatMap((sameUnit) =>
    grouped(
      sameUnit,
      ({ indicator }) => containersOf(indicator)[0] ?? indicator.growthOf ?? indicator.id,
    ).flat(),
  );
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

/** The reference given by a text or a record; a wrong one is reported and replaced by the leader. */
function referenceFor(data: PlanData, asked: RadarReference, wrong: OnWrong): Reference {
  try {
    const reference = typeof asked === 'object' ? asked : referenceOf(asked);
    if (typeof reference === 'string') return reference;
    const strange = Object.keys(reference).find((id) => !byId(data.indicators, id));
    if (strange === undefined) return reference;
    const known = someIds(data.indicators);
    throw new DataError('', 'reference', '"{0}" is not an indicator in the data; available: {1}', [
      strange,
      known,
    ]);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    wrong(error);
    return 'leader';
  }
}

/** The values of a spoke, with their targets if those are 100 %, and the reference value if it is given. */
function referenceFigures(one: ComparedIndicator, kind: ReferenceKind, lang: Lang): SpokeFigures {
  const { references, unit } = one;
  const readings = format.sideBySide(one.readings, lang);
  const withTargets = kind === 'target' && one.indicator.quantity !== 'rank';
  return {
    figures: readings.map((reading, index) =>
      withTargets && reading && reading.value !== null
        ? targetPair(one, reading, references[index], lang)
        : format.flaggedValue(reading, unit, lang),
    ),
    bare: withTargets ? undefined : bareFigures(readings, unit, lang),
    reference: kind === 'given' ? referenceText(one, lang) : '',
  };
}

/** A value and its target. */
function targetPair(
  { unit }: ComparedIndicator,
  reading: Reading,
  reference: number | undefined,
  lang: Lang,
): string {
  const pair = [reading, reference === undefined ? undefined : asPrinted(reference, reading)];
  const [value, target] = format.sideBySide(pair, lang);
  return format.pairText(value, '/', target, unit, lang);
}

/** The author's reference value of a spoke; empty if there is none. */
function referenceText({ readings, unit, references, indicator }: ComparedIndicator, lang: Lang): string {
  const reference = references.find((value) => value !== undefined);
  const reading = readings.find((one) => one !== undefined);
  if (reference === undefined || !reading || indicator.quantity === 'rank') return '';
  return messagesOf(lang).hundredIs(format.valueText(asPrinted(reference, reading), unit, lang));
}

/** A value in the unit, as it would be printed beside a reading: with its multiplier, and without needless digits. */
function asPrinted(value: number, { scale, ...reading }: Reading): Reading {
  const scaled = Number((value / scale).toPrecision(12));
  const { approximation: _, flags: __, ...exact } = reading;
  return { ...exact, scale, value: scaled, printed: String(scaled) };
}
