// Shared by the tests of exploring: access to the inside of a chart, the announced texts, and charts to explore.
import { userEvent } from 'vitest/browser';
import { BOTH, event, explorable, put, shown, XIAMEN } from './page.js';

export type Chart = HTMLElement & { data: unknown; updateComplete: Promise<boolean> };

export const BARS = `<plan-target-bars src="${XIAMEN}" plan="13"></plan-target-bars>`;
export const RADAR = `<plan-city-radar src="${BOTH}"></plan-city-radar>`;
export const TREND = `<plan-trend-lines src="${BOTH}" indicators="invention-patents-per-10k"></plan-trend-lines>`;

export const inside = <T extends Element = HTMLElement>(chart: Element, selector: string) =>
  chart.shadowRoot!.querySelector<T>(selector);
export const reader = (chart: Element) => inside(chart, '.focus-layer')!;
export const tip = (chart: Element) => inside(chart, '.tooltip');
/** What a tooltip is about, then its lines. */
export const linesOf = (chart: Element) =>
  Array.from(tip(chart)?.querySelectorAll('.what, .tooltip > span') ?? [], (one) => one.textContent);
/** The time that a tooltip gives. */
export const whenOf = (chart: Element) => tip(chart)?.querySelector('.when')?.textContent.trim();
export const buttons = (chart: Element) => [
  ...chart.shadowRoot!.querySelectorAll<HTMLElement>('.explore button'),
];
export const buttonOf = (chart: Element, text: string) =>
  buttons(chart).find((one) => (one.ariaLabel ?? one.textContent).includes(text))!;

/** Invented indicators without meaning: the worst is number 31, which reaches 2 of 100. */
export const fifty = (reached = (i: number) => (i === 31 ? 2 : i % 5 === 0 ? 60 + i : 100 + i)) => ({
  places: [{ id: 'p', name: '示例市' }],
  units: [{ id: 'u', name: '件' }],
  indicators: Array.from({ length: 50 }, (_, i) => ({
    ...{ id: `i${i}`, name: `示例指标${i}`, unit: 'u', quantity: 'stock', better: 'higher' },
  })),
  readings: Array.from({ length: 50 }, (_, i) => i).flatMap((i) => {
    const common = { indicator: `i${i}`, place: 'p', period: { kind: 'end', to: 2020 } };
    return [
      { ...common, id: `t${i}`, kind: 'target', value: 100 },
      { ...common, id: `a${i}`, kind: 'actual', value: reached(i) },
    ];
  }),
});

export async function drawn(data: unknown, attributes = '', tag = 'plan-target-bars'): Promise<Chart> {
  const chart = put(`<${tag} ${attributes}></${tag}>`) as Chart;
  const ready = event(chart, 'plan-ready');
  chart.data = data;
  await ready;
  await explorable(chart);
  return chart;
}

export async function entered(markup: string, options?: { width?: number; lang?: string }) {
  const chart = await shown(markup, options);
  inside(chart, '.enter')!.focus();
  await userEvent.keyboard('{Enter}');
  return chart;
}

export const focused = (chart: Element) => chart.shadowRoot!.activeElement;
