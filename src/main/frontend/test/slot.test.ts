import assert from "node:assert/strict";
import { test } from "node:test";
import { shut } from "../ts/slot.js";

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
