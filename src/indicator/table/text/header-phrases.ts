/** Headers in whole phrases, as in leaflets, or of columns of databases, and the word they stand for. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:indicator|measure|metric|kpi|pi|variable|series)s? (?:labels?|desc(?:r(?:iption)?)?|text|nm)$/i,
    'indicator name',
  ],
  [
    /^(?:reported|recorded|measured|observed|published|obs) val(?:ue)?$|^(?:数据|统计|观测|填报|上报)值$/i,
    'value',
  ],
  [
    /^(?:kpi|pi|indicator|measure|metric) (?=(?:targets?|actuals?|results?|baselines?|goals?)(?: value)?$)/i,
    '',
  ],
  [
    /^(?:geo(?:graphy)?|area|region|place|location) (?:labels?|desc(?:ription)?|nm)$|^区[划域](?:名称?)?$/i,
    'area',
  ],
  [/^(?:time )?period (?:labels?|desc(?:ription)?)$/i, 'period'],
  [/^year id$/i, 'year'],
  [/^(?:attainment|progress) 8\b/i, 'score'],
  [/^(?:status flag|(?:data|数据)(?: status|状态))$/i, 'flag'],
  [
    /^(?:what|how) (?:do |will )?(?:we|this|it|they) (?:will )?(?:is |be )?(?:measured?|track(?:ed)?)(?: (?:it|this|success|progress))?$/i,
    'measure',
  ],
  [/^our (?=(?:targets?|actuals?|results?|performance|scores?|baselines?)\b)/i, ''],
  [/^our (aims?|goals?|priorit(?:y|ies)|ambitions?|outcomes?)$/i, 'goal'],
  [/^what (?:we|they)(?:['’]ve| have)? (?:achieved|delivered|reached|did)\b/i, 'achieved'],
  [
    /^(?:(?:progress|achieve(?:d|ments?)|results?|actual|status|performance|position) )?to[- ]date(?=\s*[(（]\s*(?:FY ?)?(?:19|20)\d\d)/i,
    'achieved',
  ],
  [/^(?:done|delivered|completed|built) (?:so far|to date)\b/i, 'achieved'],
  [/^where (?:we|they) (?:started|began|were)\b/i, 'baseline'],
  [/^where are (?:we|they)(?: (?:now|today))?\??(?=$|[\s(])/i, 'where we are now'],
  [/^where (?:were|did) (?:we|they)(?: start)?\??(?=$|[\s(])/i, 'baseline'],
  [
    /^(?:what|where) (?:do|will|would) (?:we|they) (?:plan|aim|hope|want|expect|intend|need|like)(?: to (?:be|do|achieve|reach|get|deliver))?\??(?=$|[\s(])/i,
    'target',
  ],
  [/^where (?:we|they) (?:are|stand) (?:now|today)\b/i, 'where we are now'],
  [
    /^(?:what|where) (?:we|they)(?:['’]d| (?:will|would))? (?:(?:plan|aim|hope|want|expect|intend|need|like)(?:n?ed)?|promised|said we would (?:do|achieve|deliver))(?: to (?:be|do|achieve|reach|get|deliver))?\b/i,
    'target',
  ],
];

/** Replaces the phrase in a header by the word it stands for: `What we achieved in 2023` becomes `achieved in 2023`. */
export function spokenHead(text: string): string {
  const found = PHRASES.find(([phrase]) => phrase.test(text));
  return found
    ? text
        .replace(...found)
        .replace(/\?(?=$|\s*\()/, '')
        .trim()
    : text;
}
