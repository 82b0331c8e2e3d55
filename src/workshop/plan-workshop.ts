import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ChartName } from '../editor.js';
import type { PlanData } from '../indicator.js';
import { openSpreadsheet, type Spreadsheet } from './spreadsheet-file.js';
import { checkView } from './check-view.js';
import { correctView } from './correct-view.js';
import { drop, inputView, pasteAnywhere } from './input-view.js';
import type { ChartPreview } from './chart-preview.js';
import { begin, isUnused, next, type History } from './history.js';
import { HistoryControls } from './history-controls.js';
import { languageButtons } from './language-buttons.js';
import { KeptWork } from './kept-work.js';
import { projectView } from './project-view.js';
import { projectOfFragment } from './link.js';
import { pageLangOf, workshopMessages, type PageLang } from './messages/index.js';
import { optionsView, type TryWidth } from './options-view.js';
import { chartsByFit, chartsView, type DrawnCharts } from './charts-view.js';
import { EMPTY, type Project } from './project.js';
import { earlierWords, withTable } from './same-table.js';
import { storeFile } from './storage.js';
import { TableReading } from './table-reading.js';
import { exportView } from './export-view.js';
import type { Workshop } from './workshop.js';

/** How long an announcement is shown, in milliseconds. */
const SHOWN = 10_000;

/** The whole page: one project with its history; the table is read again when it or its corrections change. */
export class PlanWorkshop extends LitElement {
  static override properties = {
    language: { state: true },
    history: { state: true },
    drawn: { state: true },
    announcement: { state: true },
    isOver: { state: true },
    width: { state: true },
  };

