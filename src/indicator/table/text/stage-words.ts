/** Matches a comparison of two years, which may both have results: 五年变化. */
export const COMPARED = /^(?:[两三四五]年|五年间|期间)?(?:的)?(?:变化|变动)(?:情况)?(?:[（(].*[)）])?$/;

/**
 * Matches a stage of a project, whose values may be planned or measured: Mid-term (2022), Year 1 (2021), End of project
 * 2024.
 */
export const EITHER =
  /^(?:mid-?term|end[- ]of[- ](?:the )?(?:project|programme|program|plan|strategy|phase|term|period)|year \d)\s*[(（]?\s*(?:(?:19|20)\d\d(?:[-/]\d\d)?)?[)）]?$/i;
