import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inOneTurn, inTurns, type Steps } from '../editor.js';
import { pause } from './chart-preview.js';
import type { Corrections, TableInput } from './project.js';
import { readSteps, type ReadResult } from './read-input.js';

/**
 * Reads the table when it or its corrections change; a long one in several tasks, so that the page stays responsive.
 */
export class TableReading implements ReactiveController {
  /** The last result, also while the same table is read again; undefined while a new table is read. */
  result: ReadResult | undefined;
  /** Whether a long table is being read. */
  isRunning = false;
  #input: TableInput | undefined;
  #corrections: Corrections | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  update(input: TableInput | undefined, corrections: Corrections): void {
    if (input === this.#input && corrections === this.#corrections) return;
    if (input !== this.#input) this.result = undefined;
    this.#input = input;
    this.#corrections = corrections;
    this.isRunning = false;
    if (!input) return;
    const steps = readSteps(input, corrections);
    const turn = inOneTurn(steps);
    if (turn) {
      this.result = turn.result;
      return;
    }
    this.isRunning = true;
    void this.#finish(steps, input, corrections);
  }

  /** Reads the rest and shows the result, in separate tasks. */
  async #finish(steps: Steps<ReadResult>, input: TableInput, corrections: Corrections): Promise<void> {
    const isOld = () => input !== this.#input || corrections !== this.#corrections;
    await pause();
    if (isOld()) return;
    const result = await inTurns(steps);
    await pause();
    if (isOld()) return;
    this.result = result;
    this.isRunning = false;
    this.host.requestUpdate();
  }
}
