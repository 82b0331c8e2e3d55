import { scaleLinear } from 'd3';
import { legend, type LegendEntry } from '../../layout/legend.js';
import { lineHeight } from '../../scene/measure.js';
import { widest, wrap } from '../../layout/wrap.js';
import type { TextStyle } from '../../scene/theme.js';
import type { Mark, Scene, Shape } from '../../scene/marks.js';
import { line, text } from '../../scene/shapes.js';
import { placeStyle, POINT_BESIDE, POINT_ROOM, pointDatum, pointOf } from './styles.js';
import { datumId, MOST_OVERLAID, reachOf, type RadarPicture, type Spoke } from './model.js';

const EDGE = 8;
/** Points nearer to each other than this stand one above the other. */
const APART = 11;

/**
 * The comparison as rows: one point per place from zero to the largest share, with all values written
 * above. `reason` says why it is not the radar that was asked for; empty where it is what was asked for.
 */
export function drawDots(
  picture: RadarPicture,
  width: number,
  { name, lang }: { name: string; lang: string },
  reason: string,
): Scene {
  const x = scaleLinear([0, reachOf(picture)], [EDGE, width - EDGE]);
  const many = picture.places.length > MOST_OVERLAID;
  const key = legend(
    [
      ...(many ? [] : picture.places.flatMap(entry)),
      { shape: 'tick', style: 'axis', label: picture.zero },
      { shape: 'tick', style: 'axis', label: picture.end },
    ],
    width,
  );
  const marks: Mark[] = [...key.marks];
  let y = key.height;
  const write = (words: string, style: TextStyle) => {
    const lines = words ? wrap(words, width, style) : [];
    for (const one of lines) marks.push(text(style, 0, (y += lineHeight(style)) - 4, one));
  };
  write(reason, 'quiet');
  y += 8;
  for (const spoke of picture.spokes) {
    write(spoke.name, spoke.front ? 'strong' : 'name');
    const figures = figureTexts(picture, spoke, width, y, many);
    y = figures.bottom;
    write(spoke.reference, 'quiet');
    const points = pointsApart(spoke, x);
    const track = y + 12 + APART * Math.max(0, ...points.map((point) => point?.level ?? 0));
    marks.push(line('grid', x(0), track, width - EDGE, track));
    marks.push(line('axis', x(0), track - 4, x(0), track + 4));
    marks.push(line('axis', x(1), track - 9, x(1), track + 9));
    for (const { place, index } of frontLast(picture)) {
      const point = points[index];
      const own = point ? [pointOf(place.tint, [point.x, track - APART * point.level])] : [];
      const words = figures.texts[index] ?? [];
      marks.push(pointDatum(datumId(place, spoke), spoke.sentences[index] ?? '', [...own, ...words]));
    }
    y = track + 16;
  }
  return { width, height: Math.ceil(y), name, lang, marks };
}

const entry = ({ tint, name: label }: RadarPicture['places'][number]): LegendEntry[] =>
  tint === 'other' ? [] : [{ shape: 'marker', colour: tint, label }];

const frontLast = ({ places }: RadarPicture) =>
  places
    .map((place, index) => ({ place, index }))
    .sort((a, b) => Number(a.place.front) - Number(b.place.front));

/** Where each point stands, raised by a level where another one is too near; undefined without a share. */
function pointsApart({ shares }: Spoke, x: (share: number) => number) {
  const placed: { x: number; level: number }[] = [];
  return shares.map((share) => {
    if (share === undefined) return undefined;
    const at = x(share);
    const taken = placed.filter((one) => Math.abs(one.x - at) < APART).map((one) => one.level);
    let level = 0;
    while (taken.includes(level)) level++;
    const point = { x: at, level };
    placed.push(point);
    return point;
  });
}

/** The values of one row side by side in the colours of their places, on further lines where they need them. */
function figureTexts(picture: RadarPicture, spoke: Spoke, width: number, top: number, named: boolean) {
  const height = lineHeight('place-1');
  let [x, y] = [0, top + height - 4];
  const texts = picture.places.map(({ name, tint }, index): Shape[] => {
    const style = placeStyle(tint);
    const figure = spoke.figures[index] ?? '—';
    const room = named ? 0 : POINT_ROOM;
    const lines = wrap(named ? `${name} ${figure}` : figure, width - room, style);
    const needed = widest(lines, style) + room;
    if (x > 0 && (x + needed > width || lines.length > 1)) [x, y] = [0, y + height];
    const [left, first] = [x, y];
    [x, y] = [x + needed + 14, y + height * (lines.length - 1)];
    return [
      ...(named ? [] : [pointOf(tint, [left + 4, first - 4], POINT_BESIDE)]),
      ...lines.map((words, i) => text(style, left + room, first + height * i, words)),
    ];
  });
  return { texts, bottom: y + 4 };
}
