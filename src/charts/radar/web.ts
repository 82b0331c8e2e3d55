import type { Segment } from '../../layout/labels.js';
import type { Mark } from '../../scene/marks.js';
import { px } from '../../scene/pixels.js';
import { outlineStyle } from './styles.js';
import type { RadarPicture } from './model.js';

/** The point of a share on a spoke in pixels. */
export type At = (spoke: number, share: number) => [number, number];

/** The strong ring at 100 %, quiet ones at the quarters or, where shares go far beyond, the halves, and the spokes. */
export function web(count: number, reach: number, at: At): Mark[] {
  const step = reach > 1.5 ? 0.5 : 0.25;
  const rings = Array.from({ length: Math.floor(reach / step + 1e-9) }, (_, i) => (i + 1) * step);
  const ring = (share: number) =>
    `${Array.from({ length: count }, (_, i) => towards(i, at(i, share))).join('')}Z`;
  const spokes = Array.from({ length: count }, (_, i) => towards(0, at(i, 0)) + towards(1, at(i, reach)));
  return [
    {
      kind: 'path',
      style: 'grid',
      d:
        rings
          .filter((share) => share !== 1)
          .map(ring)
          .join('') + spokes.join(''),
    },
    { kind: 'path', style: 'ring', d: ring(1) },
  ];
}

const towards = (index: number, [x, y]: [number, number]) => `${index ? 'L' : 'M'}${px(x)},${px(y)}`;

/** The outline of one place: closed and lightly filled where all values are there, open at each missing one. */
export function placeOutline({ places, spokes }: RadarPicture, index: number, at: At): Mark[] {
  const place = places[index];
  if (!place) return [];
  const { whole, d } = outline(
    spokes.map(({ shares }) => shares[index]),
    at,
  );
  const filled = place.front || places.every(({ front }) => !front);
  return [
    ...(whole && filled && place.tint !== 'other'
      ? [{ kind: 'path', style: `area-${place.tint}`, d } as const]
      : []),
    { kind: 'path', style: outlineStyle(place.tint), d },
  ];
}

/** The mean of all places as a dashed outline: it is computed. */
export function meanOutline({ spokes }: RadarPicture, at: At): Mark[] {
  return [
    {
      kind: 'path',
      style: 'mean',
      d: outline(
        spokes.map(({ mean }) => mean),
        at,
      ).d,
    },
  ];
}

/** The straight pieces of the outlines of some places. */
export function outlineSegments({ spokes }: RadarPicture, places: readonly number[], at: At): Segment[] {
  return places.flatMap((place) =>
    spokes.flatMap(({ shares }, i): Segment[] => {
      const [from, to] = [shares[place], spokes[(i + 1) % spokes.length]?.shares[place]];
      if (from === undefined || to === undefined) return [];
      return [[...at(i, from), ...at((i + 1) % spokes.length, to)]];
    }),
  );
}

/** The path through the shares that are there, with each of its pieces; back to the first one where none is missing. */
function outline(shares: readonly (number | undefined)[], at: At): { whole: boolean; d: string } {
  const whole = shares.every((share) => share !== undefined);
  let joined = false;
  const steps = [...shares, shares[0]].map((share, i) => {
    const d = share === undefined ? '' : towards(joined ? 1 : 0, at(i % shares.length, share));
    joined = share !== undefined;
    return d;
  });
  return { whole, d: steps.join('') };
}
