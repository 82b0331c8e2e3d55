const YEARS = String.raw`(?:19|20)\d\d(?:[-–—~/至](?:19|20)?\d\d)?`;
const SEASON = String.raw`(?:spring|summer|autumn|fall|winter|michaelmas|hilary|trinity)`;

/** Matches a season, term or holiday with its year: winter 2023/24, autumn term 2023, 2024年国庆假期. */
const DATED = new RegExp(
  String.raw`\b(?:${SEASON}(?: (?:term|semester|quarter|season|holidays?|break))?|(?:first|second) (?:term|semester)|(?:term|semester) [1-4]|easter|christmas|golden week|ramadan)(?: of|,)? ${YEARS}` +
    String.raw`|${YEARS},? (?:${SEASON} (?:term|semester|season|holidays?|break)|(?:first|second) (?:term|semester)|(?:term|semester) [1-4]|golden week)\b` +
    String.raw`|${YEARS}(?:年度?|学年度?|學年度?)?(?:的|[,，、 ])?(?:第[一二12][学學]期|[上下][学學]期|[春夏秋冬]季|元旦|春[节節]|清明|五一|端午|中秋|[国國][庆慶]|[劳勞][动動][节節]|[双雙](?:[节節]|十一|11)|[黄黃]金[周週]|寒假|暑假|暑期|暑[运運]|春[运運]|小[长長]假|[连連]假|主?汛期|[旺淡]季|[采採供]暖[季期])(?![路街村]|广场|大道|社区|小区|劳动奖)`,
  'i',
);

/** Matches what is counted once in a season or term and stands for its year, or is published in it. */
const ONCE =
  /survey|census|enrol|admission round|intake|forecast|statement|budget|outlook|update|edition|olympic|[调調]查|普查|[监監][测測]|在校|[学學]籍|招生|入[学學]|[体體][检檢]|[预預][测測]/i;

/** Whether a title is of a season, term or holiday, not of a survey or the like made in it. */
export const isOfSeason = (title: string) => DATED.test(title) && !ONCE.test(title);
