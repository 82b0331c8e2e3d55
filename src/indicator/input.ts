import type {
  Document,
  Indicator,
  Place,
  PlanData,
  Reading,
  StatedGrowth,
  TimeSeries,
  Unit,
} from './types.js';

/** A record with some fields optional. */
export type OptionalIn<Record, Fields extends keyof Record> = Omit<Record, Fields> &
  Partial<Pick<Record, Fields>>;

/** A reading in a file. By default, `scale` is 1, `printed` is the value and `sources` is empty. */
export type ReadingInput = Omit<OptionalIn<Reading, 'scale' | 'printed' | 'sources'>, 'growth'> & {
  readonly growth?: OptionalIn<StatedGrowth, 'printed'>;
};

/** Data in a file, before the parser fills in defaults. */
export type PlanDataInput = Omit<
  OptionalIn<PlanData, 'notes'>,
  'places' | 'documents' | 'units' | 'indicators' | 'readings' | 'series'
> & {
  readonly places: readonly OptionalIn<Place, 'name'>[];
  readonly documents?: readonly OptionalIn<Document, 'title'>[];
  readonly units: readonly OptionalIn<Unit, 'name'>[];
  /** By default, `better` is `unknown`. */
  readonly indicators: readonly OptionalIn<Indicator, 'better'>[];
  /** Optional if there are `series`. */
  readonly readings?: readonly ReadingInput[];
  readonly series?: readonly OptionalIn<TimeSeries, 'sources'>[];
};
