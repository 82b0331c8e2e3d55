import { joinedText } from '../text/cell-text.js';
import { isProvince } from './chinese-places.js';
import { isRankWord, isTotalOfPlaces, restOf } from './place-names.js';

/** Languages in Latin script in which country names are recognized. */
const LANGUAGES = ['en-GB', 'fr-FR', 'de-DE', 'es-ES', 'pt-PT', 'it-IT', 'nl-NL'];

/** Matches groups of countries, Australian states, and names of countries that `Intl.DisplayNames` does not give. */
const OTHERS =
  /^(?:the )?(?:UK|U\.K\.|USA?|U\.S\.(?:A\.)?|UAE|England|Scotland|Wales|Northern Ireland|Korea|Republic of Korea|Russia|Czech Republic|Slovak Republic|Turkey|Viet ?nam|Ivory Coast|Hong Kong|Macau|Macao|Taiwan|EU|EU[- ]?(?:15|25|27|28)(?:[ _-]?20\d\d)?|Euro(?:pean)? ?area(?: ?[-–]? ?\d\d)?|OECD|OECD average|EU average|European Union(?: ?[-–(]? ?\d\d.*)?|World|Africa|Asia|Europe|Oceania|Sub-Saharan Africa|(?:Latin|North|South|Central) America(?: and the Caribbean)?|NSW|New South Wales|Vic|Victoria|Qld|Queensland|WA|Western Australia|SA|South Australia|Tas|Tasmania|ACT|NT|Northern Territory|Aust|欧盟|世界|全球|全国)$/i;
/** Matches names of regions made up of points of the compass and continents. */
const REGIONS =
  /^(?=.*(?:asia|africa|europe|americas?|oceania|pacific|caribbean|\barab\b|countries|economies|(?:low|middle|high).*income))(?:(?:the|and|or|of|central|south|north|east|west|southern|northern|eastern|western|south-?eastern|south-?western|north-?eastern|north-?western|middle|latin|sub-saharan|asia|africa|europe|european|americas?|caribbean|oceania|pacific|arab|region|regions|states|excluding|exc|excl|australia|new zealand|developed|developing|least|landlocked|small|island|countries|economies|low|lower|high|upper|income|world|euro|area|union)(?:[\s,.&()-]+|$))+$/i;
/** The longest name, in characters; a longer text is a note below the rows. */
const LONGEST = 60;

const displayIn = (language: string) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

const known = new Map<string, ReadonlySet<string>>();
let codes: readonly string[] | undefined;

/** The codes of all countries that the runtime knows. */
function countryCodes(): readonly string[] {
  const display = displayIn(LANGUAGES[0]!);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => display.of(code));
}

/** The names of all countries that the runtime knows in a language, in lower case. */
function namesIn(language: string): ReadonlySet<string> {
  const before = known.get(language);
  if (before) return before;
  const display = displayIn(language);
  const names = new Set((codes ??= countryCodes()).flatMap((code) => display.of(code)?.toLowerCase() ?? []));
  known.set(language, names);
  return names;
}

/** A name in lower case, without the mark of a note. */
const plainName = (text: string) =>
  joinedText(text)
    .replace(/\s*(?:\[\w\]|\(\w\)|[*†‡¹²³⁴⁵]+)$/u, '')
    .replaceAll('’', "'")
    .toLowerCase();

const HAN = /\p{Script=Han}/u;

/** Whether a text is the name of a country in one of these languages. */
export function isCountry(text: string): boolean {
  const name = plainName(text);
  return !HAN.test(name) && LANGUAGES.some((language) => namesIn(language).has(name));
}

const KIND = /\b(?:target|goal|actual|baseline)\b/i;

/** The country that a header names besides years and a kind: Kenya target 2030. */
export function countryIn(main: string): string | undefined {
  const rest = restOf(main);
  return KIND.test(main) && isCountry(rest) && main.includes(rest) ? rest : undefined;
}

/** Whether a text is the name of a country, a group of countries, a Chinese province or an Australian state. */
export const isCountryOrGroup = (text: string) =>
  isCountry(text) || namesIn('zh-CN').has(plainName(text)) || isOther(plainName(text));

const isOther = (name: string) => OTHERS.test(name) || REGIONS.test(name) || isProvince(name);

/**
 * Whether the texts of a column name countries, groups of countries or provinces: at least two names, and two thirds of
 * all, in one language.
 */
export function areCountries(texts: readonly string[]): boolean {
  const names = [...new Set(texts.filter((text) => text.length <= LONGEST).map(plainName))].filter(
    (name) => name && !isTotalOfPlaces(name) && !isRankWord(name),
  );
  if (names.length < 2) return false;
  const languages = names.some((name) => HAN.test(name)) ? ['zh-CN'] : LANGUAGES;
  return languages.some((language) => {
    const isNamed = (name: string) => isOther(name) || namesIn(language).has(name);
    const found = names.filter(isNamed).length;
    return found >= 2 && found * 3 >= names.length * 2;
  });
}
