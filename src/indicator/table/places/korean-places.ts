/** Matches the provinces and largest cities of Korea, with and without their endings. */
const PROVINCE =
  /^(?:(?:서울|부산|대구|인천|광주|대전|울산)(?:(?:특별|광역)?시)?|세종(?:(?:특별자치)?시)?|(?:경기|강원|제주)(?:특별자치)?도?|충청?[북남]도?|전라?[북남]도?|전북특별자치도|경상?[북남]도?)$/;

/** Matches other Korean cities, counties and districts, but not 인구, 가구 and other words with these endings. */
const SMALLER = /^(?!(?:인|가|연|기|도|출|요|욕|복|항|입|지|도시|동)[구시군]$)[가-힣]{1,4}[시군구]$/;

/** Whether a text is the name of a Korean province or one of the largest cities. */
export const isKoreanProvince = (text: string) => PROVINCE.test(text);

/** Whether all texts are names of Korean provinces, cities, counties and districts. */
export const areKoreanPlaces = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.every((text) => PROVINCE.test(text) || SMALLER.test(text));
