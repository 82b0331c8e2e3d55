import type { PrintedUnit } from '../numbers/unit-of-text.js';

/** Matches units of money. */
export const MONEY =
  /^[A-Z]{3}$|\p{Sc}|元$|yuan|^(?:Rs|[Bb]irr|[Nn]aira|[Kk]wacha|[Dd]ollars?|[Pp]ounds?|[Ee]uros?|[Rr]upees?)$/u;

/** Matches people and things that no money is the unit of: Countries, Trees planted. */
export const COUNTED =
  /^(?:(?:\p{L}+ )?(?:countries|volunteers|beneficiaries)|partners|member states|members|donors|subscribers|followers|users|farmers|offices|clients|bénévoles|bénéficiaires|partenaires|pays|salariés|kunden|länder|mitarbeiter(?:innen)?|mitglieder|freiwillige|clientes|empleados|países|voluntarios|志愿者|志願者|员工|員工|客户|门店|会员|(?:受益|覆盖)\p{L}{1,2})$|^(?!.*\b(?:capital|assets|funds|grants|loans|investments?|costs|debts?|shares|claims|taxes|dividends|income|expenditure|revenue|budgets?|amounts?|services|contracts)\b)(?:\p{L}+ ){0,2}\p{L}+(?:s|[rm]en|ple) (?:supported|covered|reached|planted|built|assisted|helped|trained|served|treated|vaccinated|recruited|enrolled|fed|housed|protected|visited|registered|told|informed|consulted|employed|created|connected|screened|immuni[sz]ed|interviewed|benefit(?:t?ed|t?ing))$/iu;

const NUMBER =
  /^(?:the )?(?:total )?(?:number|no\.) of\b|(?:人数|户数|家数|个数|数量（[个家人户]）)$|^\p{Script=Han}{2,8}(?:人[数次]|[户家]数|个数)$/iu;

/**
 * Whether a row counts people or things and so is not in the money of the section above, which may then have ended:
 * Countries reached below Investment, US$ million.
 */
export const endsMoney = (
  { name, unit }: { readonly name: string; readonly unit?: PrintedUnit },
  section: PrintedUnit | undefined,
): boolean =>
  section !== undefined &&
  MONEY.test(section.base) &&
  !(unit && MONEY.test(unit.base)) &&
  (COUNTED.test(name) || NUMBER.test(name));
