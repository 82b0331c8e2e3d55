import type { PlacedCell, SpreadGrid } from '../grid/grid.js';
import type { Header } from '../header/header.js';
import { printedNumber } from '../numbers/printed-number.js';

/** Source of a pattern for words before the name of a part. */
export const OF_WHICH = String.raw`其中|[#＃](?=\s*\p{Script=Han})|of which|(?:darunter|davon|dont|de (?:los|las) cuales|di cui|d[ao]s quais|waarvan)(?!\p{L})`;

export const PART = new RegExp(String.raw`^\s*(?:${OF_WHICH}|including\s*:)\s*[:：]?\s*`, 'iu');

/** Returns how a name is marked as a part of the row above: by 其中, or by a sign or spaces before it. */
export function partMark(raw: string): 'part' | 'indented' | undefined {
  if (PART.test(raw)) return 'part';
  return /^(?:[ \u00A0\u3000\t]+\S|[—－·•–]|-\s)/.test(raw) ? 'indented' : undefined;
}

/**
 * Returns the whole of each row marked by 其中, by row index: the last row above that is not a part and has no smaller
 * count; absent if there is none. Unmarked rows after it that add up to the whole with it are parts as well.
 * @param raws the names as printed
 * @param scales the multiplier of each row's unit
 */
export function wholeOfParts(
  body: SpreadGrid,
  raws: readonly string[],
  header: Header,
  values: readonly number[],
  scales: readonly number[],
): ReadonlyMap<number, number> {
  const counted = values.filter((at) => {
    const { holds } = header.columns[at]!;
    return holds.role === 'value' && !holds.change && !holds.part && !/[%‰]/.test(holds.unit?.base ?? '');
  });
  const numberAt = (row: number, at: number) => {
    const number = printedNumber(body[row]![at]!.text.trim());
    return number && number.value * scales[row]!;
  };
  const wholes = new Map<number, number>();
  const tops: number[] = [];
  raws.forEach((raw, index) => {
    const mark = partMark(raw);
    if (wholes.has(index) || mark === 'indented') return;
    if (!mark) return void tops.push(index);
    const whole = tops.findLast((top) =>
      counted.every((at) => {
        const [part, all] = [numberAt(index, at), numberAt(top, at)];
        return (
          isShare(raw, body[index]!) ||
          MEAN.test(raws[top]!) ||
          part === undefined ||
          all === undefined ||
          all < 0 ||
          part <= all
        );
      }),
    );
    if (whole === undefined) return;
    wholes.set(index, whole);
    const [at] = counted;
    if (at === undefined) return;
    const all = numberAt(whole, at);
    let sum = numberAt(index, at);
    for (let next = index + 1; all && sum !== undefined && next < raws.length; next += 1) {
      const own = partMark(raws[next]!) ? undefined : numberAt(next, at);
      if (own === undefined || sum + own > all * 1.000001) return;
      sum += own;
      if (Math.abs(sum - all) > all * 1e-6) continue;
      for (let part = index + 1; part <= next; part += 1) wholes.set(part, whole);
      return;
    }
  });
  return wholes;
}

/** Matches averages, which may be greater in a part than in the whole. */
const MEAN =
  /人均|平均|每(?!年|月|日)|\b(?:per (?:capita|head|person|pupil|household|hectare)|average|mean|median)\b/i;

/** Whether a row holds shares, which may be greater in a part than in the whole. */
const isShare = (raw: string, cells: readonly PlacedCell[]) =>
  /[%‰％]|率|增速|增长/.test(raw) || cells.some(({ text }) => /^\s*[%‰％]\s*$|[\d\s][%％‰]\s*$/.test(text));
