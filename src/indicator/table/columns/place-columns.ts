import { joinedText, placeWithoutNotes } from '../text/cell-text.js';
import { isCountry } from '../places/country-names.js';
import type { PlacedCell, SpreadGrid } from '../grid/grid.js';
import type { Header } from '../header/header.js';
import { inEnglish } from '../text/foreign-headers.js';
import { isPlaceOrTown, isTotalOfPlaces } from '../places/place-names.js';

/** Matches words for places, from the widest level to the narrowest; places of one level may contain each other. */
const LEVELS: readonly RegExp[] = [
  /\bcontinent|大洲/i,
  /\bcountr|\bnation|\beconom|国家|^国别?$/i,
  /\bstate|\bprovince|\bregion|\bemirate|voivodeship|oblast|省|\bUTs?\b/i,
  /\b(?:count(?:y|ies)|district|cit(?:y|ies)|municipalit|prefecture|department|commune|borough|canton|parish|council|local authorit|governorate|metro)|\bla ?name|[市州]|地级/i,
  /\bsub-?(?:district|count)|\blgas?\b|talu[kq]|tehsil|upazila|区县|县|旗|^区/i,
  /\b(?:wards?|towns?|townships?|villages?|neighbou?rhoods?|suburb|communit|constituenc|precinct|barangay|kebele|location)|镇|街道|村|社区/i,
  /\b(?:school|college|universit|hospital|clinic|station|facilit|site|practice|campus|branch|librar|museum|airport|port)|学校|医院|机场|港口/i,
];

/** Returns the range of levels for a header; from below countries to districts if the header is unknown. */
function levelsOf(head: string): readonly [number, number] {
  const level = LEVELS.findLastIndex((words) => words.test(inEnglish(joinedText(head).replace(/_/g, ' '))));
  return level < 0 ? [1.5, 4] : [level, level];
}

/** Matches a type of place rather than a place: Nation, Local Authority District. */
const AREA_TYPE =
  /^(?:(?:local|unitary|metropolitan|combined|london|health) )*(?:nations?|national|countr(?:y|ies)|states?|count(?:y|ies)|region(?:al|s)?|districts?|wards?|boroughs?|boards?|provinces?|cit(?:y|ies)|authorit(?:y|ies))(?: districts?)?$/i;

/** Matches a region of the world that contains countries. */
const OF_WORLD =
  /\b(?:world|africa|asia|europe|americas?|oceania|pacific|caribbean|middle east|eu|oecd|income)\b|[亚非欧美]洲/i;

interface PlaceColumn {
  readonly at: number;
  readonly texts: readonly string[];
  readonly levels: readonly [number, number];
}

/**
 * Returns a function that reads the place of a row: the narrowest of its columns of places, and the next wider one if
 * the narrowest is ambiguous.
 */
export function placeReader(body: SpreadGrid, { columns }: Header): (cells: readonly PlacedCell[]) => string {
  const textAt = (cells: readonly PlacedCell[], at: number) => {
    const text = placeWithoutNotes(joinedText(cells[at]!.text));
    const own = text.replace(/^(?:其中|[#＃])[:：]?\s*/, '');
    return isPlaceOrTown(own) ? own : text;
  };
  const found = columns.flatMap(({ holds, header }, at): PlaceColumn[] => {
    if (holds.role !== 'place') return [];
    const texts = body.map((row) => textAt(row, at));
    if (texts.every((text) => text === '' || AREA_TYPE.test(text))) return [];
    const isOfWorld = texts.some((text) => OF_WORLD.test(text) && !isCountry(text));
    return [{ at, texts, levels: isOfWorld ? [0, 0] : levelsOf(header) }];
  });
  if (found.length < 2) return (cells) => (found[0] ? textAt(cells, found[0].at) : '');
  const sorted = found
    .map((one) => ({ one, wider: found.filter((other) => isNarrower(one, other)).length }))
    .sort((a, b) => b.wider - a.wider || b.one.at - a.one.at)
    .map(({ one }) => one);
  const isShared = sorted.map((one, at) => {
    const [next] = sorted.slice(at + 1);
    return next ? dependents(one, next) : new Set<string>();
  });
  return (cells) => {
    const filled = sorted.flatMap((one, at) => {
      const text = textAt(cells, one.at);
      return text ? [{ one, at, text }] : [];
    });
    const [first, second] = filled.some(({ text }) => !isTotalOfPlaces(text))
      ? filled.filter(({ text }) => !isTotalOfPlaces(text))
      : filled;
    if (!first || !second || first.text === second.text) return first?.text ?? '';
    const isTold = isNarrower(first.one, second.one) && !isShared[first.at]!.has(first.text);
    if (isTold) return first.text;
    return /\p{Script=Han}/u.test(first.text) ? second.text + first.text : `${first.text}, ${second.text}`;
  };
}

/**
 * Whether the places of a column lie in those of another, judged by the headers, otherwise by each belonging to only
 * one.
 */
function isNarrower(one: PlaceColumn, other: PlaceColumn): boolean {
  if (one.levels[0] > other.levels[1]) return true;
  if (one.levels[1] < other.levels[0]) return false;
  const [own, others] = [new Set(one.texts), new Set(other.texts)];
  return own.size > others.size && dependents(one, other).size === 0;
}

/** Returns the places of a column that occur beside several places of another. */
function dependents(one: PlaceColumn, other: PlaceColumn): Set<string> {
  const beside = new Map<string, string>();
  const several = one.texts.filter((text, row) => {
    const known = beside.get(text);
    if (known === undefined) beside.set(text, other.texts[row]!);
    return known !== undefined && known !== other.texts[row];
  });
  return new Set(several.filter(Boolean));
}
