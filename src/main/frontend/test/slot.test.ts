import assert from "node:assert/strict";
import { test } from "node:test";
import { heard, shut } from "../ts/slot.js";

test("een scherm zonder verbinding zegt waar het op wacht, en gaat op slot zodra de server het hoort", async () => {
  const gezegd = { textContent: "Dit scherm gaat op slot." };
  const gezien: string[] = [];
  const antwoorden = [false, false, true];
  await shut(
    gezegd,
    () => {
      gezien.push(gezegd.textContent);
      return Promise.resolve(antwoorden.shift() ?? true);
    },
    1,
  );
  const zonder = "Geen verbinding. Dit scherm gaat op slot zodra die er weer is.";
  assert.deepEqual(gezien, ["Dit scherm gaat op slot.", zonder, zonder]);
});

test("een server die zegt dat het niet gaat, hoorde het niet", () => {
  for (const status of [500, 502, 503, 504]) {
    assert.equal(heard(status), false);
  }
  for (const status of [0, 200, 403]) {
    assert.equal(heard(status), true);
  }
});
