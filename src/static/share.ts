import { card } from '../publish/card.js';
import { pictureName } from '../describe/summaries.js';
import type { PlanData } from '../indicator/types.js';
import { messagesOf } from '../messages/index.js';
import { shownSize } from '../scene/draw.js';
import { Markup, markup } from '../scene/markup.js';
import { lookOf } from './look.js';
import { renderElement } from './render-element.js';
import { chartOf, sceneOf, type PictureRequest } from './request.js';

/** Where the files of a shared chart are to stand; all addresses are whole. */
export interface Share extends PictureRequest {
  /** Of the page that a frame shows. */
  readonly page: string;
  /** Of the picture that is shown where the page is linked. */
  readonly image: string;
  /** Of the record that {@link oembedOf} gives. */
  readonly oembed: string;
}

/** What an oEmbed consumer asks a provider for, as version 1.0 names it. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly title: string;
  /** A frame with the finding in it, for places that drop frames. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/**
 * The oEmbed record of a shared chart.
 * @param maxWidth the consumer's widest, in CSS pixels
 * @throws {DataError} as `renderSvg`, so for a width under 240
 */
export function oembedOf(data: PlanData, share: Share, maxWidth = share.width): Oembed {
  const width = Math.floor(Math.min(share.width, maxWidth));
  const chart = chartOf(data, { ...share, width, fontSize: 16 });
  const thumbnail = shownSize(sceneOf((room) => card(chart, room), share));
  // The frame shows a fold below what a card shows, and a margin.
  const height = card(chart, width).height + 48;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'plan-charts',
    title: chart.heading,
    html: markup`<iframe title=${chart.heading} src=${share.page} width=${width} height=${height} loading="lazy" data-plan-frame sandbox="allow-scripts" frameborder="0">${pictureName(chart.heading, chart.summary, chart.lang)}</iframe>`
      .text,
    width,
    height,
    thumbnail_url: share.image,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}

/**
 * A page of its own for one chart, to be linked or framed: drawn without script, named for those who
 * link it, and live once its two scripts, which stand beside it, are there.
 * @throws {DataError} as `renderSvg`, and for a theme but light and dark; without one the page has its reader's
 */
export function renderPage(data: PlanData, share: Share): string {
  lookOf(share, false);
  const chart = chartOf(data, share);
  const meta = (property: string, content: string) =>
    markup`<meta property=${property} content=${content} />\n`;
  return `<!doctype html>\n${
    markup`<html lang=${messagesOf(chart.lang).tag}>
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content=${share.theme ?? 'light dark'} />
<title>${chart.heading}</title>
<meta name="description" content=${chart.summary} />
${meta('og:type', 'article')}${meta('og:title', chart.heading)}${meta('og:description', chart.summary)}${meta('og:url', share.page)}${meta('og:image', share.image)}${meta('og:image:alt', `${chart.heading} ${chart.summary}`)}<link rel="alternate" type="application/json+oembed" href=${share.oembed} title=${chart.heading} />
<script src="frame-page.js"></script>
<script src="plan-charts.classic.min.js" defer></script>
</head>
<body>
<main>
${new Markup(renderElement(data, share))}</main>
</body>
</html>`.text
  }\n`;
}
