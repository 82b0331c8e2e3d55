import type { ReadTable } from '../table/read-table.js';
import type { PlanData } from '../types.js';
import type { OpenSdgMetadata } from './open-sdg-metadata.js';

type Metadata = OpenSdgMetadata & { readonly number: string };

/** Open SDG has separate files for data and metadata; what was read is kept here until both are known. */
const metadataOf = new WeakMap<PlanData, Metadata>();
const filesOf = new WeakMap<
  PlanData,
  { readonly file: string; readonly read: (metadata: OpenSdgMetadata) => ReadTable }
>();

/** Returns empty data that represents metadata until {@link withMetadata} finds its data. */
export function metadataSet(metadata: Metadata): PlanData {
  const set: PlanData = { places: [], documents: [], units: [], indicators: [], readings: [], notes: [] };
  metadataOf.set(set, metadata);
  return set;
}

/** Remembers how to read a file again once its metadata is known. */
export function rememberOpenSdg(
  data: PlanData,
  file: string,
  read: (metadata: OpenSdgMetadata) => ReadTable,
): void {
  filesOf.set(data, { file, read });
}

/**
 * Removes metadata from data sets and reads the data of the same indicator again with it: by number, or if there is
 * just one of each.
 */
export function withMetadata(sets: readonly PlanData[]): readonly PlanData[] {
  const known = sets.flatMap((set) => metadataOf.get(set) ?? []);
  if (known.length === 0) return sets;
  const own = sets.filter((set) => !metadataOf.has(set));
  const only =
    own.filter((set) => filesOf.has(set)).length === 1 && known.length === 1 ? known[0] : undefined;
  return own.map((set) => {
    const file = filesOf.get(set);
    const number = /(?<![a-z\d])\d+[-_][a-z\d]+(?:[-_][a-z\d]+)?(?![a-z\d])/i.exec(file?.file ?? '')?.[0];
    const metadata = known.find((one) => one.number === number?.replace(/_/g, '-').toLowerCase()) ?? only;
    if (!file || !metadata) return set;
    const { data } = file.read(metadata);
    return {
      ...data,
      notes: [...set.notes.filter(({ id }) => !data.notes.some((one) => one.id === id)), ...data.notes],
    };
  });
}
