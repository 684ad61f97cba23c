import assert from "node:assert/strict";
import { test } from "node:test";
import { bestandgrens } from "../ts/bestandgrens.js";

test("een te groot bestand gaat niet mee, en dat staat erbij", () => {
  const words = { hidden: true };
  const input = Object.assign(new EventTarget(), {
    dataset: { hoogstens: "8" },
    files: [] as Array<{ size: number }>,
    value: "",
    parentElement: { querySelector: () => words },
  });
  bestandgrens({ querySelectorAll: () => [input] } as unknown as ParentNode);
  const kies = (size: number) => {
    input.files = [{ size }];
    input.value = "lijst.csv";
    input.dispatchEvent(new Event("change"));
    return [input.value, words.hidden];
  };
  assert.deepEqual(kies(8 * 1024 * 1024 + 1), ["", false]);
  assert.deepEqual(kies(8 * 1024 * 1024), ["lijst.csv", true]);
});
