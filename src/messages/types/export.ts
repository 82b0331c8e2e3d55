/** Messages of the toolbar. */
export interface ExportMessages {
  /** The toolbar. */
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
