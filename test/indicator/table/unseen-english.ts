import { real, type RealTable } from './real-table.js';

/** Reports in English that were written down before the reader saw them; facts and figures only. */
export const unseenEnglish: readonly RealTable[] = [
  real({
    id: 'queensland-premier',
    plan: 'Queensland, Department of the Premier and Cabinet, annual report 2021–2022, service standards',
    address:
      'https://premiers.qld.gov.au/publications/categories/reports/annual-reports/2021-2022/appendix-a.aspx',
    table: `
Service area: Policy Advice and Coordination, and Cabinet Support|Notes|2021–2022 Target/Est.|2021–2022 Actual
Effectiveness measures|<|<|<
Client satisfaction with the department’s engagement with the policy development process|1|85%|63%
Client satisfaction with advice and support relating to intergovernmental relations||85%|83%
Efficiency measure|<|<|<
Total cost per hour of policy advice and development output||$147|$147
Service: Cabinet support|<|<|<
Client satisfaction with support provided by Cabinet Services||85%|81%
Client satisfaction with advice by the department to agencies on performance management and reporting requirements|1|85%|70%
Average cost of supporting Regional and Community Cabinet meetings|2|$15,000|$12,747`,
    expected: `
name|.|t2022|a2022
#
Client satisfaction with the department’s engagement with the policy development process [%]||85|63
Client satisfaction with advice and support relating to intergovernmental relations [%]||85|83
#
Total cost per hour of policy advice and development output [$]||147|147
#
Client satisfaction with support provided by Cabinet Services [%]||85|81
Client satisfaction with advice by the department to agencies on performance management and reporting requirements [%]||85|70
Average cost of supporting Regional and Community Cabinet meetings [$]||15000|12747`,
  }),
  real({
    id: 'queensland-treasury',
    plan: 'Queensland Treasury, annual report 2018–19, service standards',
    address: 'https://www.treasury.qld.gov.au/about-treasury/2018-2019-annual-report/our-performance/',
    table: `
Fiscal coordination|Notes|2018–19 Target/ estimate|2018–19 Estimated actual
Effectiveness measures|<|<|<
Net operating surpluses as a share of new capital investment||60%|79%
Debt-to-revenue ratio of the general government||56%|54%
Capital program||Met|$6.06B
Own-source revenue as a proportion of gross state product||8.2%|8.3%
Full funding of long-term liabilities||Met|Met
Growth in full-time equivalent employees||1.7%|1.68%
Efficiency measure|<|<|<
Average cost per hour of advice and support output|1|$131.18|$109.29`,
    expected: `
name|.|t2019|.
#
Net operating surpluses as a share of new capital investment [%]||60|!
Debt-to-revenue ratio of the general government [%]||56|!
Capital program|||!
Own-source revenue as a proportion of gross state product [%]||8.2|!
#
Growth in full-time equivalent employees [%]||1.7|!
#
Average cost per hour of advice and support output [$]||131.18|!`,
  }),
  real({
    id: 'kenya-vision-medium-term',
    plan: 'Kenya, a county integrated development plan 2023–2027, water programme',
    address:
      'https://countytoolkit.devolution.go.ke/process/planning/county-integrated-development-plan-cidp',
    arranged: 'made on the model form of the guidelines; invented figures',
    table: `
Sub Programme|Key Output|Key Performance Indicators|Linkages to SDG Targets|Planned Targets and Indicative Budget (KSh. M)|<|<|<|<|<|Total Budget (KSh. M)
^|^|^|^|Year 1|<|Year 2|<|Year 3|<|^
^|^|^|^|Target|Cost|Target|Cost|Target|Cost|^
Water supply|Boreholes drilled|No. of boreholes drilled|SDG 6.1|12|60|14|70|15|75|205
^|Pipelines extended|Km of pipeline laid|SDG 6.1|40|80|45|90|50|100|270
Sanitation|Households connected|No. of households connected to sewer|SDG 6.2|1,200|36|1,500|45|1,800|54|135`,
    expected: `
#
#
.|.|name|.|.|.|.|.|.|.|.
|||?2|?|!|?|!|?|!|!
|||?2|?|!|?|!|?|!|!
|||?2|?|!|?|!|?|!|!`,
  }),
  real({
    id: 'world-bank-results',
    plan: 'World Bank, results framework of a project appraisal document, form of 2018',
    address:
      'https://documents.worldbank.org/en/publication/documents-reports/documentlist?docty=Project%20Appraisal%20Document',
    arranged: 'made on the form; invented figures',
    table: `
Indicator Name|DLI|Baseline|Intermediate Targets|<|<|End Target
^|^|^|1|2|3|^
Improve access to safe water|<|<|<|<|<|<
People provided with access to improved water sources (Number)||0.00|50,000.00|120,000.00|180,000.00|250,000.00
Of which female (Percentage)||0.00|50.00|50.00|51.00|51.00
Water utilities publishing annual audits (Number)|DLI 3|1.00|3.00|5.00|8.00|10.00`,
    expected: `
#
#
#
People provided with access to improved water sources||?|?|?|?|?
Of which female||?|?|?|?|?
Water utilities publishing annual audits|!|?|?|?|?|?`,
    columns: 'name|.|.|.|.|.|.',
  }),
  real({
    id: 'uk-fuel-poverty-style',
    plan: 'United Kingdom, road deaths reported to the police, Great Britain',
    address:
      'https://www.gov.uk/government/statistics/reported-road-casualties-great-britain-annual-report-2022',
    table: `
Reported road casualties, Great Britain|<|<|<|<|<
Severity|2018|2019|2020|2021|2022
Killed [note 1]|1,784|1,752|1,460|1,558|1,711
Change on year (%)|-|-2|-17|7|10
[note 1] Within 30 days of the collision.|<|<|<|<|<`,
    expected: `
#
name|a2018|a2019|a2020|a2021|a2022
Killed|1784|1752|1460|1558|1711
Change on year [%]||-2|-17|7|10`,
  }),
  real({
    id: 'eu-climate-targets',
    plan: 'European Union, energy efficiency, renewables and greenhouse gas: results and headline targets',
    address: 'https://ec.europa.eu/eurostat/web/europe-2020-indicators',
    arranged: 'headline figures as a table',
    table: `
Headline indicator|Unit|2010|2015|2020|Target 2020|Target 2030
Share of renewable energy in gross final energy consumption|%|14.4|17.8|22.1|20|42.5
Early leavers from education and training|% of population aged 18-24|13.8|11.0|9.9|<10|<9
Tertiary educational attainment, age group 30-34|% of population|32.6|37.8|41.0|≥40|:
R&D intensity|% of GDP|1.97|2.12 (b)|2.30|3.00|:`,
    expected: `
name|.|a2010|a2015|a2020|t2020|t2030
Share of renewable energy in gross final energy consumption [%]||14.4|17.8|22.1|20|42.5
Early leavers from education and training||13.8|11.0|9.9|<10|<9
Tertiary educational attainment, age group 30-34||32.6|37.8|41.0|≥40|
R&D intensity||1.97|2.12|2.30|3.00|`,
  }),
  real({
    id: 'india-sdg-index',
    plan: 'NITI Aayog, SDG India Index, composite scores of states',
    address: 'https://sdgindiaindex.niti.gov.in',
    arranged: 'six states',
    table: `
S. No.|State|2018|2019-20|2020-21
1|Kerala|69|70|75
2|Himachal Pradesh|69|69|74
3|Tamil Nadu|66|67|74
4|Andhra Pradesh|64|67|72
5|Uttar Pradesh|42|55|60
6|Bihar|48|50|52
|India|57|60|66`,
    expected: `
#
|Kerala|?|?|?
|Himachal Pradesh|?|?|?
|Tamil Nadu|?|?|?
|Andhra Pradesh|?|?|?
|Uttar Pradesh|?|?|?
|Bihar|?|?|?
|India|?|?|?`,
    columns: '.|place|.|.|.',
  }),
  real({
    id: 'social-security-performance',
    plan: 'United States, Social Security Administration, annual performance report, measures',
    address: 'https://www.ssa.gov/agency/performance/',
    table: `
1.1a: Average speed of answer on the National 800 Number (minutes)|<|<|<|<
Fiscal Year|FY 2021|FY 2022|FY 2023|FY 2024
Target|20|25|35|30
Actual|13|33|36|TBD
Target Achieved|Met|Not Met|Not Met|TBD`,
    expected: `
#
#
.|t2021:Average speed of answer on the National 800 Number [minutes]|t2022:Average speed of answer on the National 800 Number [minutes]|t2023:Average speed of answer on the National 800 Number [minutes]|t2024:Average speed of answer on the National 800 Number [minutes]
|20|25|35|30
|a2021=13|a2022=33|a2023=36`,
  }),
];
