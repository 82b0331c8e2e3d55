import type { Points, PathStep } from './marks.js';
import { px } from './pixels.js';

/** SVG path data, in absolute coordinates rounded to hundredths of a pixel; empty without steps. */
export function pathData(steps: readonly PathStep[]): string {
  let data = '';
  for (const step of steps) {
    if (step.kind === 'circle') data += circleData(step.x, step.y, step.r);
    else data += pointsData(step.points) + (step.kind === 'polygon' ? 'Z' : '');
  }
  return data;
}

/** Lines through points; horizontal and vertical ones in short form. */
function pointsData(points: Points): string {
  let [x, y] = [NaN, NaN];
  let data = '';
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [toX, toY] = [px(points[i] ?? 0), px(points[i + 1] ?? 0)];
    if (i === 0) data += `M${toX},${toY}`;
    else if (toY === y) data += `H${toX}`;
    else if (toX === x) data += `V${toY}`;
    else data += `L${toX},${toY}`;
    [x, y] = [toX, toY];
  }
  return data;
}

const circleData = (x: number, y: number, r: number) => {
  const [half, across] = [px(r), px(2 * r)];
  return `M${px(x - r)},${px(y)}a${half},${half} 0 1,0 ${across},0a${half},${half} 0 1,0 ${-across},0`;
};
