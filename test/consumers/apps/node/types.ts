import { parseText, renderMany, renderPng, renderSvg, type PictureRequest } from 'plan-charts/static';

const data = parseText('Indicator,Target 2025,Actual 2025\nParks,80,92', 'parks.csv');
const request: PictureRequest = { chart: 'target-bars', width: 640, lang: 'en' };
export const svg: string = renderSvg(data, request);
export const png: Promise<Uint8Array> = renderPng(data, { ...request, pixelRatio: 1 });
export const failures: Promise<readonly { job: number }[]> = renderMany([]);
// @ts-expect-error an unknown chart
renderSvg(data, { ...request, chart: 'pie' });
