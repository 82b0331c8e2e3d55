/** Messages of exploring. */
export interface ExploreMessages {
  readonly explore: {
    /** The keyboard shortcuts. */
    readonly keys: (keys: {
      readonly rows: boolean;
      readonly unmet: boolean;
      readonly gap: boolean;
      readonly letters: boolean;
    }) => string;
    readonly steps: string;
    readonly previous: string;
    readonly next: string;
    readonly rowBefore: string;
    readonly rowAfter: string;
    readonly unmet: string;
    readonly gap: string;
    readonly select: string;
    readonly leave: string;
    readonly selected: string;
    /** How much of the data has changed: 数据已更新：2 项有变. */
    readonly updated: (changed: number, added: number, removed: number) => string;
    readonly justUpdated: string;
    readonly dismiss: string;
  };
}
