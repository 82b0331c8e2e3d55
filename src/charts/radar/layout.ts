import type { ComparedIndicator } from '../../analysis/comparison.js';
import type { ReferenceKind } from '../../analysis/reference-value.js';
import type { Reference } from '../../analysis/shares.js';
import type { PlanData } from '../../indicator/types.js';
import { lines, type Block } from '../../layout/block.js';
import { widest, wrap } from '../../layout/wrap.js';
import type { Lang } from '../../messages/format.js';
import type { Label, Mark, Scene } from '../../scene/marks.js';
import { lineHeight, textWidth } from '../../scene/measure.js';
import { Extras } from '../extras.js';
import type { OnWrong } from '../options.js';
import { MOST_OVERLAID, onOneLine, reachOf } from './model.js';
import type { RadarPicture, RadarPlace, RadarReference, Spoke, SpokeFigures } from './model.js';
import { listColumns, POINT_ROOM, type At } from './web.js';

/**
 * The smallest radii in pixels at which shares can still be told apart: of a web of several places, of a small
 * multiple, and of the ring at 100 %.
 */
const SMALLEST = 90;
/** The radius that wider names in a list beside the web leave it. */
const USUAL = 130;
export const SMALLEST_OF_MANY = 70;
export const SMALLEST_RING = 40;
/** Labels further from their spoke than this share of the radius could belong to another spoke. */
const FURTHEST = 0.6;
/** The minimum picture width for a list of figures beside the web, and the list's maximum width and usual share. */
const WIDE = 760;
const MOST_OF_LIST = 560;
const LIST = 0.38;
/** Room between panels. */
export const BETWEEN = 16;

/** One web with its labels. */
export interface RadarPanel {
  /** The indices of the places drawn in it; empty in the pattern of small multiples. */
  readonly places: readonly number[];
  readonly labels: readonly SpokeLabel[];
}

export interface RadarLayout {
  readonly columns: number;
  /** The width of a panel. */
  readonly width: number;
  /** The radii of the largest share and of 100 %. */
  readonly outer: number;
  readonly ring: number;
  readonly panels: readonly RadarPanel[];
  /** The web with the names of the spokes, above or left of the small multiples, and its width. */
  readonly pattern?: RadarPanel & { readonly width: number };
  /** The left edge of the panels in the picture: 0 unless they are beside the pattern. */
  readonly left?: number;
  /** Whether the figures are in a list beside the web, not at its spokes. */
  readonly isListed?: boolean;
}

/** Loaded only for some data and attributes. */
export const radarExtras = new Extras<{
  /** The dot plot; `reason` says why it is not the requested radar. */
  readonly drawDots: (
    picture: RadarPicture,
    width: number,
    name: { readonly name: string; readonly lang: string },
    reason: string,
  ) => Scene;
  /** Small multiples, one web per place; undefined if no radar would be fair at this width. */
  readonly multiplesLayout: (picture: RadarPicture, width: number) => RadarLayout | undefined;
  readonly multiplesTitle: (place: RadarPlace | undefined, width: number) => Block;
  /** The mean of all places as an outline, dashed because it is computed. */
  readonly meanOutline: (picture: RadarPicture, at: At) => Mark[];
  readonly meanLabel: (places: number, lang: Lang) => string;
  readonly relatedTogether: (compared: readonly ComparedIndicator[]) => readonly ComparedIndicator[];
  /** The requested reference; a wrong one is reported and replaced by the leader. */
  readonly referenceFor: (data: PlanData, asked: RadarReference, wrong: OnWrong) => Reference;
  /** The texts of a spoke where 100 % is a target or a given value. */
  readonly referenceFigures: (one: ComparedIndicator, kind: ReferenceKind, lang: Lang) => SpokeFigures;
}>();

/**
 * The layout of webs and labels: all places in one web, or small multiples if there are too many. Undefined if no radar
 * would be fair at this width: fewer than three spokes, a web too small for its shares, or too many labels.
 */
