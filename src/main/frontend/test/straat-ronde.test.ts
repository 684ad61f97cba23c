import assert from "node:assert/strict";
import { test } from "node:test";
import { pauze } from "../ts/straat/ritme.js";
import { duurWoorden, gelopen, isVergeten, loopt, overgenomen } from "../ts/straat/rondetijd.js";
import type { Ronde } from "../ts/straat/soorten.js";
import { Verzender } from "../ts/straat/verzender.js";
import { server, telefoon, UUR } from "./straatproef.js";

const log = (...delen: Array<[Ronde["log"][number]["wat"], number]>): Ronde["log"] =>
  delen.map(([wat, op]) => ({ wat, op: new Date(op).toISOString() }));

test("een ronde telt de tijd zonder pauzes, en merkt dat hij vergeten is", () => {
  const ronde: Ronde = {
    id: "r",
    log: log(["START", 0], ["PAUZE", UUR], ["VERDER", 2 * UUR]),
    meelopers: 0,
    bezocht: [],
  };
  assert.equal(loopt(ronde), "loopt");
  assert.equal(gelopen(ronde.log, 3 * UUR), 7200);
  assert.equal(isVergeten(ronde, 10, 11 * UUR), false);
  assert.equal(isVergeten(ronde, 10, 12 * UUR), true);
  const klaar = log(["START", 0], ["STOP", UUR]);
  assert.equal(gelopen(klaar, 9 * UUR), 3600);
  assert.equal(loopt({ ...ronde, log: klaar }), "gestopt");
  assert.equal(gelopen(log(["START", 2 * UUR]), UUR), 0, "een klok die terug is gezet telt niet af");
  assert.equal(duurWoorden(72 * 60), "1 uur 12");
  assert.equal(duurWoorden(60), "1 minuut");
});

test("een ronde van je andere telefoon loopt hier verder", () => {
  const over = overgenomen(
    { id: "r", begonnen: new Date(0).toISOString(), gepauzeerd: true, meelopers: 2, seconden: 1800, bezocht: ["H1"] },
    UUR,
  );
  assert.equal(loopt(over), "pauze");
  assert.equal(gelopen(over.log, UUR), 1800);
  assert.deepEqual(over.bezocht, ["H1"]);
});

test("een ronde gaat met zijn hele logboek, tot de laatste verandering bevestigd is", async () => {
  const { wachtrij, rondes } = await telefoon();
  const { haal, gekregen } = server();
  const verzender = new Verzender(wachtrij, rondes, haal);
  const ronde = await rondes.begin(2);
  await verzender.verstuurAlles();
  await verzender.verstuurAlles();
  assert.equal(gekregen.length, 1);
  await rondes.meld(ronde, "STOP");
  assert.equal(await rondes.open(), null);
  await verzender.verstuurAlles();
  assert.equal(gekregen.length, 2);
  await rondes.ruimOp(true);
  assert.deepEqual(await rondes.teVersturen(), []);
});
