import { html, type TemplateResult } from 'lit';
import { pageLangs, workshopMessages, type PageLang } from './messages/index.js';

/** A button for each other language of the page, in that language. */
export const languageButtons = (
  now: PageLang,
  setLanguage: (lang: PageLang) => void,
): readonly TemplateResult[] =>
  pageLangs
    .filter((lang) => lang !== now)
    .map((lang) => {
      const { language, tag } = workshopMessages(lang);
      return html`<button type="button" lang=${tag} @click=${() => setLanguage(lang)}>${language}</button>`;
    });
