import { scaleLinear } from 'd3';
import { keyRow } from '../frame/key.js';
import { lineHeight, textWidth } from '../frame/measure.js';
import { placeMarker } from '../frame/place-marker.js';
import { wrap } from '../frame/wrap.js';
import type { Datum, Mark, Scene } from '../scene/marks.js';
import type { RadarPicture, Spoke } from './spoke.js';

const EDGE = 8;

/** The comparison as rows: one dot per place from zero to the leader, each row on its own stated scale. */
export function drawDots(
  picture: RadarPicture,
  width: number,
  { name, lang }: { name: string; lang: string },
): Scene {
  const x = scaleLinear([0, 1], [EDGE, width - EDGE]);
  const key = keyRow(
    [
      ...picture.places.map(({ name: label, colour }) => ({
        shape: 'marker' as const,
        colour,
        label,
      })),
      { shape: 'tick', ink: 'axis', label: picture.end },
    ],
    width,
  );
  const marks: Mark[] = [...key.marks];
  let y = key.height + 8;
  for (const spoke of picture.spokes) {
    const lines = wrap(spoke.name, width, 'name');
    lines.forEach((text, i) =>
      marks.push({
        kind: 'text',
        ink: 'name',
        x: 0,
        y: y + (i + 1) * lineHeight('name') - 4,
        anchor: 'start',
        text,
      }),
    );
    y += lines.length * lineHeight('name');
    const figures = figurePlaces(picture, spoke, width, y);
    const track = figures.bottom + 12;
    marks.push({ kind: 'line', ink: 'grid', x1: x(0), x2: x(1), y1: track, y2: track });
    marks.push({ kind: 'line', ink: 'axis', x1: x(0), x2: x(0), y1: track - 4, y2: track + 4 });
    marks.push({ kind: 'line', ink: 'axis', x1: x(1), x2: x(1), y1: track - 9, y2: track + 9 });
    picture.places.forEach(({ colour }, index) => {
      const share = spoke.shares[index];
      const marker = share === undefined ? [] : [placeMarker(colour, [x(share), track])];
      const text = figures.texts[index];
      const datum: Datum = {
        kind: 'datum',
        key: `${spoke.key}/${index}`,
        sentence: spoke.sentences[index] ?? '',
        marks: text ? [...marker, text] : marker,
      };
      marks.push(datum);
    });
    y = track + 16;
  }
  return { width, height: Math.ceil(y), name, lang, marks };
}

/** The figures of one row side by side in the colours of their places, on further lines where they need them. */
function figurePlaces(picture: RadarPicture, spoke: Spoke, width: number, top: number) {
  const line = lineHeight('place-1');
  let [x, y] = [0, top + line - 4];
  const texts = picture.places.map(({ colour }, index): Datum['marks'][number] => {
    const figure = spoke.figures[index] ?? '—';
    const text = index === picture.places.length - 1 || figure === '—' ? `${figure} ${spoke.unit}` : figure;
    const needed = textWidth(text, 'place-1');
    if (x > 0 && x + needed > width) [x, y] = [0, y + line];
    const at = x;
    x += needed + 14;
    return { kind: 'text', ink: `place-${colour}`, x: at, y, anchor: 'start', text };
  });
  return { texts, bottom: y + 4 };
}
