import { html, nothing, type TemplateResult } from 'lit';
import { langOf, messagesOf } from '../messages.js';
import type { WorkshopMessages } from './messages/index.js';
import type { ReadLine } from './read-lines.js';

type Place = ReadLine['cell'];

/** The highlighted values, by their cells, and callbacks that change them. */
interface Marks {
  readonly pointed: Place;
  readonly chosen: Place;
  readonly point: (cell?: Place) => void;
  readonly choose: (cell: Place) => void;
}

/** The table of read values: indicator, role, time and value. */
export function valuesView(
  lines: readonly ReadLine[],
  messages: WorkshopMessages,
  { pointed, chosen, point, choose }: Marks,
): TemplateResult {
  const { check, better } = messages;
  const library = messagesOf(langOf(messages.tag));
  return html`<section class="read-values">
    <h3 id="read-values">${check.values}</h3>
    <div class="cells" role="group" tabindex="0" aria-labelledby="read-values">
      <table>
        <thead>
          <tr>
            ${[library.indicator, library.kindHead, library.periodHead, library.valueHead].map(
              (head) => html`<th scope="col">${head}</th>`,
            )}
          </tr>
        </thead>
        <tbody @pointerleave=${() => point()}>
          ${lines.map((line, at) => {
            const { cell, role } = line;
            const isAt = (place: Place) => cell && cell.row === place?.row && cell.column === place.column;
            const marks = [...(isAt(pointed) ? ['is-pointed'] : []), ...(isAt(chosen) ? ['is-chosen'] : [])];
            return html`<tr
              class=${marks.join(' ')}
              @pointerenter=${() => point(cell)}
              @click=${() => choose(cell)}
            >
              ${
                lines[at - 1]?.of === line.of
                  ? nothing
                  : html`<th scope="rowgroup" rowspan=${lengthOf(lines, at)}>
                      ${line.name}<small>${better[line.better]}</small>
                    </th>`
              }
              <td class="is-${role}">${check.role[role]}</td>
              <td>${line.time}</td>
              <td class="figure">${line.value}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** The number of consecutive lines with the same indicator and place. */
function lengthOf(lines: readonly ReadLine[], from: number): number {
  const end = lines.findIndex(({ of }, at) => at > from && of !== lines[from]?.of);
  return (end < 0 ? lines.length : end) - from;
}
