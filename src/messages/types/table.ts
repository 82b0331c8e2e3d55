/** Messages of the data table. */
export interface TableMessages {
  readonly tableRows: (count: number) => string;
  /** Definitions of the terms in tables, each one short sentence without a full stop. */
  readonly definitions: Readonly<
    Record<
      | ('target' | 'actual' | 'base' | 'computed' | 'attainment' | 'required' | 'progress')
      | ('noFigure' | 'noBase' | 'noActual'),
      string
    >
  >;
  readonly periodHead: string;
  readonly kindHead: string;
  readonly valueHead: string;
}
