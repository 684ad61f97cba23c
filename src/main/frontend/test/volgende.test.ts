import assert from "node:assert/strict";
import { test } from "node:test";
import { erbijWoorden } from "../ts/volgende.js";

test("wie meer van een lijst vraagt, hoort hoeveel erbij kwam en of er nog meer is", () => {
  assert.equal(erbijWoorden(50, 100, true), "Er zijn 50 regels bij gekomen. De lijst heeft er nu 100.");
  assert.equal(erbijWoorden(100, 101, false), "Er is 1 regel bij gekomen. De lijst heeft er nu 101. Meer zijn er niet.");
});
