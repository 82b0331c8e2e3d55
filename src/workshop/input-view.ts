import { html, nothing, type TemplateResult } from 'lit';
import { exampleIds, exampleOf } from './examples.js';
import { faultOf } from './spreadsheet-file.js';
import { AddressProblem, inputFromAddress } from './fetch-address.js';
import { inputOf, inputOfFile, type NewInput } from './input.js';
import type { ExampleId } from './messages/index.js';
import { projectOf } from './project-text.js';
import { begunWith } from './same-table.js';
import type { Workshop } from './workshop.js';

/** The input section: paste, file, address or example. */
export function inputView(workshop: Workshop): TemplateResult {
  const { input } = workshop.messages;
  return html`
    <div class="inputs">
      <div class="input">
        <label for="paste">${input.paste}</label>
        <textarea
          id="paste"
          rows="5"
          spellcheck="false"
          aria-describedby="paste-hint"
          @paste=${(event: ClipboardEvent) => paste(event, workshop)}
          @change=${(event: Event) => typed(event, workshop)}
        ></textarea>
        <p id="paste-hint" class="hint">${input.pasteHint}</p>
      </div>
      <div class="input">
        <p class="label">${input.file}</p>
        <input
          class="visually-hidden"
          id="file"
          type="file"
          accept=".xlsx,.ods,.csv,.tsv,.tab,.txt,.md,.json,.html,.htm,.xml"
          aria-describedby="file-hint"
          @change=${(event: Event) => chooseFile(event, workshop)}
        />
        <label for="file" class="button">${input.choose}</label>
        <p id="file-hint" class="hint">${input.fileKinds}</p>
        ${sheetChoice(workshop)}
      </div>
      <form class="input" @submit=${(event: Event) => void fetchAddress(event, workshop)}>
        <label for="address">${input.address}</label>
        <div class="with-button">
          <input
            id="address"
            name="address"
            inputmode="url"
            spellcheck="false"
            aria-describedby="address-hint"
          />
          <button type="submit">${input.fetch}</button>
        </div>
        <p id="address-hint" class="hint">${input.addressHint}</p>
      </form>
      <div class="input" role="group" aria-labelledby="examples">
        <p id="examples" class="label">${input.examples}</p>
        <div class="buttons examples">
          ${exampleIds.map(
            (id) =>
              html`<button type="button" @click=${() => void loadExample(id, workshop)}>
                ${input.example[id]}
              </button>`,
          )}
        </div>
      </div>
    </div>
  `;
}

/** Waits longer than this are announced, in milliseconds. */
const LONG = 500;

/** A choice of sheets, if the spreadsheet has several. */
function sheetChoice(workshop: Workshop): TemplateResult | typeof nothing {
  const { spreadsheet, project, messages } = workshop;
  if (!spreadsheet || spreadsheet.sheets.length < 2) return nothing;
  const change = ({ target }: Event) =>
    void load(
      spreadsheet.read((target as HTMLSelectElement).selectedIndex).then((input) => ({ input })),
      workshop,
    );
  return html`<label class="sheet"
    >${messages.input.sheet}<select @change=${change}>
      ${spreadsheet.sheets.map((name) => html`<option .selected=${name === project.input?.sheet}>${name}</option>`)}
    </select></label
  >`;
}

function paste(event: ClipboardEvent, workshop: Workshop): void {
  if (!event.clipboardData) return;
  event.preventDefault();
  void load(inputOf(event.clipboardData, workshop.messages.input.pasted), workshop);
}

/** Handles a paste outside form fields. */
export function pasteAnywhere(event: ClipboardEvent, workshop: Workshop): void {
  const isField = event.target instanceof Element && event.target.matches('input, textarea, select');
  if (!isField) paste(event, workshop);
}

/** Handles text that was typed, or entered by other means than the clipboard. */
function typed({ target }: Event, workshop: Workshop): void {
  const area = target as HTMLTextAreaElement;
  const data = new DataTransfer();
  data.setData('text/plain', area.value);
  if (area.value.trim()) void load(inputOf(data, workshop.messages.input.pasted), workshop);
}

function chooseFile({ target }: Event, workshop: Workshop): void {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file) void load(inputOfFile(file), workshop);
  input.value = '';
}

async function fetchAddress(event: Event, workshop: Workshop): Promise<void> {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const text = new FormData(form).get('address');
  if (typeof text !== 'string' || !text.trim()) return;
  workshop.announce(workshop.messages.input.fetching, true);
  await load(inputFromAddress(text.trim()), workshop);
}

/** Handles a drop anywhere on the page. */
export function drop(event: DragEvent, workshop: Workshop): void {
  if (!event.dataTransfer) return;
  event.preventDefault();
  void load(inputOf(event.dataTransfer, workshop.messages.input.dropped), workshop);
}

/** Starts a new project with an example, as texts and corrections of another table do not apply to it. */
async function loadExample(id: ExampleId, workshop: Workshop): Promise<void> {
  const setInput = ({ input }: NewInput) => workshop.openProject(begunWith(workshop.project, input));
  await load(
    exampleOf(id).then((input) => ({ input })),
    { ...workshop, setInput },
  );
}

async function load(loading: Promise<NewInput | undefined>, workshop: Workshop): Promise<void> {
  const { input, check } = workshop.messages;
  const timer = setTimeout(() => workshop.announce(check.reading, true), LONG);
  try {
    const found = await loading;
    const source = found?.input.source;
    const project = typeof source === 'string' ? projectOf(source) : undefined;
    if (project) workshop.openProject(project);
    else if (found) workshop.setInput(found);
    else workshop.announce(input.noTable);
  } catch (error) {
    if (error instanceof AddressProblem)
      return workshop.announce(input.addressFault[error.fault](error.status));
    const fault = faultOf(error);
    workshop.announce(fault ? input.fault[fault] : error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}
