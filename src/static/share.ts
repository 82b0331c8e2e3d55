import { checkRequest } from './checked.js';
import { card } from '../publish/card.js';
import { pictureName } from '../describe/picture-name.js';
import type { PlanData } from '../indicator/types.js';
import { messagesOf } from '../messages/index.js';
import { shownSize } from '../scene/draw.js';
import { Markup, markup } from '../scene/markup.js';
import { lookOf } from './look.js';
import { renderElement } from './render-element.js';
import { chartOf, sceneOf, type PictureRequest } from './request.js';

/** The absolute addresses of the files of a shared chart. */
export interface Share extends PictureRequest {
  /** The page, also shown in frames. */
  readonly page: string;
  /** The preview image of links to the page. */
  readonly image: string;
  /** The record of {@link oembedOf}. */
  readonly oembed: string;
}

/** An oEmbed 1.0 response of type `rich`. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly title: string;
  /** A frame with the finding as its fallback text. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/**
 * The oEmbed record of a shared chart.
 * @param maxWidth the consumer's limit, in CSS pixels; the width of the share without one
 * @throws {DataError} as `renderSvg`, for example for a width under 240
 */
export function oembedOf(data: PlanData, share: Share, maxWidth?: number): Oembed {
  checkRequest(share, ['lang', 'width', 'page', 'image']);
  const width = Math.floor(Math.min(share.width, maxWidth ?? share.width));
  const chart = chartOf(data, { ...share, width, fontSize: 16 });
  const thumbnail = shownSize(sceneOf((room) => card(chart, room), share));
  // The frame shows more than a card: a disclosure and a margin.
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
 * A page for one chart, to link to or to frame: visible without scripts, with metadata for link previews, and
 * interactive once the two scripts beside it have loaded.
 * @throws {DataError} as `renderSvg`, and for a theme other than light or dark; without one the page follows its reader
 */
export function renderPage(data: PlanData, share: Share): string {
  checkRequest(share, ['lang', 'width', 'page', 'image', 'oembed']);
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
