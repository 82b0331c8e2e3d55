import { begin, type History } from './history.js';
import { EMPTY, type Project, type TableInput } from './project.js';
import { projectsOf } from './project-text.js';

/** A spreadsheet as it was given. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What this browser keeps: the work with its steps, and the spreadsheet whose sheet its table is. */
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

/** Writes within this very task, for the page may be left in it; false where the browser keeps nothing. */
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

/** Keeps the work with its steps; false where the browser cannot. */
export const storeHistory = ({ past, now, future }: History<Project>): Promise<boolean> =>
  write((store) =>
    store.put({ past: past.map(packed), now: packed(now), future: future.map(packed) }, 'history'),
  );

/** Tables as texts, which are copied faster than many cells: each is made once. */
const packs = new WeakMap<TableInput, { readonly text: string }>();

function packed({ input, ...others }: Project) {
  if (!input) return others;
  const pack = packs.get(input) ?? { text: JSON.stringify(input) };
  packs.set(input, pack);
  return { ...others, input: pack };
}

/** Keeps a spreadsheet besides, in place of the last; false where the browser cannot. */
export const storeFile = ({ name, bytes }: StoredFile): Promise<boolean> =>
  write((store) => store.put({ name, bytes }, 'file'));

/** Forgets everything that was kept. */
export const clearStored = (): Promise<boolean> => write((store) => store.clear());

/** What was kept, with only what this page knows: other pages of the same site may have written it. */
export async function loadStored(): Promise<Stored> {
  try {
    const store = (await database()).transaction(STORE).objectStore(STORE);
    const [history, file] = await Promise.all([done(store.get('history')), done(store.get('file'))]);
    return { history: historyOf(history), ...(isFile(file) ? { file } : {}) };
  } catch {
    return { history: begin(EMPTY) };
  }
}

const isFile = (value: unknown): value is StoredFile =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<StoredFile>).name === 'string' &&
  (value as Partial<StoredFile>).bytes instanceof Uint8Array;

function historyOf(value: unknown): History<Project> {
  const { past, now, future } = (value ?? {}) as Partial<History<unknown>>;
  const inputs = new Map<unknown, unknown>();
  const unpacked = (project: unknown) => {
    const { input, ...others } = (project ?? {}) as { readonly input?: { readonly text?: unknown } };
    if (!inputs.has(input)) inputs.set(input, JSON.parse(String(input?.text ?? null)));
    return { ...others, input: inputs.get(input) };
  };
  const projects = (list: unknown) => projectsOf(Array.isArray(list) ? list.map(unpacked) : []);
  const [current = EMPTY] = projects([now]);
  return { past: projects(past), now: current, future: projects(future) };
}
