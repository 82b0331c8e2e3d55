import { chartDocs } from '../charts/attribute-docs.js';
import { FILE_LANG, languageTags } from '../messages/tags.js';
import { chartNames, charts, type Attribute, type ChartName } from '../charts/registry.js';

/** The help text of the command line. */
export const help = (): string => `plan-charts render <data> … --chart <name> -o <file>   one chart
plan-charts batch <list.json> [--lang <lang>]          many charts, on all cores; --lang sets the language of errors
plan-charts share <data> … --chart <name> --base <address> -o <folder/name>
                                                       a page to link or embed, with image and oEmbed record

<data>            JSON or CSV files, merged
--chart           ${chartNames.join(', ')}
-o, --out         the file to write: .svg, .png or .html
--place, --plan, --indicators   select data by ids; plans as 13 or 14
--better          better direction if the data does not give it: "higher: a b; lower: c"
--annotations     short texts in the picture: "2020: text | 2016..2018: text | =80: text"
--width           CSS pixels (640)
--font-size       text size of the page in CSS pixels; above 16 it enlarges the picture (16)
--lang            ${languageTags.join(', ')} (${FILE_LANG})
--heading, --summary, --source   replace the computed texts
--profile         for HTML: page, print, wechat, rss or amp (page)
--theme           light, dark, or auto (the reader’s preference, SVG and pages only) (light)
--transparent     no background
--pixel-ratio     for PNG: pixels per CSS pixel, 1, 2 or 3 (2)
--fonts           for PNG: font files, separated by commas
--base            for share: the web address of the folder
--picture-only    without heading, summary, notes and source

${chartNames.map(optionsOfChart).join('\n')}
<list.json> is a list of records with the fields data, out, chart, place, plan, indicators, better,
annotations, width, fontSize, lang, heading, summary, source, profile, theme, transparent, pixelRatio, fonts,
pictureOnly, and the options of the charts. Paths are relative to the list.
`;

/** The options of one chart, a line for each. */
function optionsOfChart(chart: ChartName): string {
  const docs: Readonly<Record<string, string>> = chartDocs[chart].attributes;
  const lines = charts[chart].map(({ name, choices, default: usual }: Attribute) => {
    const values = choices ? `${choices.join(' | ')}${usual ? ` (${usual})` : ''}. ` : '';
    return `--${name.padEnd(14)}  ${values}${docs[name]}\n`;
  });
  return `Options of ${chart}:\n${lines.join('')}`;
}
