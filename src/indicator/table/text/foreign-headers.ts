/** Words in German, French, Spanish, Portuguese, Italian, Dutch and Korean headers, by their English equivalents. */
const WORDS: Readonly<Record<string, string>> = {
  indicator:
    'merkmal merkmale 지표 지표명 kennzahl kennzahlen indikator indikatoren messgröße indicateur indicateurs indicador indicadores indicatore indicatori',
  item: '구분 항목 과목 세목',
  unit: '단위 einheit maßeinheit eenheid unité unités unidad unidades unidade unità',
  actual:
    '실적 실적치 결산 결산액 ist istwert istwerte istzustand ergebnis ergebnisse erreicht realisatie réalisé réalisée réalisation réalisations résultat résultats réel avance exécuté exécution ejecutado liquidación liquidado conseguito raggiunto raggiunti atingido alcançado observado observados realizada realisatie resultado resultados realizado alcanzado logro logrado efectivo efectiva consuntivo risultato risultati effettivo',
  target:
    'geplant geplante geplanter geplantes gepland geplande planifié planifiée planifiés planifiées planeado planeada planeados planejado planejada pianificato pianificata pianificati 목표 목표치 예산 예산액 soll sollwert sollwerte ziel ziele zielwert zielwerte zielzustand planwert planwerte streefwaarde doelwaarde doel budget budgets cible cibles objectif objectifs meta metas objetivo objetivos obiettivo obiettivi programado prévu plan ansatz haushaltsansatz voranschlag atteso attesa attesi norm previsto prevista previsti esperado estándar presupuesto presupuestado orçado orçamento orçamentado preventivo begroting',
  status: 'stand',
  current: 'current',
  forecast:
    'prognose prognosen prévision prévisions prévisionnel prévisionnelle prévisionnels pronóstico pronósticos proyección proyecciones previsión projeção previsione previsioni',
  estimate:
    'preconsuntivo schätzung hochrechnung estimation estimations estimación estimado estimativa stima raming',
  latest: 'último última dernier dernière ultimo letzter letzte laatste aktueller',
  baseline:
    'basis nulmeting basiswert ausgangswert référence referência referencia riferimento base baseline',
  'base year': 'basisjahr bezugsjahr referenzjahr ausgangsjahr',
  'target year': 'zieljahr échéance vencimiento',
  milestone: 'zwischenziel etappenziel intermédiaire jalon intermedia',
  year: '연도 년도 peiljaar jahr jaar année années año años ano anos anno anni exercice ejercicio',
  month: 'monat mois mes mês mese',
  quarter: 'quartal trimestre trimestri kwartaal',
  period: 'période zeitraum',
  department: '부서 부서별',
  city: '시군구 자치구 stadt gemeinde gemeente kommune kommunen städte gemeinden ville commune ciudad municipio município cidade città comune',
  district:
    'kreis landkreis kreise landkreise bezirk bezirke stadtbezirk stadtbezirke stadtteil stadtteile ortsteil ortsteile stadtviertel département départements departamento departamentos arrondissement arrondissements quartier quartiers provincia provincias distrito distritos barrio barrios bairro bairros freguesia freguesias concelho concelhos comarca comarcas quartiere quartieri',
  region:
    '지역 시도 시도별 지역별 행정구역 kanton kantone canton cantons cantone cantón bundesland région región regione região regiões comunidad comunidades bundesländer régions regiones regioni',
  branch: 'zweigstelle zweigstellen filiale filialen sucursal sucursales succursale filial',
  school: 'lycée lycées collège collèges école écoles schule schulen escuela scuola escola',
  hospital: 'hôpital hôpitaux krankenhaus klinik ospedale',
  university: 'université universität hochschule universidad università universidade',
  'geo name': 'libgeo',
  geo: 'geo géo territoire territorio',
  code: 'code codgeo insee codice código',
  name: 'libellé bezeichnung nom nome denominazione intitulé',
  country: 'pays país paese',
  change:
    'évolution évolutions variation variations veränderung veränderungen variación variaciones variazione variazioni variação variações verandering veranderingen',
  growth:
    'croissance augmentation hausse wachstum zunahme anstieg zuwachs crecimiento aumento incremento crescimento crescita groei toename',
  difference:
    'différence écart écarts differenz abweichung abweichungen diferencia desviación brecha diferença desvio differenza scostamento scostamenti verschil afwijking',
  rank: 'rang rangplatz platzierung classement posición posição posizione',
  number: 'anzahl aantal nombre número numero',
  percent: 'prozent prozentsatz pourcent porcentaje percentuale',
  value: 'dato wert werte valeur valeurs valor valores valore valori',
  remarks: 'bemerkung bemerkungen anmerkung anmerkungen remarque remarques observaciones observações',
  source: 'quelle quellen fuente fuentes fonte source',
  '': '년 der die das den des für im von bis de du la le les en pour à línea linha el los las del para da do per di inicial iniciales iniziale iniziali initial initiale medida mesure misura autónoma autónomas',
};

