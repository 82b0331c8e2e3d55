import { shortScale } from './scales.js';

/** Currency codes that are not words. */
const CODE =
  '(?:AED|ARS|AUD|BBD|BDT|BGN|BHD|BND|BOB|BRL|BWP|CAD|CHF|CLP|CNY|COP|CRC|CZK|DKK|DOP|DZD|EGP|ETB|EUR|FJD|GBP|GEL|GHS|GTQ|GYD|HKD|HNL|HUF|IDR|ILS|INR|ISK|JMD|JOD|JPY|KES|KHR|KRW|KWD|KZT|LBP|LKR|MAD|MMK|MNT|MOP|MUR|MVR|MWK|MXN|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RMB|RON|RSD|RUB|RWF|SAR|SEK|SGD|THB|TND|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYU|UZS|VND|XAF|XCD|XOF|ZAR|ZMW)(?![A-Z])';

/** Abbreviations of shillings, rupees, ringgit and taka before figures. */
const NAMED = '(?:Rs|RM|Tk|[KTU][Ss]hs?)\\.?';
const NAMED_CODES: Readonly<Record<string, string>> = {
  RS: 'Rs',
  RM: 'MYR',
  TK: 'BDT',
  VT: 'VUV',
  KSH: 'KES',
  TSH: 'TZS',
  USH: 'UGX',
};

/** Three capitals before a multiplier, of a currency or of what is counted: SRD m, TEU million. */
const ANY_CODE = '[A-Z]{3}(?= (?:m|mn|mln|bn|million|billion|trillion|thousand)s?$)';

const MONEY = new RegExp(
  String.raw`^(?:in )?((?:[A-Z]{1,3})?\p{Sc}|${CODE}|R(?= ?(?:[’']|thou|mil|bil))|${NAMED}|${ANY_CODE})\s*(?:in )?(.*)$`,
  'u',
);

/** Matches a currency sign or code before a figure. */
export const CURRENCY = new RegExp(
  String.raw`^-?\s*(?:[A-Z]{0,3}\p{Sc}|R(?=\s?\d)|(?:${CODE}|${NAMED})(?=\s?\d)|(?!FY|Q)[A-Z]{2,3}(?=\s?\d[\d.,]*\s(?:million|billion|trillion)))`,
  'u',
);

/** Signs of a single currency each; a bare sign of dollars, crowns or yuan does not say which. */
const CODES: ReadonlyMap<string, string> = new Map(
  'US$:USD NZ$:NZD A$:AUD AU$:AUD C$:CAD CA$:CAD HK$:HKD NT$:TWD S$:SGD J$:JMD TT$:TTD FJ$:FJD N$:NAD Bds$:BBD EC$:XCD B$:BSD G$:GYD R$:BRL €:EUR £:GBP ₹:INR R:ZAR ₱:PHP ₦:NGN ₫:VND ฿:THB ₩:KRW ₪:ILS ₺:TRY ₴:UAH ₽:RUB ₸:KZT ₾:GEL ₼:AZN ₵:GHS GH₵:GHS GH¢:GHS ₡:CRC ₲:PYG ₮:MNT ৳:BDT ៛:KHR ₭:LAK'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** The unit that a currency sign stands for. */
export function currencyUnit(text: string): string {
  const sign = text.replace(/^-|\s/g, '');
  const name = sign.toUpperCase().replace(/(?<=SH)S|\.$/g, '');
  return CODES.get(sign) ?? NAMED_CODES[name] ?? sign;
}

/** The unit of a currency sign with a multiplier: £m, US$ million, $'000, € bn, T€; undefined for any other text. */
export function moneyUnit(text: string): { scale: number; base: string } | undefined {
  const [, before = '', behind = ''] = /^(.*?)\s?(\p{Sc}|EUR|CHF)$/u.exec(text) ?? [];
  const times = before === 'T' && behind !== '$' ? 'tsd' : before;
  const [, sign = '', rest = ''] = MONEY.exec(times && shortScale(times) ? `${behind}${times}` : text) ?? [];
  if (!sign) return undefined;
  const scale = rest === '' ? 1 : shortScale(rest);
  if (scale === undefined) return undefined;
  return { scale, base: currencyUnit(sign) };
}