export function radarLayout(picture: RadarPicture, width: number): RadarLayout | undefined {
  if (picture.spokes.length < 3) return undefined;
  const places = picture.places.map((_, place) => place);
  if (places.length > MOST_OVERLAID) return radarExtras.code.multiplesLayout(picture, width);
  const { least, whole } = listColumns(picture);
  /** A list of the figures also says what 100 % is. */
  const unreferenced = { ...picture, spokes: picture.spokes.map((spoke) => ({ ...spoke, reference: '' })) };
  const usual = Math.min(MOST_OF_LIST, Math.max(width * LIST, least));
  const beside = [Math.max(usual, Math.min(whole, MOST_OF_LIST)), usual, least]
    .map((list) => width - list - BETWEEN)
    .find((one, index) => radiusOf(unreferenced, [], one) >= (index ? SMALLEST : USUAL));
  const isListed = width >= WIDE && least <= MOST_OF_LIST && beside !== undefined;
  const panelWidth = isListed ? beside : width;
  const [told, figures] = isListed ? [unreferenced, []] : [picture, places];
  const outer = radiusOf(told, figures, panelWidth);
  const ring = outer / reachOf(picture);
  const labels = outer < SMALLEST ? undefined : labelsAround(told, figures, panelWidth, outer);
  if (!labels || ring < SMALLEST_RING) return undefined;
  return { columns: 1, width: panelWidth, outer, ring, panels: [{ places, labels }], isListed };
}

/** The middle of a panel's column, from the left of the picture. */
export const centerOf = ({ columns, width, left = 0 }: RadarLayout, index: number): number =>
  left + (index % columns) * (width + BETWEEN) + width / 2;

/** The width of the divider between two figures on one line. */
export const DIVIDER = 13;
/** The distance of texts from the web in pixels. */
const GAP = 10;
/** The space between two labels. */
const APART = 6;

/** The angle of a spoke; the first points up, the others follow clockwise. */
export const angleOf = (index: number, count: number) => -Math.PI / 2 + (2 * Math.PI * index) / count;

/**
 * Names beside the web are wrapped to a part of the width, the web takes what is left; those above and below have more
 * room.
 */
const sideWidth = (width: number) => Math.max(64, Math.min(width * 0.25, 200));
const poleWidth = (width: number) => Math.max(sideWidth(width), Math.min(width * 0.4, 170));

const isPole = (index: number, count: number) => Math.abs(Math.cos(angleOf(index, count))) < 0.05;

/** The maximum outer radius in pixels: more spokes need a larger web, figures leave less space for it. */
const largest = (spokes: number, hasFigures: boolean) => Math.max(hasFigures ? 118 : 150, 12 * spokes);

/** The outer radius that leaves room on both sides for the texts of some places, given by their indices. */
function radiusOf(picture: RadarPicture, places: readonly number[], width: number): number {
  const { length } = picture.spokes;
  const sides = picture.spokes.map((spoke, index) =>
    isPole(index, length) ? 0 : textsOf(spoke, places, sideWidth(width), 'start').width,
  );
  return Math.min(largest(length, places.length > 0), width / 2 - GAP - Math.max(0, ...sides));
}

/** The texts at the end of a spoke: its name, the values of some places, and what 100 % is. */
interface SpokeTexts {
  readonly title: Block<Label>;
  readonly figures: readonly string[];
  /** Whether the figures are on one line. */
  readonly isOneLine: boolean;
  readonly reference: Block<Label>;
  readonly width: number;
  readonly height: number;
}

function textsOf(
  spoke: Spoke,
  places: readonly number[],
  width: number,
  anchor: Label['anchor'],
): SpokeTexts {
  const style = spoke.front ? 'strong' : 'name';
  const names = wrap(spoke.name, width, style);
  const figures = onOneLine(spoke, places);
  const lineWidth = figures.reduce((sum, one, i) => sum + textWidth(one, 'place-1') + (i && DIVIDER), 0);
  const isOneLine = lineWidth <= width;
  const all = Math.max(
    widest(names, style),
    isOneLine ? lineWidth : widest(figures, 'place-1') + POINT_ROOM,
    textWidth(spoke.reference, 'quiet'),
  );
  const title = lines(names, style, anchor, all);
  const reference = lines(spoke.reference ? [spoke.reference] : [], 'quiet', anchor, all);
  const count = isOneLine ? Math.min(1, figures.length) : figures.length;
  const height = title.height + count * lineHeight('place-1') + reference.height;
  return { title, figures, isOneLine, reference, width: all, height };
}

