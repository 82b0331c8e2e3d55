/** Matches the provinces and largest cities of Korea, with and without their endings. */
const PROVINCE =
  /^(?:(?:서울|부산|대구|인천|광주|대전|울산)(?:(?:특별|광역)?시)?|세종(?:(?:특별자치)?시)?|(?:경기|강원|제주)(?:특별자치)?도?|충청?[북남]도?|전라?[북남]도?|전북특별자치도|경상?[북남]도?)$/;

/** Matches other Korean cities, counties and districts, but not words with these endings: 축구, 1인가구, 신도시. */
const SMALLER =
  /^(?![가-힣]*(?:가구|기구|도구|연구|지구|인구|창구|도시|전시|임시|상시|수시)$)(?:[중동서남북]구|[가-힣]{2,3}[시군구])$/;

/** Whether a text is the name of a Korean province or one of the largest cities. */
export const isKoreanProvince = (text: string) => PROVINCE.test(text);

/** Whether all texts are names of Korean provinces, cities, counties and districts. */
export const areKoreanPlaces = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.every((text) => PROVINCE.test(text) || SMALLER.test(text));
