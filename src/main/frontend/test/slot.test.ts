import assert from "node:assert/strict";
import { test } from "node:test";
import { heard, moves, phase, shut } from "../ts/slot.js";

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

test("een minuut voor het einde is er een vraag, en van een korte tijd blijft de helft over om te antwoorden", () => {
  const kwartier = 15 * 60_000;
  assert.equal(phase(0, kwartier), "open");
  assert.equal(phase(kwartier - 60_001, kwartier), "open");
  assert.equal(phase(kwartier - 60_000, kwartier), "ask");
  assert.equal(phase(kwartier - 1, kwartier), "ask");
  assert.equal(phase(kwartier, kwartier), "lock");
  assert.equal(phase(29_999, 60_000), "open");
  assert.equal(phase(30_000, 60_000), "ask");
});

test("een pagina die verandert onder een muis die stilligt, is niet aangeraakt", () => {
  const beweegt = moves();
  assert.equal(beweegt({ screenX: 100, screenY: 100 }), false, "de eerste plek is nog geen beweging");
  assert.equal(beweegt({ screenX: 100, screenY: 100 }), false);
  assert.equal(beweegt({ screenX: 101, screenY: 100 }), false, "een trilling");
  assert.equal(beweegt({ screenX: 99, screenY: 101 }), false, "en terug");
  assert.equal(beweegt({ screenX: 104, screenY: 100 }), true);
  assert.equal(beweegt({ screenX: 104, screenY: 100 }), false);
});
