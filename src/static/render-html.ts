import { fragmentOf, type Profile } from '../publish/fragment.js';
import { DataError } from '../indicator/data-error.js';
import type { PlanData } from '../indicator/types.js';
import { lookOf } from './look.js';
import { chartOf, sceneOf, type PictureRequest } from './request.js';

export const profiles: readonly Profile[] = ['page', 'wechat', 'rss', 'amp', 'print'];

/** A WeChat column is no wider, in CSS pixels. */
const WECHAT_WIDTH = 677;

/**
 * A chart as an HTML fragment that needs no script: heading, finding, picture, notes, source, and the
 * numbers as a table.
 * @throws {DataError} as `renderSvg`, for an unknown profile, a picture wider than WeChat's column, and a theme that follows the reader where there are no style sheets
 */
export function renderHtml(data: PlanData, request: PictureRequest & { readonly profile?: Profile }): string {
  const { profile = 'page', width } = request;
  if (!profiles.includes(profile))
    throw new DataError('', 'profile', `expected one of ${profiles.join(', ')}, got "${profile}"`);
  if (profile === 'wechat' && width > WECHAT_WIDTH)
    throw new DataError('', 'width', `WeChat shows ${WECHAT_WIDTH} at most, got ${width}`);
  const chart = chartOf(data, request);
  return fragmentOf(chart, sceneOf(chart.draw, request), profile, lookOf(request, profile === 'page'));
}
