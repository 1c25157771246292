/**
 * Nothing costs more than `budgets.json` lets it. What has become cheaper has its budget lowered;
 * none is ever raised.
 */

import assert from "node:assert/strict";
import budgets from "./budgets.json" with { type: "json" };
import { measure } from "./measure.ts";

/** Instructions differ by a little from one processor to the next; all else is exact. */
const toleranceOf = (name: string) => name.startsWith("instructions") ? 0.02 : 0;

/** By how much it may be cheaper before its budget has to be lowered. */
const SLACK = 0.02;

Deno.test("nothing costs more than its budget", async (t) => {
  const measured = await measure();
  const names = new Set([...Object.keys(budgets), ...Object.keys(measured)]);
  for (const name of names) {
    const budget: number | undefined = (budgets as Record<string, number>)[name];
    await t.step(`${name}: ${measured[name]}`, () => {
      assert.notEqual(budget, undefined, "it has no budget");
      if (measured[name] === undefined) {
        console.log("SKIPPED: counted on x86-64 Linux alone, where its budget is of");
        return;
      }
      assert.ok(measured[name] <= budget * (1 + toleranceOf(name)), `the budget is ${budget}`);
      const floor = budget * (1 - SLACK);
      assert.ok(measured[name] >= floor, `it is cheaper than its budget, ${budget}: lower that`);
    });
  }
});
