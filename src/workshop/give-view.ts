import { html, nothing, type TemplateResult } from 'lit';
import { exampleIds, exampleOf } from './examples.js';
import { faultOf } from './book.js';
import { AddressProblem, comingFrom } from './fetch-address.js';
import { givenOf, givenOfFile, type Coming } from './given.js';
import type { ExampleId } from './messages/index.js';
import { projectOf } from './project-text.js';
import type { Workshop } from './workshop.js';

/** Where a table comes in: pasted, from a file, or as an example. */
export function giveView(workshop: Workshop): TemplateResult {
  const { give } = workshop.messages;
  return html`
    <div class="give">
      <div class="way">
        <label for="paste">${give.paste}</label>
        <textarea
          id="paste"
          rows="3"
          spellcheck="false"
          aria-describedby="paste-hint"
          @paste=${(event: ClipboardEvent) => paste(event, workshop)}
          @change=${(event: Event) => typed(event, workshop)}
        ></textarea>
        <p id="paste-hint" class="hint">${give.pasteHint}</p>
      </div>
      <div class="way">
        <p class="label">${give.file}</p>
        <input
          class="heard"
          id="file"
          type="file"
          accept=".xlsx,.ods,.csv,.tsv,.tab,.txt,.md,.json,.html,.htm,.xml"
          aria-describedby="file-hint"
          @change=${(event: Event) => chooseFile(event, workshop)}
        />
        <label for="file" class="button">${give.choose}</label>
        <p id="file-hint" class="hint">${give.fileKinds}</p>
        ${sheetChoice(workshop)}
      </div>
      <form class="way" @submit=${(event: Event) => void askAddress(event, workshop)}>
        <label for="address">${give.address}</label>
        <div class="with-button">
          <input
            id="address"
            name="address"
            inputmode="url"
            spellcheck="false"
            aria-describedby="address-hint"
          />
          <button type="submit">${give.ask}</button>
        </div>
        <p id="address-hint" class="hint">${give.addressHint}</p>
      </form>
      <div class="way" role="group" aria-labelledby="examples">
        <p id="examples" class="label">${give.examples}</p>
        <div class="buttons examples">
          ${exampleIds.map(
            (id) =>
              html`<button type="button" @click=${() => void takeExample(id, workshop)}>
                ${give.example[id]}
              </button>`,
          )}
        </div>
      </div>
    </div>
  `;
}

/** The sheets of the spreadsheet that was given, where it has several. */
function sheetChoice(workshop: Workshop): TemplateResult | typeof nothing {
  const { book, project, messages } = workshop;
  if (!book || book.sheets.length < 2) return nothing;
  const change = ({ target }: Event) =>
    void take(
      book.take((target as HTMLSelectElement).selectedIndex).then((given) => ({ given })),
      workshop,
    );
  return html`<label
    >${messages.give.sheet}<select @change=${change}>
      ${book.sheets.map((name) => html`<option ?selected=${name === project.given?.sheet}>${name}</option>`)}
    </select></label
  >`;
}

function paste(event: ClipboardEvent, workshop: Workshop): void {
  if (!event.clipboardData) return;
  event.preventDefault();
  void take(givenOf(event.clipboardData, workshop.messages.give.pasted), workshop);
}

/** A table that was typed, or put in by other means than the clipboard. */
function typed({ target }: Event, workshop: Workshop): void {
  const area = target as HTMLTextAreaElement;
  const data = new DataTransfer();
  data.setData('text/plain', area.value);
  if (area.value.trim()) void take(givenOf(data, workshop.messages.give.pasted), workshop);
}

function chooseFile({ target }: Event, workshop: Workshop): void {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file) void take(givenOfFile(file), workshop);
  input.value = '';
}

async function askAddress(event: Event, workshop: Workshop): Promise<void> {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const text = new FormData(form).get('address');
  if (typeof text !== 'string' || !text.trim()) return;
  workshop.tell(workshop.messages.give.asking);
  await take(comingFrom(text.trim()), workshop);
}

/** Takes what is dropped anywhere on the page. */
export function drop(event: DragEvent, workshop: Workshop): void {
  if (!event.dataTransfer) return;
  event.preventDefault();
  void take(givenOf(event.dataTransfer, workshop.messages.give.dropped), workshop);
}

async function takeExample(id: ExampleId, workshop: Workshop): Promise<void> {
  await take(
    exampleOf(id).then((given) => ({ given })),
    workshop,
  );
}

async function take(coming: Promise<Coming | undefined>, workshop: Workshop): Promise<void> {
  const { give } = workshop.messages;
  try {
    const found = await coming;
    const source = found?.given.source;
    const project = typeof source === 'string' ? projectOf(source) : undefined;
    if (project) workshop.openProject(project);
    else if (found) workshop.give(found);
    else workshop.tell(give.noTable);
  } catch (error) {
    if (error instanceof AddressProblem) return workshop.tell(give.addressFault[error.fault](error.status));
    const fault = faultOf(error);
    workshop.tell(fault ? give.fault[fault] : error instanceof Error ? error.message : String(error));
  }
}
