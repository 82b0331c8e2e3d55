import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inOneTurn, inTurns } from '../editor.js';
import type { Corrections, Given } from './project.js';
import { givenSteps, type ReadResult } from './read-given.js';

/** Reads the table whenever it or its corrections change: a long one in turns, so that the page can answer. */
export class TableReading implements ReactiveController {
  /** What was read; the last result while the same table is read again, undefined while another one is. */
  result: ReadResult | undefined;
  /** Whether a long table is being read. */
  isRunning = false;
  #given: Given | undefined;
  #corrections: Corrections | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  update(given: Given | undefined, corrections: Corrections): void {
    if (given === this.#given && corrections === this.#corrections) return;
    if (given !== this.#given) this.result = undefined;
    this.#given = given;
    this.#corrections = corrections;
    this.isRunning = false;
    if (!given) return;
    const steps = givenSteps(given, corrections);
    const turn = inOneTurn(steps);
    if (turn) {
      this.result = turn.result;
      return;
    }
    this.isRunning = true;
    void inTurns(steps).then((result) => {
      if (given !== this.#given || corrections !== this.#corrections) return;
      this.result = result;
      this.isRunning = false;
      this.host.requestUpdate();
    });
  }
}
