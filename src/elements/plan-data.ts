import { DataError } from '../indicator/data-error.js';
import { readData } from '../indicator/read-data.js';
import type { PlanData } from '../indicator/types.js';
import { UNEXPLAINED } from './lazy-part.js';
import { explaining } from './parts.js';

/** The value of a JSON text; undefined if it is not JSON. */
function valueOfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The data in a value; undefined while the part that reads rare records and explains errors is loading.
 * @param file name for errors
 * @throws {DataError} naming the record and field
 */
export function askPlanData(value: unknown, file: string, whenExplained: () => void): PlanData | undefined {
  return readData(value) ?? asked(file, whenExplained)?.parsePlanData(value, file);
}

/** The data in a JSON text; undefined while the part that explains errors is loading. */
export function askJsonData(text: string, file: string, whenExplained: () => void): PlanData | undefined {
  return readData(valueOfJson(text)) ?? asked(file, whenExplained)?.parseJson(text, file);
}

/** The data in a JSON text; waits for the part that explains errors if there are any. */
export async function loadJsonData(text: string, file: string): Promise<PlanData> {
  const data = readData(valueOfJson(text));
  if (data) return data;
  const { parseJson } = await explaining.load().catch((error: unknown) => unexplained(file, error));
  return parseJson(text, file);
}

function asked(file: string, whenExplained: () => void) {
  try {
    return explaining.ask(whenExplained);
  } catch (error) {
    return unexplained(file, error);
  }
}

function unexplained(file: string, error: unknown): never {
  const missing = error instanceof DataError ? error.file : String(error);
  throw new DataError(file, '', UNEXPLAINED, [missing]);
}
