import { describe, expect, it } from 'vitest';
import type { PlanData } from '../../src/indicator/types.js';
import { renderElement } from '../../src/static/render-element.js';
import { fuzhou } from '../indicator/examples.js';

const request = { chart: 'target-bars', place: ['fuzhou'], plan: [13], width: 640, lang: 'zh' } as const;

describe('a tag with its chart drawn already', () => {
  const html = renderElement(fuzhou, { ...request, heading: 'A "B" <C>' });

  it('is the tag that asks for the same part of the data', () => {
    expect(html).toMatch(
      /^<plan-target-bars place="fuzhou" plan="13" heading="A &quot;B&quot; &lt;C&gt;" lang="zh-CN">\n<template shadowrootmode="open">/,
    );
    expect(html).toMatch(/<\/plan-target-bars>\n$/);
  });

  it('has the attributes that its chart was drawn by', () => {
    const options = { scale: 'row', 'group-by': 'section' };
    expect(renderElement(fuzhou, { ...request, options, rtl: true })).toMatch(
      /^<plan-target-bars place="fuzhou" plan="13" scale="row" group-by="section" dir="rtl" lang="zh-CN">/,
    );
    expect(() => renderElement(fuzhou, { ...request, options: { reference: 'target' } })).toThrow(
      'reference: is not an option of target-bars; allowed: scale, order, group-by',
    );
  });

  it('holds the data, and no text in it ends the script', () => {
    const evil: PlanData = {
      ...fuzhou,
      notes: [{ id: 'x', kind: 'caveat', text: { zh: '</script><b>', en: '<!--' } }, ...fuzhou.notes],
    };
    const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(
      renderElement(evil, request),
    )!;
    expect(JSON.parse(json)).toEqual(evil);
  });
});