/** The label at the end of one spoke; positions are relative to the centre of the web. */
export interface SpokeLabel extends SpokeTexts {
  readonly index: number;
  readonly anchor: Label['anchor'];
  readonly top: number;
  /** The x position of its anchor. */
  readonly x: number;
  /** How far it had to be moved from the end of its spoke, in pixels. */
  readonly moved: number;
}

/** A label with the inputs of its position. */
interface WantedLabel extends SpokeTexts {
  readonly index: number;
  readonly anchor: Label['anchor'];
  readonly angle: number;
  /** The top at which it would be right at the end of its spoke. */
  readonly wanted: number;
}

/**
 * The labels around the web. Those beside it are pushed apart until none overlaps; those above and below are then
 * moved outwards past them. Undefined if one is too far from its spoke.
 */
export function labelsAround(
  picture: RadarPicture,
  places: readonly number[],
  width: number,
  radius: number,
): SpokeLabel[] | undefined {
  const wanted = picture.spokes.map((spoke, index): WantedLabel => {
    const angle = angleOf(index, picture.spokes.length);
    const pole = isPole(index, picture.spokes.length);
    const anchor = pole ? 'middle' : Math.cos(angle) > 0 ? 'start' : 'end';
    const texts = textsOf(spoke, places, pole ? poleWidth(width) : sideWidth(width), anchor);
    const center = Math.sin(angle) * (radius + GAP + texts.height / 2);
    return { ...texts, index, anchor, angle, wanted: center - texts.height / 2 };
  });
  const on = (side: Label['anchor']) => wanted.filter(({ anchor }) => anchor === side);
  const sides = [...pushedApart(on('start'), radius), ...pushedApart(on('end'), radius)];
  const all = [...sides, ...on('middle').map((label) => movedPast(label, sides, radius))];
  return all.every(({ moved }) => moved <= radius * FURTHEST) ? all : undefined;
}

/** Stacks the labels of one side so that none overlaps. */
function pushedApart(labels: readonly WantedLabel[], radius: number): SpokeLabel[] {
  const column = [...labels].sort((a, b) => a.wanted - b.wanted);
  let free = -Infinity;
  const tops = column.map((label) => {
    const top = Math.max(label.wanted, free);
    free = top + label.height + APART;
    return top;
  });
  const push = Math.max(0, ...column.map((label, i) => (tops[i] ?? 0) - label.wanted));
  return column.map((label, i) => settled(label, (tops[i] ?? 0) - push / 2, radius));
}

/** Moves a label above or below the web outwards, past the labels beside the web that it would overlap. */
function movedPast(label: WantedLabel, sides: readonly SpokeLabel[], radius: number): SpokeLabel {
  const near = sides.filter((side) => Math.abs(side.x) < label.width / 2 + APART);
  const above = Math.min(label.wanted, ...near.map((side) => side.top - label.height - APART));
  const below = Math.max(label.wanted, ...near.map((side) => side.top + side.height + APART));
  return settled(label, label.angle < 0 ? above : below, radius);
}

/** A label at a top, outside the outer ring. */
function settled(label: WantedLabel, top: number, radius: number): SpokeLabel {
  const near = Math.max(0, top, -(top + label.height));
  const ring = near < radius ? Math.sqrt(radius ** 2 - near ** 2) : 0;
  const out = Math.max(ring, Math.abs(Math.cos(label.angle)) * radius) + GAP;
  const x = label.anchor === 'middle' ? 0 : label.anchor === 'start' ? out : -out;
  return { ...label, top, x, moved: Math.abs(top - label.wanted) };
}
