import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { HeaderColumn } from '../editor.js';
import type { Better, Indicator, Quantity } from '../indicator.js';
import { inLang, langOf } from '../messages.js';
import { columnRoles, type CellRole } from './cell-roles.js';
import { correctionOf, isEmpty, timeOfHeader, withColumn, withRow } from './corrections.js';
import { columnRoleIds, columnRoleOf, idOfHeader, idOfColumnRole } from './column-roles.js';
import { NO_CORRECTIONS, type Corrections } from './project.js';
import type { SourceRead } from './read-input.js';
import type { Workshop } from './workshop.js';
import { offButton } from './off-button.js';
import { patternInput, yearInput } from './pattern-input.js';
import { COLUMN_TIME } from './times.js';

/** The forms that correct what was read: for the whole table, its columns and its rows. */
export function correctView(workshop: Workshop, read: SourceRead): TemplateResult {
  const { messages, project, correct: apply } = workshop;
  const { correct } = messages;
  const isCorrected = !isEmpty(project.corrections);
  const { year, plan, columns } = project.corrections;
  const isBegun = year !== undefined || plan !== undefined || columns.length > 0;
  const roleOf = columnRoles(read.source);
  const known = new Set(read.source.data.indicators.map(({ id }) => id));
  const added = read.corrected.data.indicators.filter(({ id }) => !known.has(id));
  const indicators = added.length ? [...read.source.data.indicators, ...added] : read.source.data.indicators;
  const years = read.years();
  // Once open, a section stays open, even if its corrections are undone.
  const opens = (isNeeded: boolean) => (isNeeded ? true : noChange);
  const needsColumns = isBegun || !read.isRead || read.source.unread.some(({ row }) => row <= 1);
  return html`<div class="correct">
    <h3>${correct.title}</h3>
    <p class="hint">${correct.hint}</p>
    ${read.source.kind === 'set' ? nothing : factsForm(workshop)}
    ${
      read.printed.length && read.source.kind === 'table'
        ? html`<details ?open=${opens(needsColumns)}>
            <summary>${read.source.isTurned ? correct.lines : correct.columns}</summary>
            <ul class="corrections">
              ${read.printed.map((column) => columnForm(column, workshop, read, roleOf(column)))}
            </ul>
          </details>`
        : nothing
    }
    ${
      indicators.length
        ? html`<details ?open=${opens(Object.keys(project.corrections.rows).length > 0)}>
            <summary>${correct.rows}</summary>
            <row-pages
              .rows=${indicators}
              .messages=${messages}
              .form=${(one: Indicator) => rowForm(one, workshop, read, years)}
            ></row-pages>
          </details>`
        : nothing
    }
    ${offButton(correct.reset, !isCorrected, () => apply(NO_CORRECTIONS))}
  </div>`;
}

const valueOf = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).value.trim();

/** The number fields, with their minimum and maximum. */
const NUMERALS = [
  ['plan', 1, 30],
  ['year', 1900, 2100],
  ['fiscalStart', 1, 12],
] as const;
type Numeral = (typeof NUMERALS)[number][0];

/** The form for facts that the table does not give. */
function factsForm({
  messages: { correct },
  project: { corrections },
  correct: apply,
}: Workshop): TemplateResult {
  const set = (key: 'title' | 'place' | Numeral) => (event: Event) => {
    const text = (event.target as HTMLInputElement).checkValidity() && valueOf(event);
    const { [key]: _, ...others } = corrections;
    apply(
      text
        ? ({ ...others, [key]: key === 'place' || key === 'title' ? text : Number(text) } as Corrections)
        : others,
    );
  };
  return html`<div class="fields">
    <label>${correct.tableTitle}<input .value=${corrections.title ?? ''} @change=${set('title')} /></label>
    <label>${correct.place}<input .value=${corrections.place ?? ''} @change=${set('place')} /></label>
    ${NUMERALS.map(
      ([key, min, max]) =>
        html`<label
          >${correct[key]}<input
            type="number"
            min=${min}
            max=${max}
            .value=${String(corrections[key] ?? '')}
            @change=${set(key)}
        /></label>`,
    )}
  </div>`;
}