  declare language: PageLang;
  declare history: History<Project>;
  declare drawn: DrawnCharts;
  declare announcement: string;
  declare isOver: boolean;
  declare width: TryWidth;
  #spreadsheet: Spreadsheet | undefined;
  readonly #reading = new TableReading(this);
  /** Whether to scroll to a new input once it is read. */
  #isNew = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #controls = new HistoryControls(this, (text) => this.#announce(text));
  readonly #kept = new KeptWork(this, () =>
    this.#announce(workshopMessages(this.language).project.notStored),
  );

  constructor() {
    super();
    const asked = new URLSearchParams(location.search).get('lang');
    this.language = pageLangOf([...(asked ? [asked] : []), ...navigator.languages]);
    this.history = begin(EMPTY);
    this.drawn = {};
    this.announcement = '';
    this.isOver = false;
    this.width = innerWidth < 700 ? 320 : 640;
  }

  /** Renders into the light DOM, where charts usually are. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#restore().then(() => this.#openFragment());
    addEventListener('hashchange', () => void this.#openFragment());
    addEventListener('paste', (event) => pasteAnywhere(event, this.#workshop));
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.isOver = true;
    });
    this.addEventListener('dragleave', () => (this.isOver = false));
    this.addEventListener('drop', (event) => {
      this.isOver = false;
      drop(event, this.#workshop);
    });
  }

  /** Restores the saved work, with the other sheets of its spreadsheet. */
  async #restore(): Promise<void> {
    const file = await this.#kept.restore();
    const { history } = this;
    const isSheet = [...history.past, history.now, ...history.future].some(({ input }) => input?.sheet);
    if (!file || !isSheet) return;
    const spreadsheet = await openSpreadsheet(file.bytes, file.name).catch(() => undefined);
    this.#spreadsheet ??= spreadsheet;
    this.requestUpdate();
  }

  /** Opens the project in the URL fragment; undo returns to the restored work. */
  async #openFragment(): Promise<void> {
    if (!location.hash) return;
    const project = await projectOfFragment(location.hash);
    if (project) this.history = next(this.history, project);
    else this.#announce(workshopMessages(this.language).project.badLink);
    window.history.replaceState(null, '', location.pathname + location.search);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { input, corrections } = this.history.now;
    this.#reading.update(input, corrections);
    if (changed.has('language'))
      ({ tag: document.documentElement.lang, title: document.title } = workshopMessages(this.language));
  }

  /** Scrolls to what was read of a new input, which may be out of view. */
  protected override updated(): void {
    if (!this.#isNew || !this.#reading.result) return;
    this.#isNew = false;
    const heading = this.querySelector<HTMLElement>('#check');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }

  /** Shows and announces a text for a while or, with `goesOn`, until the next one; also announces a repeated text. */
  readonly #announce = (text: string, goesOn = false): void => {
    clearTimeout(this.#timer);
    if (text && text === this.announcement) {
      this.announcement = '';
      this.performUpdate();
    }
    this.announcement = text;
    if (!goesOn) this.#timer = setTimeout(() => (this.announcement = ''), SHOWN);
  };

  get #workshop(): Workshop {
    const { result, isRunning } = this.#reading;
    const project = this.history.now;
    const change = (part: Partial<Project>) => (this.history = next(this.history, { ...project, ...part }));
    return {
      lang: this.language,
      messages: workshopMessages(this.language),
      project,
      isUnused: isUnused(this.history),
      result,
      isReading: isRunning,
      read: result && 'read' in result ? result.read : undefined,
      spreadsheet:
        project.input?.sheet !== undefined && this.#spreadsheet?.name === project.input.name
          ? this.#spreadsheet
          : undefined,
      setInput: ({ input, spreadsheet }) => {
        if (spreadsheet) {
          this.#spreadsheet = spreadsheet;
          void storeFile(spreadsheet);
        }
        this.#announce('');
        this.#isNew = true;
        this.history = next(this.history, withTable(this.history.now, input));
      },
      earlier: earlierWords(this.history),
      goTo: (cell) => void this.querySelector('cell-table')?.choose(cell),
      correct: (corrections) => change({ corrections }),
      openProject: (opened) => {
        this.#announce('');
        this.#isNew = true;
        this.history = next(this.history, opened);
      },
      clear: () => {
        this.history = begin(EMPTY);
        this.querySelector('textarea')!.value = '';
        this.#kept.store();
        this.#announce(workshopMessages(this.language).project.cleared);
      },
      choose: (choices) => change({ choices }),
      announce: this.#announce,
    };
  }

  protected override render(): TemplateResult {
    const workshop = this.#workshop;
    const { messages, read } = workshop;
    const { steps } = messages;
    const said = this.isOver ? messages.input.dropHere : this.announcement;
    const data = read?.isRead ? read.charted.data : undefined;
    const chart = data && this.#chartOf(data);
    return html`
      <header>
        <div class="title">
          <h1>${messages.title}</h1>
          ${languageButtons(this.language, (lang) => this.#setLanguage(lang))}
        </div>
        <p>${messages.lead} <strong>${messages.staysHere}</strong></p>
        <div class="buttons">${this.#controls.buttons()}${projectView(workshop)}</div>
      </header>
      <main class=${this.isOver ? 'is-over' : ''}>
        <section aria-labelledby="input">
          <h2 id="input">${steps.input}</h2>
          ${inputView(workshop)}
        </section>
        <section aria-labelledby="check">
          <h2 id="check" tabindex="-1" aria-describedby=${read ? 'counts' : nothing}>${steps.check}</h2>
          ${checkView(workshop)} ${read ? correctView(workshop, read) : nothing}
        </section>
        ${
          data
            ? html`<section aria-labelledby="choose">
                <h2 id="choose">${steps.choose}</h2>
                ${chartsView(workshop, data, chart, this.drawn, (name, isDrawn) => {
                  this.drawn = { ...this.drawn, [name]: isDrawn };
                })}
              </section>`
            : nothing
        }
        ${
          data && chart
            ? html`<section aria-label=${messages.options.result}>
                  ${optionsView(workshop, chart, data, this.width, (width) => (this.width = width))}
                </section>
                <section aria-labelledby="export">
                  <h2 id="export">${steps.export}</h2>
                  ${exportView(workshop, chart, data, this.#tag)}
                </section>`
            : nothing
        }
      </main>
      <p id="status" class="status" role="status">${said}</p>
    `;
  }

  /** The chart element that is exported. */
  readonly #tag = () => this.querySelector<ChartPreview>('#result')?.tag;

  /** The chosen chart, else the best fit that can be drawn; undefined until that is known. */
  #chartOf(data: PlanData): ChartName | undefined {
    const { chart } = this.history.now.choices;
    if (chart && this.drawn[chart] !== false) return chart;
    const first = chartsByFit(data).find((name) => this.drawn[name] !== false);
    return first && this.drawn[first] ? first : undefined;
  }

  /** Changes the language of the page and of its URL, so that it survives a reload. */
  #setLanguage(lang: PageLang): void {
    this.language = lang;
    const address = new URL(location.href);
    address.searchParams.set('lang', lang);
    window.history.replaceState(null, '', address);
  }
}
