import type { Chart } from '../charts/chart.js';
import { sentence } from '../describe/text.js';
import { lazy } from '../scene/lazy.js';
import type { Scene } from '../scene/marks.js';

/** A picture of a chart in which each datum has a title that says all that is known of it. */
export function titled(scene: Scene, chart: Pick<Chart, 'items' | 'lang'>): Scene {
  const byId = lazy(() => new Map(chart.items.map((item) => [item.id, item])));
  const titleOf = (id: string) => {
    const item = byId().get(id);
    return item && sentence(item, chart.lang);
  };
  return { ...scene, titleOf };
}
