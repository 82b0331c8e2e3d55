import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { inside, reader } from './exploring.js';
import { BOTH, clear, shown } from './page.js';

afterEach(clear);

const TREND = (annotations: string) =>
  `<plan-trend-lines src="${BOTH}" indicators="invention-patents-per-10k" annotations="${annotations}"></plan-trend-lines>`;
const picture = (chart: HTMLElement) => inside<SVGElement>(chart, 'svg[role=img]')!;
const texts = (chart: HTMLElement) =>
  [...picture(chart).querySelectorAll('text')].map((one) => one.textContent);

describe('an annotated chart on a page', () => {
  it('shows its annotations, says them with its name, and tells them where they are explored', async () => {
    const chart = await shown(TREND('2017: Pilot starts | xiamen 2020: Court opens'), { lang: 'en' });
    expect(texts(chart)).toEqual(expect.arrayContaining(['Pilot starts', 'Court opens']));
    expect(picture(chart).ariaLabel).toContain('2017: Pilot starts; Xiamen, 2020: Court opens.');
    inside(chart, '.enter')!.focus();
    await userEvent.keyboard('{Enter}');
    const heard: (string | null)[] = [reader(chart).ariaValueText];
    for (let step = 0; step < 4; step += 1) {
      await userEvent.keyboard('{ArrowRight}{Enter}');
      heard.push(reader(chart).ariaValueText, chart.shadowRoot!.textContent);
    }
    expect(heard.join('\n')).toContain('Court opens');
  });

  it('follows a change of the attribute, and of the data', async () => {
    const chart = await shown(TREND('2017: Pilot starts'), { lang: 'en' });
    chart.setAttribute('annotations', '2018: Pilot ends');
    await expect.poll(() => texts(chart)).toContain('Pilot ends');
    expect(texts(chart)).not.toContain('Pilot starts');
    chart.removeAttribute('annotations');
    await expect.poll(() => texts(chart)).not.toContain('Pilot ends');
  });

  it('is exported with its annotations', async () => {
    const chart = await shown(TREND('2017: Pilot starts'), { lang: 'en' });
    const own = chart as unknown as { toSvg(): Promise<string>; embedCode(form: string): Promise<string> };
    expect(await own.toSvg()).toContain('Pilot starts');
    expect(await own.embedCode('text')).toContain('2017: Pilot starts');
    expect(await own.embedCode('frame')).toContain(`annotations=${encodeURIComponent('2017: Pilot starts')}`);
    expect(await own.embedCode('tag')).toContain('annotations="2017: Pilot starts"');
  });

  it('takes them from its children, follows these, and gives them away in every form', async () => {
    const chart = await shown(
      TREND('2016: First').replace(
        '></plan',
        `><plan-annotation about="2017">Pilot | starts</plan-annotation>
        <plan-annotation about="xiamen 2020">Court
          opens</plan-annotation><plan-annotation about="=12..18">Both targets</plan-annotation></plan`,
      ),
      { lang: 'en' },
    );
    const all = ['First', 'Pilot | starts', 'Court opens', 'Both targets'];
    const isSaid = () => all.every((text) => picture(chart).ariaLabel?.includes(text));
    await expect.poll(isSaid).toBe(true);
    const own = chart as unknown as { toSvg(): Promise<string>; embedCode(form: string): Promise<string> };
    const svg = await own.toSvg();
    const forms = await Promise.all(
      ['text', 'still', 'wechat', 'amp', 'print'].map((form) => own.embedCode(form)),
    );
    for (const text of all) for (const form of [svg, ...forms]) expect(form).toContain(text);
    const line = '2016: First | 2017: Pilot \\| starts | xiamen 2020: Court opens | =12..18: Both targets';
    const tag = await own.embedCode('tag');
    expect(tag).toContain('annotations="2016: First"');
    expect(tag).toContain('<plan-annotation about="2017">Pilot | starts</plan-annotation>');
    expect(tag).toContain('<plan-annotation about="xiamen 2020">Court opens</plan-annotation>');
    expect(tag).toContain('<plan-annotation about="=12..18">Both targets</plan-annotation>');
    expect(await own.embedCode('frame')).toContain(`annotations=${encodeURIComponent(line)}`);
    const first = chart.querySelector('plan-annotation')!;
    first.textContent = 'Pilot ends';
    first.setAttribute('about', '2018');
    await expect.poll(() => picture(chart).ariaLabel).toContain('2018: Pilot ends');
    chart.querySelectorAll('plan-annotation').forEach((one) => one.remove());
    await expect.poll(() => picture(chart).ariaLabel).not.toContain('Pilot');
    expect(picture(chart).ariaLabel).toContain('First');
  });

  it('does not show the children beside a table of its own', async () => {
    const chart = await shown(
      `<plan-trend-lines place="A"><table><tr><th>Parks</th><th>2019</th><th>2020</th></tr><tr><td>Total</td><td>3</td><td>4</td></tr></table>
      <plan-annotation about="2020">New park</plan-annotation></plan-trend-lines>`,
      { lang: 'en' },
    );
    await expect.poll(() => texts(chart).join()).toContain('New park');
    await expect.poll(() => getComputedStyle(chart.querySelector('plan-annotation')!).display).toBe('none');
  });

  it('is drawn without what is not understood', async () => {
    const chart = await shown(TREND('nonsense | 2017: Pilot starts'), { lang: 'en' });
    expect(texts(chart)).toContain('Pilot starts');
    expect(texts(chart).join()).not.toContain('nonsense');
  });
});
