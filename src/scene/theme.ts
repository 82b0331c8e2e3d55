/** A colour in each colour scheme, and the custom property that overrides it. */
export interface ThemeColour {
  readonly property: string;
  readonly light: string;
  readonly dark: string;
  /** Light and dark for readers who prefer more contrast. */
  readonly sharp: readonly [light: string, dark: string];
  /** The system colour used with forced colours. */
  readonly forced: string;
}

const colourOf = (
  name: string,
  light: string,
  dark: string,
  forced: string,
  sharp: ThemeColour['sharp'] = [light, dark],
): ThemeColour => ({ property: `--plan-${name}`, light, dark, sharp, forced });

/**
 * Blue for actual values, dark for targets, grey for bases, orange for missed targets. Every meaningful colour has
 * a contrast of at least 3:1 with the background, text at least 4.5:1, and a bar 3:1 with the target on it. The
 * colours of places remain distinguishable with colour blindness.
 */
export const colours = {
  text: colourOf('text', '#1a2530', '#e8ebee', 'CanvasText', ['#000000', '#ffffff']),
  quiet: colourOf('text-secondary', '#56626f', '#a7b1bc', 'CanvasText', ['#2b333c', '#dfe4e9']),
  ground: colourOf('background', '#ffffff', '#14181d', 'Canvas', ['#ffffff', '#000000']),
  grid: colourOf('grid', '#dde2e7', '#2f3740', 'GrayText', ['#7b8692', '#7b8692']),
  band: colourOf('band', '#f2f5f8', '#1d242c', 'Canvas'),
  actual: colourOf('actual', '#1f6fb4', '#3c8fda', 'LinkText', ['#0f4c84', '#8cc4f7']),
  target: colourOf('target', '#14202b', '#f2f4f7', 'CanvasText', ['#000000', '#ffffff']),
  base: colourOf('base', '#8592a1', '#707c89', 'GrayText', ['#5a6673', '#95a0ac']),
  behind: colourOf('behind', '#c2570c', '#d3701a', 'VisitedText', ['#8a3a05', '#ffb070']),
  place1: colourOf('place-1', '#1f6fb4', '#3c8fda', 'LinkText', ['#0b2f66', '#6aa2f5']),
  place2: colourOf('place-2', '#c2570c', '#d3701a', 'CanvasText', ['#6e2900', '#f08030']),
  place3: colourOf('place-3', '#4b1d7a', '#d3b0ff', 'VisitedText', ['#8200b5', '#f3bcf2']),
  place4: colourOf('place-4', '#0a5a4a', '#a8f5a8', 'GrayText', ['#056344', '#7dff8f']),
} as const;

export type ColourName = keyof typeof colours;

/** The style of a shape: colours, stroke width and dash. */
export interface Paint {
  readonly fill?: ColourName;
  readonly stroke?: ColourName;
  readonly width?: number;
  readonly dash?: string;
}

const PLACES = [1, 2, 3, 4] as const;
type PlaceNumber = (typeof PLACES)[number];
/** 0 is the grey of places in the background of a highlighted one. */
type AnyPlace = 0 | PlaceNumber;

/** Places differ by dash as well as by colour. */
const PLACE_DASHES: Record<AnyPlace, string> = { 0: 'none', 1: 'none', 2: '7 3', 3: '2 3', 4: '9 3 2 3' };

