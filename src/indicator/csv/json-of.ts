import { parsePlanData } from '../parse.js';
import type { PlanData } from '../types.js';

/**
 * A set as JSON text, checked, indented and with the fields of each record in the order of the format,
 * so that two versions of a file differ only where the data does.
 * @throws {DataError} where the set is not of the format
 */
export function jsonOf(data: PlanData): string {
  return JSON.stringify(parsePlanData(data), null, 2) + '\n';
}
