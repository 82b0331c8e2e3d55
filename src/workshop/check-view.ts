import { html, nothing, type TemplateResult } from 'lit';
import type { DataError, Note, Reading } from '../indicator.js';
import { inLang, langOf, messagesOf, noteText, problemText, valueText } from '../messages.js';
import { COLUMNS } from './cell-table.js';
import { withValue } from './corrected-values.js';
import type { WorkshopMessages } from './messages/index.js';
import type { TableInput, ValueCorrection } from './project.js';
import type { SourceRead } from './read-input.js';
import { begunWith } from './same-table.js';
import type { Omitted } from './spreadsheet/sheet-grid.js';
import type { Workshop } from './workshop.js';

/** The maximum number of unread cells listed. */
const MOST_LISTED = 30;
/** The maximum number of duplicate values listed. */
const MOST_DUPLICATES = 5;

/** Shows what was read: the table with the role of each cell, and lists of unread cells and assumptions. */
export function checkView(workshop: Workshop): TemplateResult {
  const { messages, result, isReading, read, project, correct } = workshop;
  const { check, input } = messages;
  if (!project.input) return html`<p class="hint">${check.nothing}</p>`;
  const reading = isReading
    ? html`<p class="reading" role="status">
        <progress aria-label=${check.reading}></progress> ${check.reading}
      </p>`
    : nothing;
  if (!result) return html`${reading}`;
  const from = html`${reading}
    <p class="hint">
      ${input.from([project.input.caption, project.input.name, project.input.sheet].filter(Boolean).join(' · '))}
    </p>`;
  if ('problem' in result) {
    return html`${from}
      <p class="problem" role="alert">${problemOf(result.problem, project.input.source, messages)}</p>`;
  }
  if (!read) return from;
  const { data, unread } = read.corrected;
  const count = data.readings.filter(({ value }) => value !== null).length + seriesValues(read);
  return html`${from}
    <p id="counts" class="counts" role="status">${check.counts(count, unread.length)}</p>
    ${earlierNotice(workshop)} ${warnings(read, messages)}
    <cell-table
      .read=${read}
      .messages=${messages}
      .values=${project.corrections.values}
      .correct=${(key: string, own: ValueCorrection) => correct(withValue(project.corrections, key, own))}
    ></cell-table>
    <div class="lists">
      ${unreadList(read, workshop)}${read.isRead ? assumedList(read, workshop) : nothing}
    </div>`;
}

/** What happened to the previous table’s texts and corrections, with a button that reverses it. */
function earlierNotice({
  earlier,
  project,
  messages,
  openProject,
}: Workshop): TemplateResult | typeof nothing {
  const { input } = project;
  if (!earlier || !input) return nothing;
  const { kept, setAside } = messages.check;
  const [text, action] = earlier.areKept ? kept : setAside;
  const other = earlier.areKept ? begunWith(project, input) : { ...earlier.of, input };
  return html`<p class="earlier" role="status">
    ${text} <button type="button" class="link" @click=${() => openProject(other)}>${action}</button>
  </p>`;
}

/** Why a source cannot be read. Text or markup that is clearly no data gets a simpler message than a parser's error. */
function problemOf(problem: DataError, source: TableInput['source'], messages: WorkshopMessages): string {
  const { input, tag } = messages;
  const first = typeof source === 'string' ? source.trimStart().charAt(0) : '';
  if (first === '<' && problem.code === 'invalid JSON: {0}') return input.noTable;
  const isData = typeof source !== 'string' || ['[', '{', '<'].includes(first);
  return isData ? problemText(problem, messagesOf(langOf(tag))) : input.noColumns;
}

/** Warnings about contradicting values for one time, and about corrections that match nothing. */
function warnings({ duplicates, unmatched, data }: SourceRead, messages: WorkshopMessages): TemplateResult {
  const { correct } = messages;
  const lang = langOf(messages.tag);
  const library = messagesOf(lang);
  const textOf = (one: Reading) => {
    const { unit } = data.indicators.find(({ id }) => id === one.indicator) ?? {};
    return valueText(one, data.units.find(({ id }) => id === unit) ?? { id: '', name: '' }, lang);
  };
  const told = duplicates.slice(0, MOST_DUPLICATES).map(([first, second]) => {
    const name = inLang(data.indicators.find(({ id }) => id === first.indicator)?.name ?? '', lang);
    const place = data.places.length > 1 ? data.places.find(({ id }) => id === first.place)?.name : undefined;
    const of = library.inPlace(place ? inLang(place, lang) : '', name) + library.comma;
    return correct.duplicate(of + library.period(second.period), textOf(first), textOf(second));
  });
  const more = duplicates.length - told.length;
  const texts = more > 0 ? [...told, correct.moreDuplicates(more)] : told;
  return html`${texts.map((text) => html`<p class="problem" role="alert">${text}</p>`)}
  ${unmatched.length ? html`<p class="problem" role="alert">${correct.unmatched(unmatched.slice(0, MOST_LISTED))}</p>` : nothing}`;
}

const seriesValues = ({ corrected }: SourceRead): number =>
  (corrected.data.series ?? []).reduce(
    (sum, { values }) => sum + values.filter((one) => one !== null).length,
    0,
  );

function unreadList({ corrected: { unread, grid } }: SourceRead, workshop: Workshop): TemplateResult {
  const { messages, goTo } = workshop;
  const { check } = messages;
  const omitted = omittedTexts(workshop);
  const library = messagesOf(langOf(messages.tag));
  const more = unread.length - MOST_LISTED;
  return html`<section>
    <h3>${check.unread}</h3>
    ${
      unread.length || omitted.length
        ? html`<ul>
            ${omitted.map((text) => html`<li>${text}</li>`)}
            ${unread
              .slice(0, MOST_LISTED)
              .map(
                ({ row, column, text, reason }) =>
                  html`<li>
                    ${
                      grid && column <= COLUMNS
                        ? html`<button type="button" class="link" @click=${() => goTo({ row, column })}>
                            ${check.at(row, column)}
                          </button>`
                        : check.at(row, column)
                    }${library.colon}${
                      text
                        ? check.because(library.quoted(text.slice(0, 80)), library.unread(reason))
                        : library.unread(reason)
                    }
                  </li>`,
              )}
            ${more > 0 ? html`<li>${check.moreUnread(more)}</li>` : nothing}
          </ul>`
        : html`<p class="hint">${check.nothingUnread}</p>`
    }
  </section>`;
}

/** Sentences on the parts of the file that are not in the table. */
const omittedTexts = ({ messages: { check }, project }: Workshop): readonly string[] =>
  Object.entries(project.input?.omitted ?? {}).map(([kind, count]) =>
    check.omitted[kind as keyof Omitted](count as number),
  );

function assumedList({ data }: SourceRead, { messages, project }: Workshop): TemplateResult {
  const { check } = messages;
  const { encoding } = project.input ?? {};
  const texts = [
    ...(encoding ? [check.encoding(encoding)] : []),
    ...data.notes
      .filter(({ kind }) => kind === 'assumption')
      .flatMap(oneByOne)
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

/** Splits a note on assumptions into one note for each. */
const oneByOne = (note: Note): readonly Note[] =>
  typeof note.text === 'object' && 'assumed' in note.text && typeof note.text.assumed === 'object'
    ? note.text.assumed.map((one) => ({ ...note, text: { assumed: [one] } }))
    : [note];
