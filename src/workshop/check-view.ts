import { html, nothing, type TemplateResult } from 'lit';
import { langOf, messagesOf, noteText, problemText } from '../messages.js';
import { withValue } from './corrected-values.js';
import type { ValueCorrection } from './project.js';
import type { SourceRead } from './read-given.js';
import type { Omitted } from './spreadsheet/sheet-grid.js';
import type { Workshop } from './workshop.js';

/** So many unread cells are listed. */
const MOST_LISTED = 30;

/** What was read: the table with the role of each cell, and the lists of what was left unread and assumed. */
export function checkView(workshop: Workshop): TemplateResult {
  const { messages, result, isReading, read, project, correct } = workshop;
  const { check, give } = messages;
  if (!project.given) return html`<p class="hint">${check.nothing}</p>`;
  const reading = isReading
    ? html`<p class="reading" role="status">
        <progress aria-label=${check.reading}></progress> ${check.reading}
      </p>`
    : nothing;
  if (!result) return html`${reading}`;
  const from = html`${reading}
    <p class="hint">
      ${give.from([project.given.caption, project.given.name, project.given.sheet].filter(Boolean).join(' · '))}
    </p>`;
  if ('problem' in result) {
    const text = problemText(result.problem, messagesOf(langOf(messages.tag)));
    return html`${from}
      <p class="problem" role="alert">${text}</p>`;
  }
  if (!read) return from;
  const { source } = read;
  const count = source.data.readings.filter(({ value }) => value !== null).length + seriesValues(read);
  return html`${from}
    <p class="counts" role="status">${check.counts(count, source.unread.length)}</p>
    <cell-table
      .read=${read}
      .messages=${messages}
      .correct=${(key: string, own: ValueCorrection) => correct(withValue(project.corrections, key, own))}
    ></cell-table>
    <div class="lists">${unreadList(read, workshop)}${assumedList(read, workshop)}</div>`;
}

const seriesValues = ({ source }: SourceRead): number =>
  (source.data.series ?? []).reduce(
    (sum, { values }) => sum + values.filter((one) => one !== null).length,
    0,
  );

function unreadList({ source }: SourceRead, workshop: Workshop): TemplateResult {
  const { messages } = workshop;
  const { check } = messages;
  const omitted = omittedTexts(workshop);
  const library = messagesOf(langOf(messages.tag));
  const more = source.unread.length - MOST_LISTED;
  return html`<section>
    <h3>${check.unread}</h3>
    ${
      source.unread.length || omitted.length
        ? html`<ul>
            ${omitted.map((text) => html`<li>${text}</li>`)}
            ${source.unread
              .slice(0, MOST_LISTED)
              .map(
                ({ row, column, text, reason }) =>
                  html`<li>
                    ${check.at(row, column)}${library.colon}${
                      text ? library.quoted(text.slice(0, 80)) + library.comma : nothing
                    }${library.unread(reason)}
                  </li>`,
              )}
            ${more > 0 ? html`<li>${check.moreUnread(more)}</li>` : nothing}
          </ul>`
        : html`<p class="hint">${check.nothingUnread}</p>`
    }
  </section>`;
}

/** What of the file is not in the table, in sentences. */
const omittedTexts = ({ messages: { check }, project }: Workshop): readonly string[] =>
  Object.entries(project.given?.omitted ?? {}).map(([kind, count]) =>
    check.omitted[kind as keyof Omitted](count as number),
  );

function assumedList({ data }: SourceRead, { messages, project }: Workshop): TemplateResult {
  const { check } = messages;
  const { encoding } = project.given ?? {};
  const texts = [
    ...(encoding ? [check.encoding(encoding)] : []),
    ...data.notes
      .filter(({ kind }) => kind === 'assumption')
      .map((note) => noteText(note, langOf(messages.tag))),
  ].filter(Boolean);
  return html`<section>
    <h3>${check.assumed}</h3>
    ${
      texts.length
        ? html`<ul>
            ${texts.map((text) => html`<li>${text}</li>`)}
          </ul>`
        : html`<p class="hint">${check.nothingAssumed}</p>`
    }
  </section>`;
}
