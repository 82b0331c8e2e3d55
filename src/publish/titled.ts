import type { Chart } from '../charts/chart.js';
import { sentence } from '../describe/text.js';
import { lazy } from '../scene/lazy.js';
import type { Scene } from '../scene/marks.js';

/** A picture in which each datum has a `<title>` with its full description. */
export function titled(scene: Scene, chart: Pick<Chart, 'items' | 'lang'>): Scene {
  const byId = lazy(() => new Map(chart.items.map((item) => [item.id, item])));
  const titleOf = (id: string) => {
    const item = byId().get(id);
    return item && sentence(item, chart.lang);
  };
  return { ...scene, titleOf };
}