/** A word without accents, as file names have it: annee. */
const unaccented = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

const ENGLISH = new Map(
  Object.entries(WORDS).flatMap(([english, words]) =>
    words
      .split(' ')
      .flatMap((word) => [word, unaccented(word)])
      .map((word) => [word, english] as const),
  ),
);

/** Matches headers for who is targeted and who was reached. */
export const PEOPLE =
  /^(?:(?:number|no\.?|#) of )?(people|persons|individuals|households|children|beneficiaries) (targeted|reached)$/i;

/** Replaces each known foreign word in a text with its English equivalent. */
export const wordsInEnglish = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => ENGLISH.get(word.toLowerCase()) || word);

/** Matches the kind of place at the end of a German compound: Tourismusregion. */
const COMPOUND = /^\p{L}{3,}(region|gemeinde|bezirk|kreis|kanton)(?:en|e|n)?$/iu;

const wordInEnglish = (word: string): string | undefined =>
  ENGLISH.get(word.toLowerCase()) ?? ENGLISH.get(COMPOUND.exec(word)?.[1]?.toLowerCase() ?? '');

/** Phrases whose words mean something else together than alone. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /\banno (?:accademico|scolastico)|\bannée (?:scolaire|universitaire)|\baño (?:escolar|académico|lectivo)|\b(?:curso|ciclo) (?:escolar|académico|lectivo)|\bano letivo|\bschuljahr\b/i,
    'année',
  ],
  [/\bobligaciones reconocidas\b/i, 'ejecutado'],
  [/\bbudgets? (?:primitifs?|supplémentaires?|votés?)(?!\p{L})/iu, 'budget'],
  [/\bcomptes? (?:administratifs?|financiers? uniques?)(?!\p{L})/iu, 'réalisé'],
  [/\blogros? esperados?\b/i, 'meta'],
  [
    /\b(?:año|ano|anno|année) (?:de (?:la )?|da |dell['’])?(?:meta|cible|obiettivo|objectif)(?!\p{L})/iu,
    'zieljahr',
  ],
  [
    /\b(?:mesure|valeur|situation) (?:de départ|initiale)\b|\bvalor (?:inicial|de partida)\b|\bvalore iniziale\b/i,
    'baseline',
  ],
  [/\bvalor(?:es)? (?:actual(?:es)?|atual|atuais)\b/i, 'current valor'],
];

/** Translates a header into English if all of its words are known; otherwise only replaces known phrases. */
export function inEnglish(printed: string): string {
  const header = PHRASES.reduce((text, [words, one]) => text.replace(words, one), printed);
  const [, people, kind] = PEOPLE.exec(header) ?? [];
  if (people && kind) return `${/^t/i.test(kind) ? 'target' : 'reached'} (${people.toLowerCase()})`;
  const words = header.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!words.every((word) => wordInEnglish(word) !== undefined) || !words.some(wordInEnglish)) return header;
  return header
    .replace(/\p{L}+/gu, (word) => wordInEnglish(word)!)
    .replace(/\s+/g, ' ')
    .trim();
}
