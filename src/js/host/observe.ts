/**
 * Observers of attempts.
 *
 * @module
 */

import type { AttemptReport } from "../options.ts";

type Observer = (attempt: AttemptReport) => unknown;

/** Calls an observer. Neither what it throws nor what it returns changes anything. */
export async function observeAttempt(
  observer: Observer,
  operation: string,
  name: "integrationType" | "connectorId",
  id: string,
  attempt: number,
  status: number,
  milliseconds: number,
  outcome: AttemptReport["outcome"],
): Promise<void> {
  const report = { operation, [name]: id, attempt, milliseconds, outcome };
  try {
    await observer(status === 0 ? report : { ...report, status });
  } catch {
    // The observer's own affair.
  }
}