/** The form for the role of a column: as its header says, unless the author changes it. */
function columnForm(
  column: HeaderColumn,
  { messages: { correct, check }, project: { corrections }, correct: apply }: Workshop,
  { printed }: SourceRead,
  role: CellRole,
): TemplateResult {
  const own = correctionOf(corrections.columns, column, printed)?.holds;
  const id = own && idOfColumnRole(own);
  const time = own?.role === 'value' ? own.time : undefined;
  const { moment, years } = timeOfHeader(column);
  const asRead = moment?.date ?? (years && years.from === years.to ? String(years.to) : correct.timeShort);
  const isValue = id === 'actual' || id === 'target' || id === 'base';
  // `role` already includes the correction, so the role as printed comes from the header if possible.
  const headerRole = idOfHeader(column.holds);
  const name = column.header || correct.column(column.column);
  const change = (next: string, own?: string) =>
    apply(withColumn(corrections, column, columnRoleOf(next, own)));
  return html`<li class=${own ? 'is-corrected' : ''}>
    <span class="what">${name}</span>
    <select
      aria-label=${correct.columnRoleOf(name)}
      @change=${(event: Event) => change(valueOf(event), time)}
    >
      <option value="" .selected=${!id}>
        ${correct.printed(headerRole ? correct.columnRole[headerRole] : check.role[role])}
      </option>
      ${columnRoleIds.map((one) => html`<option value=${one} .selected=${one === id}>${correct.columnRole[one]}</option>`)}
    </select>
    ${
      isValue
        ? patternInput(correct.timeOf(name), asRead, COLUMN_TIME, time, (given) => change(id, given))
        : nothing
    }
  </li>`;
}

/** The form for the unit, year of results, direction and quantity of an indicator. */
function rowForm(
  indicator: Indicator,
  { messages, project: { corrections }, correct: apply }: Workshop,
  { source }: SourceRead,
  years: ReturnType<SourceRead['years']>,
): TemplateResult {
  const { correct, better, quantity } = messages;
  const own = corrections.rows[indicator.id] ?? {};
  const year = years.get(indicator.id);
  const unit = source.data.units.find(({ id }) => id === indicator.unit)?.name ?? '';
  const name = inLang(indicator.name, langOf(messages.tag));
  const change = (further: Parameters<typeof withRow>[2]) =>
    apply(withRow(corrections, indicator.id, further));
  return html`<li class=${Object.keys(own).length ? 'is-corrected' : ''}>
    <span class="what">${name}</span>
    <input
      aria-label=${correct.unitOf(name)}
      placeholder=${inLang(unit, langOf(messages.tag)) || correct.noUnit}
      .value=${own.unit ?? ''}
      @change=${(event: Event) => change({ unit: valueOf(event) })}
    />
    ${
      year === undefined
        ? years.size
          ? html`<span class="no-year"></span>`
          : nothing
        : yearInput(correct.yearOf(name), year, own.year, (given) => change({ year: given }))
    }
    ${select(correct.betterOf(name), better, indicator.better, own.better, (value) =>
      change({ better: value as Better }),
    )}
    ${select(correct.quantityOf(name), quantity, indicator.quantity, own.quantity, (value) =>
      change({ quantity: value as Quantity }),
    )}
    <label class="check"
      ><input
        type="checkbox"
        .checked=${own.isLeftOut ?? false}
        @change=${({ target }: Event) => change({ isLeftOut: (target as HTMLInputElement).checked })}
      />${correct.leaveOut}<span class="visually-hidden">${name}</span></label
    >
  </li>`;
}

/** A dropdown whose first option is the value as read; choosing it removes the correction. */
const select = (
  label: string,
  texts: Readonly<Record<string, string>>,
  read: string,
  own: string | undefined,
  apply: (value: string | undefined) => void,
): TemplateResult =>
  html`<select aria-label=${label} @change=${(event: Event) => apply(valueOf(event) || undefined)}>
    <option value="" .selected=${!own}>${texts[read]}</option>
    ${Object.entries(texts)
      .filter(([value]) => value !== read)
      .map(([value, text]) => html`<option value=${value} .selected=${value === own}>${text}</option>`)}
  </select>`;
