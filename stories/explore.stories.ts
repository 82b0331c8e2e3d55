import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { PlanSelectDetail } from '../src/index.js';
import { manyRows } from './example-data.js';
import { allOf, bothCities, chart, cityRadar, targetBars, trendLines, xiamen } from './page.js';

/** A picture is read value by value: Tab to its button, Enter, arrows; by touch with the buttons. */
const meta: Meta = { title: 'Explore' };
export default meta;

const goIn = async (canvas: HTMLElement, keys: string) => {
  const inside = chart(canvas);
  (await inside.findByRole('button', { name: /逐项查看|Explore/ })).focus();
  await userEvent.keyboard('{Enter}');
  const slider = await inside.findByRole('slider');
  await userEvent.keyboard(keys);
  return slider;
};

/** The arrows go from indicator to indicator; what was noted and where it is printed are told too. */
export const Bars: StoryObj = {
  render: () => targetBars({ ...allOf(xiamen), plan: '13' }),
  play: async ({ canvasElement }) => {
    const slider = await goIn(canvasElement, '{ArrowRight}');
    await expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/19\.7.*(来源|Source)/));
  },
};

/** Of fifty indicators, the one with the largest gap is three keys away: Tab, Enter, G. */
export const WorstOfFifty: StoryObj = {
  render: () => html`<plan-target-bars .data=${manyRows(50)}></plan-target-bars>`,
  play: async ({ canvasElement }) => {
    const slider = await goIn(canvasElement, 'g');
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/第 50 项|indicator 50|indicateur 50/),
    );
  },
};

/** Up and down go from place to place. */
export const Radar: StoryObj = {
  render: () => cityRadar(allOf(bothCities)),
  play: async ({ canvasElement }) => {
    const slider = await goIn(canvasElement, '{ArrowDown}');
    await expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^(厦门|Xiamen)/));
  },
};

/** A year of all places at a time. */
export const Trend: StoryObj = {
  render: () => trendLines({ ...allOf(bothCities), indicators: 'invention-patents-per-10k' }),
  play: async ({ canvasElement }) => {
    const slider = await goIn(canvasElement, '{Home}');
    await expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/2015/));
  },
};

const inGroup = 'invention-patents-per-10k';
const selectedIn = (link: string) => new URLSearchParams(link.split('#')[1] ?? '').get('selected') ?? '';

/**
 * Three pictures of two documents in one group. What a reader selects in one is framed in all, and stands in
 * the link below them; who follows a link sees the same selection.
 */
export const Linked: StoryObj = {
  render: () => html`
    <div @plan-select=${(event: Event) => linkTo((event as CustomEvent<PlanSelectDetail>).detail.selected)}>
      <plan-target-bars group="linked" src=${bothCities} plan="13" selected=${selectedIn(location.hash)}>
      </plan-target-bars>
      <plan-trend-lines group="linked" src=${bothCities} indicators=${inGroup}></plan-trend-lines>
      <plan-city-radar group="linked" src=${bothCities}></plan-city-radar>
      <p>
        <a id="state" style="color: inherit" href="#selected=">选中的一项 · What is selected</a> ·
        <a id="link" style="color: inherit" href="#selected=china-patent-awards+xiamen" @click=${follow}>
          厦门的中国专利奖 · Xiamen’s China Patent Awards
        </a>
      </p>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const charts = [...canvasElement.querySelectorAll<HTMLElement>('[group]')];
    const frames = () =>
      charts.map((one) => one.shadowRoot!.querySelectorAll('.selected .pc-frame').length > 0);
    for (const index of charts.keys()) await chart(canvasElement, index).findByRole('img');
    const slider = await goIn(canvasElement, '{Enter}');
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/已选中|selected|sélectionné/),
    );
    await waitFor(async () => {
      await expect(charts.map((one) => one.getAttribute('selected'))).toEqual(
        Array(3).fill(`${inGroup} fuzhou`),
      );
      await expect(frames()).toEqual([true, true, true]);
    });
    const state = canvasElement.querySelector<HTMLAnchorElement>('#state')!;
    await expect(selectedIn(state.href)).toBe(`${inGroup} fuzhou`);
    await userEvent.click(canvasElement.querySelector('#link')!);
    await waitFor(async () => {
      await expect(charts.map((one) => one.getAttribute('selected'))).toEqual(
        Array(3).fill('china-patent-awards xiamen'),
      );
      await expect(frames()).toEqual([false, false, true]);
    });
  },
};

function linkTo(selected: readonly string[]): void {
  const state = document.querySelector<HTMLAnchorElement>('#state');
  if (state) state.hash = new URLSearchParams({ selected: selected.join(' ') }).toString();
}

/** A page would listen to `hashchange`; the gallery keeps its own address. */
function follow(event: Event): void {
  event.preventDefault();
  const selected = selectedIn((event.currentTarget as HTMLAnchorElement).href);
  document.querySelector('[group=linked]')?.setAttribute('selected', selected);
}
