import { joinedNames } from '../text/cell-text.js';
import type { Header } from '../header/header.js';
import type { RecordGroup } from './records.js';
import { withoutEndUnit } from '../header/table-unit.js';
import type { UnreadReason } from '../text/unread-reasons.js';

// Titles that call all figures changes, shares or amounts per head.

/** Matches titles of changes: Percent changes in prices; GDP, annual growth; Annual growth rates of M3. */
const CHANGE =
  /\b(?:%|per ?cent(?:age)?|annual|yearly|quarterly|monthly|year[- ]on[- ]year|month[- ]on[- ]month|y-?o-?y|[yqm]\/[yqm])[,: %(]*(?:\p{L}+ ){0,2}(?:changes?|growth|variations?|increases?)\b|%\s*changes?\b|\bgrowth rates?\b|\brates? of (?:growth|change|increase)\b|(?:[比较較]上年(?:同期)?|同比)(?:增[长減减長]|[±变變]动?)?[%％]?(?:[（(][^（）()]*[)）])?$|增速|增幅|[涨漲]幅|增[长長](?:率|速度|情况|情況|幅度)|成長率|(?:年增|[变變]動|[变变]动|增[减減]|増減|増加|伸び)率|前年(?:同[月期])?比/iu;
const FOREIGN_CHANGE =
  /(?<!\p{L})(?:variations?|évolutions?|croissance|glissement|variaci(?:ón|ones)|crecimiento|variazion[ei]|crescita|variaç(?:ão|ões)|crescimento|veränderung(?:en|sraten?)?|wachstum(?:sraten?)?|zuwachs(?:raten?)?|mutaties?|groei|verandering(?:en)?)(?!\p{L})/iu;
const PERCENT = /[%％]|\bper ?cent|\bpour ?cent|\bpor ?ciento|prozent|procent|百分/i;
/** Matches titles of levels and their changes: 产量及增速, Population and annual growth. */
const BESIDE_LEVELS =
  /[及与與和、](?:其|同比|年均)?(?:增[长長幅速]|[涨漲]幅)|(?<!\p{L})(?:and|with|et|y|e|und) (?:\p{L}+ ){0,2}(?:%|per ?cent(?:age)? |annual |changes?|growth|variation|évolution|croissance|variaci|veränderung|wachstum|mutatie|groei)/iu;
/** Matches a name that calls its figures changes. */
const OF_CHANGE =
  /增[长長速幅率]|增加率|[涨漲跌降]|同比|环比|成長|[变變][动動]|\b(?:changes?|growth|grew|increases?|decreases?|inflation|contributions?)\b|%/i;

/** Matches titles of rates and shares: Rates per 100,000; (% of GDP); per capita. */
const OF_EACH =
  /\bper (?:1[,. ]?000|10[,. ]?000|100[,. ]?000|(?:one )?(?:million|thousand|hundred)|capita|head|person|inhabitant|household)\b(?: (?:of )?(?:the )?(?:population|people|persons|inhabitants|residents|live births|births|women|men|children|adults|households|pupils|employees))?|(?:%|per ?cent(?:age)?|share|in %) (?:of|du|des|del|do|der|des) (?:GDP|GNI|GVA|PIB|BIP|BBP|(?:the )?(?:total|population|households|all \p{L}+))(?!\p{L})|% (?:du|del|do|des) PIB\b|% (?:vom|des) BIP\b/iu;
const OF_EACH_HAN = /人均|[户戶]均|每[百千万萬]+[人户]|占.{0,6}比[重例]|之比/;
const SAYS_EACH =
  /均|每|占|比|率|指数|系数|\bper\b|% of\b|\b(?:shares?|rates?|ratio|index|average|mean|population)\b/i;
const TWO = /[及和、]|\band\b|&/i;
const UNLESS = /\b(?:unless|except)\b|除.*外/i;

/**
 * Applies the title to rows if neither they nor the headers say it: below a title of changes they are left unread;
 * below one of shares or amounts per head its words are added to their names.
 * @param name the name of the values in the title
 * @param unit the unit of all rows without one
 */
export function underRelativeTitle(
  given: readonly RecordGroup[],
  title: string,
  name: string,
  { columns, unit: unitOfAll }: Header,
): readonly RecordGroup[] {
  const groups = SHORT_CHANGE.test(title) ? given.map(withoutYears) : given;
  const heads = columns.map(({ header }) => header.replace(/[（(]?[%％][)）]?$/, ''));
  const isPercent = PERCENT.test(title);
  const unitOf = ({ row, values }: RecordGroup) => row.unit ?? values[0]?.column.holds.unit ?? unitOfAll;
  const baseOf = (group: RecordGroup) => unitOf(group)?.base ?? '';
  const isOther = (group: RecordGroup) =>
    !['', '%'].includes(baseOf(group)) || (unitOf(group)?.scale ?? 1) > 1;
  const isOwn = (group: RecordGroup) => isOther(group) && UNLESS.test(title);
  if (isOfChange(title)) {
    if (heads.some((head) => OF_CHANGE.test(head))) return groups;
    return groups.map((group) =>
      [OF_CHANGE, FOREIGN_CHANGE].some((pattern) => pattern.test(group.row.name)) ||
      isOwn(group) ||
      (isOther(group) && !isPercent)
        ? group
        : unread(group, 'a change, not a value'),
    );
  }
  const [each] = OF_EACH.exec(title) ?? OF_EACH_HAN.exec(title) ?? [];
  if (!each || heads.some((head) => SAYS_EACH.test(head))) return groups;
  const isShare = isPercent || /^占|之比/.test(each);
  return groups.map((group) => {
    const { row } = group;
    if (row.name === '' || isOwn(group) || (!isShare && baseOf(group) === '%')) return group;
    if (isShare && isOther(group)) return unread(group, UNCLEAR);
    if (SAYS_EACH.test(row.name) || SAYS_EACH.test(baseOf(group))) return group;
    if (TWO.test(title)) return baseOf(group) === '' ? unread(group, UNCLEAR) : group;
    const full = (one: string) =>
      /\p{Script=Han}/u.test(each) ? joinedNames([withoutEndUnit(name), one]) : `${one} (${each})`;
    const unit = isShare && !isOther(group) ? { unit: { scale: 1, base: '%' } } : {};
    const parent = row.parent ? { parent: full(row.parent) } : {};
    return { ...group, row: { ...row, ...unit, ...parent, name: full(row.name) } };
  });
}

const UNCLEAR = 'the unit of the row is not clear';

const isOfChange = (title: string) =>
  (CHANGE.test(title) || (FOREIGN_CHANGE.test(title) && PERCENT.test(title))) && !BESIDE_LEVELS.test(title);

/** Matches changes on the previous quarter or month, which whole years do not have. */
const SHORT_CHANGE = /\b[qm]\/[qm]\b|\b(?:quarter[- ]on[- ]quarter|month[- ]on[- ]month)\b|环比/i;

/** Leaves values of whole years in a row of quarters or months unread. */
const withoutYears = ({ row, values }: RecordGroup): RecordGroup =>
  values.some(({ column }) => column.moment)
    ? {
        row,
        values: values.map((value) =>
          value.column.moment ? value : { reason: 'a rate or total beside the values', ...value },
        ),
      }
    : { row, values };

/** Leaves all values of a row unread. */
const unread = ({ row, values }: RecordGroup, reason: UnreadReason): RecordGroup => ({
  row,
  values: values.map((value) => ({ reason, ...value })),
});
