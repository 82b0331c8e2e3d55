import { checkRequest } from './checked.js';
import { fragmentOf, type Profile } from '../publish/fragment.js';
import { DataError } from '../indicator/data-error.js';
import type { PlanData } from '../indicator/types.js';
import { lookOf } from './look.js';
import { chartOf, sceneOf, type PictureRequest } from './request.js';

export const profiles: readonly Profile[] = ['page', 'wechat', 'rss', 'amp', 'print'];

/** The widest picture in a WeChat article, in CSS pixels. */
const WECHAT_WIDTH = 677;

/**
 * A chart as an HTML fragment without scripts: heading, summary, picture, notes, source and data table.
 * @throws {DataError} as `renderSvg`, for an unknown profile, a picture wider than WeChat's column, and the theme
 *   `auto` in a profile without style sheets
 */
export function renderHtml(data: PlanData, request: PictureRequest & { readonly profile?: Profile }): string {
  checkRequest(request, ['lang']);
  const { profile = 'page', width } = request;
  if (!profiles.includes(profile))
    throw new DataError('', 'profile', 'expected one of {0}, got "{1}"', [profiles.join(', '), profile]);
  if (profile === 'wechat' && width > WECHAT_WIDTH)
    throw new DataError('', 'width', 'expected at most {0} for WeChat, got {1}', [WECHAT_WIDTH, width]);
  const chart = chartOf(data, request);
  return fragmentOf(chart, sceneOf(chart.draw, request), profile, lookOf(request, profile === 'page'));
}
