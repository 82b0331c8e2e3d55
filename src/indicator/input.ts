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

/** A record of which some fields may be left out. */
export type OptionalIn<Record, Fields extends keyof Record> = Omit<Record, Fields> &
  Partial<Pick<Record, Fields>>;

/** A reading as a file may write it: `scale` is 1, `printed` the value and `sources` empty unless given. */
export type ReadingInput = Omit<OptionalIn<Reading, 'scale' | 'printed' | 'sources'>, 'growth'> & {
  readonly growth?: OptionalIn<StatedGrowth, 'printed'>;
};

/** Data as a file may write it, before the parser fills in the defaults. */
export type PlanDataInput = Omit<
  OptionalIn<PlanData, 'notes'>,
  'places' | 'documents' | 'units' | 'indicators' | 'readings' | 'series'
> & {
  readonly places: readonly OptionalIn<Place, 'name'>[];
  readonly documents?: readonly OptionalIn<Document, 'title'>[];
  readonly units: readonly OptionalIn<Unit, 'name'>[];
  /** Without `better` it is not known which way is better. */
  readonly indicators: readonly OptionalIn<Indicator, 'better'>[];
  /** May be left out where there are `series`. */
  readonly readings?: readonly ReadingInput[];
  readonly series?: readonly OptionalIn<TimeSeries, 'sources'>[];
};
