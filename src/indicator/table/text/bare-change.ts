/** Matches a change that does not say of what: % change, y-o-y, change from baseline, 比上年增长%. */
export const BARE_CHANGE =
  /^(?:y-?o-?y|year[- ]on[- ]year)(?: ?\(?%\)?)?$|^(?=.*(?:change|growth|(?:in|de)crease))(?:[\s%(),.’'/-]|year|on|yoy|y-?o-?y|y\/y|annual|yearly|monthly|quarterly|per ?cent(?:age)?|changes?|growth|(?:in|de)creases?|rate|from|over|the|previous|prior|month|quarter|same|period|of|last|levels?|base(?:line)?|since|points?|pp|(?:19|20)\d\d)+$|^(?:比上年|同比|较上年)?(?:增长|增减|增速|增幅|增长率|增长速度|(?<=上年)(?:下降|提高|上升))[%％]?$|^同比[%％]?$/i;
