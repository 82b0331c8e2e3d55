/** Headers in whole phrases, as in leaflets, and the word they stand for. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:what|how) (?:do |will )?(?:we|this|it|they) (?:will )?(?:is |be )?(?:measured?|track(?:ed)?)(?: (?:it|this|success|progress))?$/i,
    'measure',
  ],
  [/^our (aims?|goals?|priorit(?:y|ies)|ambitions?|outcomes?)$/i, 'goal'],
  [/^what (?:we|they)(?:['’]ve| have)? (?:achieved|delivered|reached|did)\b/i, 'achieved'],
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
