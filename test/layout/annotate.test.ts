import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, type AnnotationText } from '../../src/layout/annotate.js';
import type { Label, Line, PlotArea, Scene } from '../../src/scene/marks.js';
import { circle, datum, path, polyline, text } from '../../src/scene/shapes.js';
import { boxOf, textFaults } from '../charts/example.js';

const plot = { left: 40, right: 340, top: 30, bottom: 180 };
const panel: PlotArea = {
  box: { x: 0, y: 0, width: 360, height: 200 },
  plot,
  x: (time) => 40 + (time - 2015) * 30,
  y: (value) => 180 - value,
};
const scene: Scene = {
  width: 360,
  height: 200,
  name: 'A picture',
  lang: 'en',
  marks: [
    path('line-1', [polyline(40, 150, 340, 60)]),
    datum('a', [circle('dot-1', 340, 60, 4)]),
    text('quiet', 100, 26, 'Thirteenth plan'),
  ],
  plots: [panel],
};
const year = (from: number, to = from): AnnotationText['subject'] => ({
  kind: 'times',
  from,
  to,
  plots: [panel],
});
const point = (x: number, y: number): AnnotationText['subject'] => ({
  kind: 'point',
  ...{ x, y, within: { x: 0, y: 0, width: 350, height: 195 }, others: [] },
});
const one = (words: string, subject: AnnotationText['subject']): AnnotationText => ({
  text: words,
  fullText: `2018: ${words}`,
  subject,
});
const draw = (...all: AnnotationText[]) => annotate(scene, all, false, 'A picture. 2018: text.');
const labels = ({ marks }: Scene) => marks.filter((mark): mark is Label => mark.kind === 'text').slice(1);

describe('an annotation', () => {
  it('of a time stands beside its line, as high as it can', () => {
    const drawn = draw(one('New law', year(2016)));
    expect(labels(drawn)).toMatchObject([{ text: 'New law', x: 75, y: 44 }]);
    expect(drawn.marks).toContainEqual(expect.objectContaining({ kind: 'line', x1: 70, x2: 70, y1: 30 }));
    expect(drawn.height).toBe(200);
    expect(drawn.name).toBe('A picture. 2018: text.');
  });

  it('of a span stands inside its bracket if it fits', () => {
    const [label] = labels(draw(one('New law', year(2016, 2020))));
    const box = boxOf(label!);
    expect([box.left > 70, box.right < 190]).toEqual([true, true]);
  });

  it('of a span or of values has a bracket with short ends, and no line through the panel', () => {
    const values: AnnotationText['subject'] = { kind: 'values', from: 40, to: 85, plots: [panel] };
    for (const [subject, long] of [
      [year(2016, 2020), 120],
      [values, 45],
    ] as const) {
      const guides = draw(one('New law', subject)).marks.filter((mark) => mark.kind === 'line');
      expect(guides.map(({ x1, x2, y1, y2 }) => x2 - x1 + y2 - y1)).toEqual([long, 6, 6]);
    }
  });

  it('of a span has its bracket below a label at the top, whole and clear of it, and the line of a time stops there', () => {
    const label = text('value', 80, 40, 'A label of a mark');
    const all = [one('New law', year(2017)), one('Pandemic', year(2016, 2019))];
    const { marks } = annotate({ ...scene, marks: [...scene.marks, label] }, all, false, '');
    const level = marks.filter((mark) => mark.kind === 'line' && mark.y1 === mark.y2);
    expect(level).toMatchObject([{ x1: 70, x2: 160 }]);
    const bracket = (level[0] as Line).y1;
    expect(bracket).toBeGreaterThan(boxOf(label).bottom + 2);
    const upright = marks.filter((mark) => mark.kind === 'line' && mark.x1 === 100) as Line[];
    expect(upright.length).toBeGreaterThan(0);
    for (const { y1, y2 } of upright) expect(y1 > bracket || y2 < bracket, `${y1}–${y2}`).toBe(true);
  });

  it('of a span or of values has no line beyond a label that is in the way', () => {
    const names = [text('value', 150, 100, 'A label of a mark'), text('value', 150, 140, 'Another label')];
    const values: AnnotationText['subject'] = { kind: 'values', from: 40, to: 85, plots: [panel] };
    for (const subject of [year(2019, 2022), values]) {
      const { marks } = annotate(
        { ...scene, marks: [...scene.marks, ...names] },
        [one('New', subject)],
        false,
        '',
      );
      const guides = marks.filter((mark) => mark.kind === 'line');
      const along = guides.map((mark) =>
        (subject === values ? [mark.x1, mark.x2] : [mark.y1, mark.y2]).sort(),
      );
      expect(guides.length).toBeGreaterThan(2);
      for (const name of names.map(boxOf)) {
        const [low, high] = subject === values ? [name.left, name.right] : [name.top, name.bottom];
        const sides = along.map((ends) =>
          ends.every((end) => end <= low) ? 'before' : ends.every((end) => end >= high) ? 'after' : 'across',
        );
        expect(new Set(sides).size, sides.join()).toBe(1);
        expect(sides).not.toContain('across');
      }
    }
  });

  it('of values stands on its line', () => {
    const [label] = labels(draw(one('Limit', { kind: 'values', from: 100, to: 100, plots: [panel] })));
    expect(label).toMatchObject({ text: 'Limit' });
    expect(boxOf(label!).right).toBeGreaterThan(300);
  });

  it('of a point has a line to it', () => {
    const { marks } = draw(one('Opened', point(340, 60)));
    const label = labels({ ...scene, marks })[0]!;
    expect(label.text).toBe('Opened');
    expect(Math.hypot(label.x - 340, label.y - 60)).toBeLessThan(90);
  });

  it('without room is a number in the picture, and stands below it', () => {
    const long =
      'A very long annotation of many words that no free place in so small a picture can take '.repeat(6);
    const drawn = draw(one(long, year(2016)), one('Short', year(2018)), one(long, year(2021)));
    expect(drawn.height).toBeGreaterThan(280);
    expect(labels(drawn).filter(({ text: words }) => /^\d$/.test(words))).toHaveLength(4);
    expect(labels(drawn).filter(({ text: words }) => words === 'Short')).toHaveLength(1);
  });

  it('without a place in the picture stands below it, with what it is about', () => {
    expect(labels(draw(one('New law', undefined)))).toMatchObject([{ text: '2018: New law', x: 0 }]);
  });

  it('stands on the right of a mirrored picture', () => {
    const drawn = annotate(scene, [one('New law', undefined)], true, '');
    expect(labels(drawn)).toMatchObject([{ anchor: 'end', x: 360 }]);
  });
});

