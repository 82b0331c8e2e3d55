/** What the tools below a chart say. */
export interface ExportMessages {
  /** The tools below a chart. */
  readonly tools: {
    readonly group: string;
    readonly saved: string;
    readonly copyTable: string;
    readonly copy: string;
    readonly copied: string;
    readonly embed: string;
    readonly forms: Readonly<Record<'tag' | 'frame' | 'still' | 'text', string>>;
    readonly failed: (reason: string) => string;
  };
}
