/** What tables say. */
export interface TableMessages {
  readonly tableRows: (count: number) => string;
  /** What the terms in tables mean, each in one short sentence without its stop. */
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