describe('whatever is annotated', () => {
  const subject = fc.oneof(
    fc
      .tuple(fc.double({ min: 2015, max: 2024, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }))
      .map(([from, span]) => year(from, Math.min(2025, from + Math.floor(span)))),
    fc
      .tuple(fc.integer({ min: 40, max: 340 }), fc.integer({ min: 30, max: 180 }))
      .map(([x, y]) => point(x, y)),
    fc.integer({ min: 0, max: 150 }).map((value): AnnotationText['subject'] => ({
      kind: 'values',
      from: value,
      to: value,
      plots: [panel],
    })),
    fc.constant(undefined),
  );
  const words = fc.oneof(
    fc.lorem({ maxCount: 8 }),
    fc.constantFrom('新专利法施行', '全省平均', '国家知识产权示范城市建设启动'),
  );
  const any = fc.array(fc.tuple(words, subject), { maxLength: 8 });

  it('no text covers another or leaves the picture, and none is lost', () => {
    fc.assert(
      fc.property(any, (all) => {
        const texts = all.map(([text, about]) => one(text, about));
        const drawn = annotate(scene, texts, false, '');
        expect(textFaults(drawn)).toEqual([]);
        const said = labels(drawn).map((label) => label.text);
        const joined = said.join('').replace(/\s/g, '');
        for (const { text: own } of texts) expect(joined).toContain(own.replace(/\s/g, ''));
      }),
      { numRuns: 60 },
    );
  });

  it('no text covers the dot of a datum', () => {
    fc.assert(
      fc.property(any, (all) => {
        const drawn = annotate(
          scene,
          all.map(([text, about]) => one(text, about)),
          false,
          '',
        );
        const isOnDot = ({ left, right, top, bottom }: ReturnType<typeof boxOf>) =>
          left < 344 && right > 336 && top < 64 && bottom > 56;
        expect(labels(drawn).filter((label) => isOnDot(boxOf(label)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
