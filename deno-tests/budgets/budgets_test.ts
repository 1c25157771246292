/**
 * Budgets for size, boundary crossings, allocations, instructions and memory, in `budgets.json`.
 *
 * A budget is about 1 % above what was measured when it was set; counts have no headroom. A budget
 * is lowered when its value drops. Whoever raises one gives the reason and the value before.
 */

import assert from "node:assert/strict";
import budgets from "./budgets.json" with { type: "json" };
import { measure } from "./measure.ts";

/** Instruction counts differ slightly between processors. All other values are exact. */
const toleranceOf = (name: string) => name.startsWith("instructions") ? 0.02 : 0;

/** The fraction by which a value may be below its budget before that has to be lowered. */
const SLACK = 0.03;

Deno.test("stays within size, crossing, allocation, instruction and memory budgets", async (t) => {
  const measured = await measure();
  const names = new Set([...Object.keys(budgets), ...Object.keys(measured)]);
  for (const name of names) {
    const budget = (budgets as Record<string, { budget: number }>)[name]?.budget;
    await t.step(`${name}: ${measured[name]}`, () => {
      assert.notEqual(budget, undefined, "no budget in budgets.json");
      if (measured[name] === undefined) {
        console.log("SKIPPED: measured on x86-64 Linux only");
        return;
      }
      assert.ok(measured[name] <= budget * (1 + toleranceOf(name)), `over the budget of ${budget}`);
      const floor = budget * (1 - SLACK);
      assert.ok(measured[name] >= floor, `well below the budget of ${budget}: lower the budget`);
    });
  }
});
