// The accessibility tree as the browser prints it, kept as golden files: A7, A10, A12, A22 as a whole.
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(() => site.leave());

const BOTH = 'src="/seeds/fuzhou.json /seeds/xiamen.json"';
const CHARTS = {
  bars: '<plan-target-bars src="/seeds/xiamen.json" plan="13"></plan-target-bars>',
  trend: `<plan-trend-lines ${BOTH} indicators="invention-patents-per-10k"></plan-trend-lines>`,
  radar: `<plan-city-radar ${BOTH}></plan-city-radar>`,
};

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** What a reader meets, told by roles that every version of the browser has; texts are in the other transcripts. */
const TOLD = /^(figure|heading|image|button|slider|status|group|table|columnheader|rowheader|row)$/;
const STATES = ['level', 'expanded', 'pressed', 'disabled', 'focused'];

/** The tree in lines: role, name, then what else is told; of a picture, how many marks have a name. */
async function tree(): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = (node: Node) => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const lineOf = (node: Node, role: string) => {
    const told = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
    const states = STATES.filter((name) => told[name]).map((name) => `${name} ${String(told[name])}`);
    const marks = childrenOf(node).filter((child) => child.role?.value === 'group' && child.name?.value);
    return [
      role + (node.name?.value ? ` “${node.name.value}”` : ''),
      ...states,
      ...(node.description?.value ? [`described “${node.description.value}”`] : []),
      ...(role === 'image' ? [`${marks.length} marks with a name`] : []),
    ].join(' · ');
  };
  const linesOf = (node: Node, depth: number): string[] => {
    const role = (node.role?.value ?? '').replace(/^DisclosureTriangle.*/, 'button');
    const isTold = !node.ignored && TOLD.test(role) && (role !== 'group' || Boolean(node.name?.value));
    const below = role === 'image' ? [] : childrenOf(node);
    return [
      ...(isTold ? ['  '.repeat(depth) + lineOf(node, role)] : []),
      ...below.flatMap((child) => linesOf(child, isTold ? depth + 1 : depth)),
    ];
  };
  return nodes[0] ? linesOf(nodes[0], 0) : [];
}

async function open(lang: string, chart: string) {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Chart</title>
    <script type="module" src="/dist/plan-charts.min.js"></script></head><body>${chart}</body></html>`;
  page = await site.visit({ viewport: { width: 640, height: 900 } });
  await page.goto(site.put('/tree', html));
  await page.locator('figure[aria-description]').waitFor();
}

describe('the accessibility tree', () => {
  it.each(['zh-CN', 'en'])('A7, A12, A22: of the three charts in %s, outside and inside', async (lang) => {
    const trees: string[] = [];
    for (const chart of Object.values(CHARTS)) {
      await open(lang, chart);
      await page.locator('.enter').focus();
      await page.locator('.enter[aria-describedby]').waitFor();
      const closed = await tree();
      expect(closed.filter((line) => /^figure “.+” · described “.+”/.test(line))).toHaveLength(1);
      await page.locator('.enter').focus();
      await page.keyboard.press('Enter');
      const inside = (await tree()).filter((line) => line.includes('slider'));
      expect(inside).toHaveLength(1);
      trees.push(...closed, `inside: ${inside.join().trim()}`, '');
      await site.leave();
    }
    await open(lang, CHARTS.bars);
    await expect(trees.join('\n')).toMatchFileSnapshot(`../transcripts/tree.${lang.slice(0, 2)}.txt`);
  });

  it('A9, A22: holds the open table with its heads, and names what its terms mean', async () => {
    await open('en', CHARTS.bars);
    await page.locator('summary').last().click();
    await page.locator('table').waitFor();
    const rows = (await tree()).map((line) => line.trim());
    expect(rows.filter((line) => line === 'row')).toHaveLength(7);
    expect(rows).toContainEqual('columnheader “Attained”');
    expect(rows).toContainEqual('rowheader “Valid invention patents per 10,000 people”');
    const [figure = ''] = rows.filter((line) => line.startsWith('figure'));
    expect(figure).toContain('The table has 6 rows.');
    expect(figure).toContain('Attained: the actual value as a share of the target.');
  });
});