const PLAIN_STYLES = {
  grid: { stroke: 'grid', width: 1 },
  axis: { stroke: 'quiet', width: 1 },
  ground: { fill: 'ground' },
  band: { fill: 'band' },
  actual: { fill: 'actual' },
  behind: { fill: 'behind' },
  base: { fill: 'base' },
  'actual-mark': { stroke: 'actual', width: 3 },
  'base-mark': { stroke: 'base', width: 3 },
  target: { stroke: 'target', width: 3 },
  'target-about': { stroke: 'target', width: 3, dash: '4 2' },
  range: { fill: 'grid', stroke: 'target', width: 1.5 },
  halo: { stroke: 'ground', width: 5 },
  hatch: { stroke: 'ground', width: 1.5 },
  leader: { stroke: 'quiet', width: 0.75 },
  'axis-break': { fill: 'ground', stroke: 'quiet', width: 1 },
  guide: { stroke: 'quiet', width: 1, dash: '1 3' },
  required: { stroke: 'actual', width: 2, dash: '4 3' },
  'required-behind': { stroke: 'behind', width: 2, dash: '4 3' },
  missing: { stroke: 'quiet', width: 1, dash: '1 4' },
  incomparable: { stroke: 'quiet', width: 1.5, dash: '4 3' },
  break: { stroke: 'ground', width: 3 },
  ring: { stroke: 'quiet', width: 1.5 },
  frame: { stroke: 'text', width: 2 },
  mean: { stroke: 'quiet', width: 1.5, dash: '4 3' },
  'outline-other': { stroke: 'base', width: 2 },
  'dot-other': { fill: 'base' },
} as const satisfies Record<string, Paint>;

type PlaceRole = 'line' | 'expected' | 'outline' | 'dot' | 'hollow' | 'mark' | 'area';
export type ShapeStyle = keyof typeof PLAIN_STYLES | `${PlaceRole}-${AnyPlace}`;

/** The styles of shapes. */
export const shapeStyles: Readonly<Record<ShapeStyle, Paint>> = {
  ...PLAIN_STYLES,
  ...(Object.fromEntries([0, ...PLACES].flatMap((n) => Object.entries(placeStyles(n as AnyPlace)))) as Record<
    `${PlaceRole}-${AnyPlace}`,
    Paint
  >),
};

function placeStyles(n: AnyPlace): Record<string, Paint> {
  const own: ColourName = n === 0 ? 'base' : `place${n}`;
  return {
    [`line-${n}`]: { stroke: own, width: n === 0 ? 1.25 : 2.5 },
    [`expected-${n}`]: { stroke: own, width: 2, dash: '6 4' },
    [`outline-${n}`]: { stroke: own, width: 2.25, dash: PLACE_DASHES[n] },
    [`area-${n}`]: { fill: own },
    [`dot-${n}`]: { fill: own },
    [`hollow-${n}`]: { fill: 'ground', stroke: own, width: 2 },
    [`mark-${n}`]: { stroke: own, width: 3 },
  };
}

/** The colour number of a place, from 0; colours repeat after four places. */
export function placeNumber(index: number): PlaceNumber {
  return PLACES[index % PLACES.length] ?? 1;
}

/** The style of a text; sizes in CSS pixels, none below 12. */
export interface TypeStyle {
  readonly fill: ColourName;
  readonly size: number;
  readonly bold: boolean;
}

type PlaceText = `place-${PlaceNumber}`;
export type TextStyle =
  'name' | 'value' | 'strong' | 'quiet' | 'group' | 'alarm' | 'on-bar' | 'heading' | 'summary' | PlaceText;

/** The styles of texts. */
export const textStyles: Readonly<Record<TextStyle, TypeStyle>> = {
  name: { fill: 'text', size: 13, bold: false },
  value: { fill: 'text', size: 12, bold: false },
  strong: { fill: 'text', size: 13, bold: true },
  quiet: { fill: 'quiet', size: 12, bold: false },
  group: { fill: 'text', size: 14, bold: true },
  alarm: { fill: 'behind', size: 13, bold: true },
  'on-bar': { fill: 'ground', size: 12, bold: true },
  heading: { fill: 'text', size: 18, bold: true },
  summary: { fill: 'quiet', size: 14, bold: false },
  'place-1': { fill: 'place1', size: 12, bold: true },
  'place-2': { fill: 'place2', size: 12, bold: true },
  'place-3': { fill: 'place3', size: 12, bold: true },
  'place-4': { fill: 'place4', size: 12, bold: true },
};
