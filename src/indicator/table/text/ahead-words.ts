// Words by which a title announces plans, budgets, forecasts or limits; bare years below it are not results.

/** Matches Economic forecasts, Budget 2024, Capital programme, Forward estimates, Emission caps, Service standards. */
const ENGLISH =
  /\b(?:forecasts?|projections?|projected|outlook|spending plans|financial plan|capital programme|budget summary|(?:approved|adopted|proposed|annual) budgets?|forward estimates|assumptions|ceilings|milestones|deliverables|service standards|performance targets|medium[- ]term (?:\w+ )*(?:plans?|frameworks?|strateg(?:y|ies)|budgets?)|(?:capital|financ(?:ing|ial)|investment|funding|expenditure|works|housing|maintenance|procurement|staffing|workforce) plans?|(?:investment|project|development|housing) pipelines?|(?:disbursement|payment|delivery|construction|drawdown|implementation|repayment) schedules?|(?:expenditure|spending|borrowing|emissions?) limits|(?:emissions?|carbon|expenditure|spending|price|allowance) caps?|(?:budget|funding|resource|capital|indicative) allocations?)\b|\bbudgets?(?: (?:for )?(?:FY ?)?20\d\d(?:[-/]\d\d)?)?(?: \([^()]*\))?$|^(?:expected|anticipated|planned|proposed|indicative|allocations)\b|\bcaps$/i;

const FRENCH =
  /(?<!\p{L})(?:prévisions?|plan (?:pluriannuel|de financement|d['’]investissements?)|programmation(?: pluriannuelle)?|trajectoires?|(?:budgétaire|financier|dépenses) à moyen terme|hypothèses|projets? de (?:loi|budget)|budgets? primitifs?|calendrier|plafonds?|projections?|perspectives?|objectifs(?! (?:de|du) (?:développement|millénaire))|jalons)(?!\p{L})/iu;
const GERMAN =
  /(?:finanz|haushalts|investitions|wirtschafts|stellen|ausgaben|bedarfs|personal)(?:plan|planung|pläne)(?!\p{L})|(?<!\p{L})(?:\p{L}*prognosen?|projektion(?:en)?|\p{L}*vorausberechnung(?:en)?|mittelfristige?|planwerte?|eckwerte|\p{L}*obergrenzen?|zielwerte|voranschlag|ausblick|szenari\p{L}+)(?!\p{L})/iu;
const SPANISH =
  /(?<!\p{L})(?:previsi(?:ón|ones)|presupuestos?|plan (?:de )?(?:inversiones|inversión|plurianual|financiero|operativo)|plurianual(?:es)?|proyecci(?:ón|ones)|escenarios?|marco fiscal|techos|metas|programación|cronograma|hipótesis|previs(?:ão|ões)|orçamentos?|projeç(?:ão|ões)|previsioni?|bilancio di previsione|proiezioni?|obiettivi|begroting|raming(?:en)?|meerjaren\p{L}*)(?!\p{L})/iu;

const CHINESE =
  /(?:(?<!一般公共|政府性基金|国有资本经营|社会保险基金)预算|预算(?:草案|安排|(?:收入|支出|收支)?(?:总|平衡)?表))|預算|[预預][测測估]|推[计計算]|[测測]算|(?:投资|投資|资金|資金|费用|經費|成本)估算|(?:滚动|行动|实施|招生|投资|建设|工作|年度|生产|供地|供应|采购|滾動|行動|實施|投資|建設|供應)[计計][划畫劃]|(?:财政|財政|中期|投资|投資|分年度|滚动)[规規][划劃]|(?:资金|資金|筹[措资集]|籌[措資集]|融[资資]|用款|使用|拨付|撥付|偿债|償債|还款|還款)[计計][划畫劃]|[规規][划劃](?:投资|投資|人口|规模|規模|新增|供应|供應|总量|總量)|(?:建设|建設|实施|實施)[时時]序|分[期年](?:建设|建設|实施|實施)|(?:分年度|年度)(?:任务|目标|任務|目標|里程碑)|里程碑|任务(?:分解|清单|安排|表)?$|(?:行动|实施|工作|筹措|平衡|行動|實施|籌措)方案(?:表)?$|(?:投资|资金|用款|年度)安排|(?:资金|投资|用地|用水)?需求(?:测算|表)|(?:总量|總量)?控制(?:数|數|指标|指標)$|上限(?:值)?$|^[预預]期(?![寿壽余餘]命|健康|受教育|性)/;

/** Matches words for results: the table then covers, at least in part, what has already happened. */
export const CAME_ABOUT =
  /(?<!\p{L})(?:actuals?|outturns?|results?|spent|execut\w+|perform\w*|monitor\w*|track\w*|progress|achiev\w*|histor\w+|observed|estimates?|against|versus|vs|survey|accuracy|errors?|exécut\p{L}+|réalis(?:é|ée|és|ées|ations)|résultats?|bilan|suivi|évolution|constaté\p{L}*|comptes?|ejecu\p{L}+|liquidaci\p{L}+|realizad\p{L}+|resultados?|seguimiento|avance|evolución|logros?|execução|risultati|consuntivo)(?!\p{L})|(?:ergebnis|vollzug|(?<!be)rechnung|abschluss|soll-ist|entwicklung|statisti)/iu;
const CAME_ABOUT_CHINESE =
  /执行|決算|决算|完成|实现|进展|落实|情况|评估|监测|实绩|成效|实际|历年|统计|公报|年鉴|结果|预算单位|对比|執行|實現|進展|落實|情況|評估|監測|實績|實際|歷年|統計|公報|年鑑|結果|對比/;

/** Whether a title announces something to come and mentions no results. */
export function isOfAhead(title: string): boolean {
  const plain = title.replace(/\bperformance (?=targets)|\bforward estimates\b/gi, 'planned ');
  const isAhead = [ENGLISH, FRENCH, GERMAN, SPANISH].some((words) => words.test(title));
  return (isAhead && !CAME_ABOUT.test(plain)) || (CHINESE.test(title) && !CAME_ABOUT_CHINESE.test(title));
}
