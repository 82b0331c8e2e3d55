import { inTurns, type Steps } from '../editor.js';
import { pause } from './chart-preview.js';
import { begin, type History } from './history.js';
import { EMPTY, type Project, type TableInput } from './project.js';
import { projectReader } from './project-text.js';

/** A spreadsheet file as given. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the browser stores: the project with its history, and the spreadsheet of its table. */
export interface Stored {
  readonly history: History<Project>;
  readonly file?: StoredFile;
}

const NAME = 'plan-charts.project';
const STORE = 'project';

let opening: Promise<IDBDatabase> | undefined;
let opened: IDBDatabase | undefined;

const database = (): Promise<IDBDatabase> =>
  (opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve((opened = request.result));
    request.onerror = () => reject(new Error(`${NAME}: ${request.error?.name}`));
  }));

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(`${NAME}: ${request.error?.name}`));
  });

/** Writes in the current task if possible, as the page may be closing; false if the browser cannot store. */
async function write(change: (store: IDBObjectStore) => IDBRequest): Promise<boolean> {
  try {
    const transaction = (opened ?? (await database())).transaction(STORE, 'readwrite');
    const request = change(transaction.objectStore(STORE));
    transaction.commit();
    await done(request);
    return true;
  } catch {
    return false;
  }
}

/** Stores the project with its history; false if the browser cannot. */
export const storeHistory = ({ past, now, future }: History<Project>): Promise<boolean> =>
  write((store) =>
    store.put({ past: past.map(packed), now: packed(now), future: future.map(packed) }, 'history'),
  );

/** Tables as JSON, which IndexedDB copies faster than many cells; serialised once for each table. */
const packs = new WeakMap<TableInput, { readonly text: string }>();

function packed({ input, ...others }: Project) {
  if (!input) return others;
  const pack = packs.get(input) ?? { text: JSON.stringify(input) };
  packs.set(input, pack);
  return { ...others, input: pack };
}

/** Stores the spreadsheet in place of the last one; false if the browser cannot. */
export const storeFile = ({ name, bytes }: StoredFile): Promise<boolean> =>
  write((store) => store.put({ name, bytes }, 'file'));

/** Deletes everything stored; false if the browser cannot. */
export const clearStored = (): Promise<boolean> => write((store) => store.clear());

/** Loads what was stored, validated, as other pages of the same site may have written it. */
export async function loadStored(): Promise<Stored> {
  try {
    const store = (await database()).transaction(STORE).objectStore(STORE);
    const [history, file] = await Promise.all([done(store.get('history')), done(store.get('file'))]);
    await pause(); // Large data arrived in this task, so continue in another.
    return { history: await inTurns(historySteps(history)), ...(isFile(file) ? { file } : {}) };
  } catch {
    return { history: begin(EMPTY) };
  }
}

const isFile = (value: unknown): value is StoredFile =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<StoredFile>).name === 'string' &&
  (value as Partial<StoredFile>).bytes instanceof Uint8Array;

function* historySteps(value: unknown): Steps<History<Project>> {
  const { past, now, future } = (value ?? {}) as Partial<History<unknown>>;
  const projectOf = projectReader(
    (input) => (input as { readonly text?: string } | undefined)?.text ?? 'null',
  );
  function* projects(list: unknown): Steps<readonly Project[]> {
    const found: (Project | undefined)[] = [];
    for (const one of Array.isArray(list) ? (list as unknown[]) : []) {
      found.push(projectOf(one));
      yield;
    }
    return found.filter((one) => one !== undefined);
  }
  const [current = EMPTY] = yield* projects([now]);
  return { past: yield* projects(past), now: current, future: yield* projects(future) };
}
