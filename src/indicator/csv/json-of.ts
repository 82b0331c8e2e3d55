import { parsePlanData } from '../parse.js';
import type { PlanData } from '../types.js';

/**
 * Writes data as JSON text: checked, indented, and with fields in the order of the format, so that versions of a file
 * differ only where the data differs.
 * @throws {DataError} if the data is not in the format
 */
export function jsonOf(data: PlanData): string {
  return JSON.stringify(parsePlanData(data), null, 2) + '\n';
}
