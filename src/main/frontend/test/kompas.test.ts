import assert from "node:assert/strict";
import { test } from "node:test";
import { nextCell } from "../ts/kompas.js";

const CELLS = [
  { ring: 0, angle: 1800 },
  { ring: 1, angle: 450 },
  { ring: 1, angle: 1350 },
  { ring: 1, angle: 2250 },
  { ring: 1, angle: 3150 },
  { ring: 2, angle: 150 },
  { ring: 2, angle: 450 },
  { ring: 2, angle: 3450 },
];

test("links en rechts gaan de ring rond", () => {
  assert.equal(nextCell("ArrowRight", 1, CELLS), 2);
  assert.equal(nextCell("ArrowRight", 4, CELLS), 1);
  assert.equal(nextCell("ArrowLeft", 1, CELLS), 4);
});

test("omhoog is naar buiten en omlaag naar binnen, naar het vak dat het dichtst bij ligt", () => {
  assert.equal(nextCell("ArrowUp", 1, CELLS), 6);
  assert.equal(nextCell("ArrowUp", 4, CELLS), 7);
  assert.equal(nextCell("ArrowDown", 7, CELLS), 4);
  assert.equal(nextCell("ArrowDown", 2, CELLS), 0);
});

test("aan de rand blijft het waar het is", () => {
  assert.equal(nextCell("ArrowDown", 0, CELLS), 0);
  assert.equal(nextCell("ArrowUp", 6, CELLS), 6);
});
