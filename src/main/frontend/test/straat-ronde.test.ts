import assert from "node:assert/strict";
import { test } from "node:test";
import { pauze } from "../ts/straat/ritme.js";
import { duurWoorden, gelopen, isVergeten, loopt, overgenomen } from "../ts/straat/rondetijd.js";
import type { Ronde } from "../ts/straat/soorten.js";
import type { App } from "../ts/straat/app.js";
import { Dagbestand } from "../ts/straat/dagbestand.js";
import { ruimTelefoonOp } from "../ts/straat/uitloggen.js";
import { Verzender } from "../ts/straat/verzender.js";
import { server, telefoon, UUR, waarneming } from "./straatproef.js";

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

test("wat voor de overname gepauzeerd is telt op de andere telefoon niet mee", () => {
  const half = UUR / 2;
  const dagronde = { id: "r", begonnen: new Date(0).toISOString(), gepauzeerd: false, meelopers: 0, bezocht: [] };
  const loopt3 = { ...dagronde, seconden: 1800, sinds: new Date(UUR).toISOString(), gebeurtenissen: 3 };
  const over = overgenomen(loopt3, UUR + 5 * 60_000);
  assert.equal(loopt(over), "loopt");
  assert.equal(gelopen(over.log, UUR + 5 * 60_000), 35 * 60);
  const verder = log(["PAUZE", 2 * UUR], ["VERDER", 2 * UUR + half], ["STOP", 3 * UUR]);
  assert.equal(gelopen([...over.log, ...verder], 3 * UUR), 2 * 3600);
  assert.equal(over.log.length, 3);
  const vaak = overgenomen({ ...loopt3, gebeurtenissen: 9 }, 2 * UUR);
  assert.equal(vaak.log.length, 9, "een korter logboek neemt de server niet over");
  assert.equal(gelopen(vaak.log, 2 * UUR), half / 1000 + 3600);
  const stil = overgenomen({ ...loopt3, gepauzeerd: true, gebeurtenissen: 6 }, 2 * UUR);
  assert.equal(loopt(stil), "pauze");
  assert.equal(gelopen(stil.log, 2 * UUR), 1800);
  assert.equal(stil.log.length, 6);
  assert.equal(stil.log.at(-1)?.op, loopt3.sinds, "de pauze begon toen, en niet eerder");
  const gewoon = overgenomen({ ...dagronde, seconden: 0, sinds: dagronde.begonnen, gebeurtenissen: 1 }, UUR);
  assert.deepEqual(gewoon.log, log(["START", 0]));
  assert.equal(gelopen(overgenomen({ ...dagronde, seconden: 0, sinds: null }, UUR).log, UUR), 3600);
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

test("een ronde die de server weigert of niet aankan houdt niets op, en raakt niet kwijt", async () => {
  const { wachtrij, rondes } = await telefoon();
  let fout = 500;
  const { haal, gekregen, json } = server((pad) => {
    const bezwaar = { title: "Dit klopt niet", velden: { op: "Zet de klok van je telefoon goed." } };
    return pad.includes("/rondes/") && fout > 0 ? json(fout, bezwaar, "application/problem+json") : null;
  });
  const verzender = new Verzender(wachtrij, rondes, haal);
  const ronde = await rondes.meld(await rondes.begin(), "STOP");
  await wachtrij.klaar(waarneming("a"));
  assert.equal(await verzender.verstuurAlles(), "later");
  assert.deepEqual(gekregen, ["a"], "wat daarna komt gaat");
  assert.deepEqual(await rondes.geweigerd(), []);

  fout = 422;
  assert.equal(await verzender.verstuurAlles(), "leeg");
  const [geweigerd] = await rondes.geweigerd();
  assert.equal(geweigerd?.reden, "Dit klopt niet Zet de klok van je telefoon goed.");
  assert.deepEqual(geweigerd?.ronde, ronde);
  assert.deepEqual(await rondes.teVersturen(), [], "niet uit zichzelf nog eens");
  await rondes.ruimOp(true);
  assert.equal((await rondes.geweigerd()).length, 1, "ook niet weg bij het uitloggen");

  fout = 0;
  await rondes.opnieuw(ronde.id);
  assert.equal(await verzender.verstuurAlles(), "leeg");
  assert.equal(gekregen.length, 2);
  assert.deepEqual(await rondes.geweigerd(), []);
});

test("een geweigerde ronde die verder gaat wordt weer geprobeerd", async () => {
  const { wachtrij, rondes } = await telefoon();
  const { haal, gekregen, json } = server((_pad, poging) =>
    poging > 0 && gekregen.length === 0 && !verder ? json(422, { title: "Nee" }, "application/problem+json") : null,
  );
  let verder = false;
  const verzender = new Verzender(wachtrij, rondes, haal);
  const ronde = await rondes.begin();
  await verzender.verstuurAlles();
  assert.equal((await rondes.geweigerd()).length, 1);
  assert.equal((await rondes.open())?.id, ronde.id, "hij loopt nog");
  verder = true;
  await rondes.meld(ronde, "PAUZE");
  assert.deepEqual(await rondes.geweigerd(), []);
  assert.equal(await verzender.verstuurAlles(), "leeg");
  assert.equal(gekregen.length, 1);
});

test("een ronde die de telefoon niet kan lezen houdt niets op", async () => {
  const { db, wachtrij, rondes } = await telefoon();
  const { haal, gekregen } = server();
  const ronde = await rondes.begin();
  const rij = (await db.get("rondes", ronde.id))!;
  await db.put("rondes", { ...rij, inhoud: { ...rij.inhoud, inhoud: new ArrayBuffer(40) } });
  await wachtrij.klaar(waarneming("a"));
  assert.equal(await rondes.open(), null);
  assert.equal(await new Verzender(wachtrij, rondes, haal).verstuurAlles(), "leeg");
  assert.deepEqual(gekregen, ["a"]);
  const [onleesbaar] = await rondes.geweigerd();
  assert.equal(onleesbaar?.ronde, null);
  assert.match(onleesbaar?.reden ?? "", /kan deze ronde niet meer lezen/);
  await rondes.ruimOp(true);
  await rondes.gooiWeg(ronde.id);
  assert.deepEqual(await db.getAllKeys("rondes"), []);
});

test("een ronde die bij het uitloggen nog liep stopt later met zijn hele logboek", async () => {
  const { db, kluis, wachtrij, rondes } = await telefoon();
  const { haal } = server();
  const verzender = new Verzender(wachtrij, rondes, haal);
  const dagen = new Dagbestand(db, kluis);
  const post = { verstuur: () => verzender.verstuurAlles() };
  const app = { db, kluis, wachtrij, rondes, dagen, post, regels: [] } as unknown as App;
  const klaar = await rondes.meld(await rondes.begin(), "STOP");
  const ronde = await rondes.meld(await rondes.meld(await rondes.begin(), "PAUZE"), "VERDER");
  await ruimTelefoonOp(app, false);
  assert.deepEqual(await db.getAllKeys("rondes"), [ronde.id], "wat gestopt en bekend is gaat weg");
  assert.notEqual(klaar.id, ronde.id);
  await rondes.neemOver({ id: ronde.id, begonnen: ronde.log[0]!.op, gepauzeerd: false, meelopers: 0, seconden: 0, bezocht: [] });
  const nog = await rondes.open();
  assert.deepEqual(
    nog?.log.map((een) => een.wat),
    ["START", "PAUZE", "VERDER"],
  );
});
