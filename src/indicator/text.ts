/** A text: one for all languages, or one for each BCP 47 tag, such as `en` or `zh-Hant`. */
export type Text = string | Readonly<Record<string, string>>;
