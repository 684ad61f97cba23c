import assert from "node:assert/strict";
import { test } from "node:test";
import { haalDag, naToegang } from "../ts/straat/dagbestand.js";
import { Kluis } from "../ts/straat/kluis.js";
import { maakRuimte, schrijf, TelefoonVol } from "../ts/straat/opslag.js";
import { heeftPin, ontgrendel, pinBezwaar, stelPinIn } from "../ts/straat/pin.js";
import { pauze } from "../ts/straat/ritme.js";
import { meldAf, moetNogUitloggen } from "../ts/straat/uitloggen.js";
import { Verzender } from "../ts/straat/verzender.js";
import type { Dag } from "../ts/straat/soorten.js";
import { allesWegwoord, nietVerstuurd, wegwoord } from "../ts/straat/woorden.js";
import { Wachtrij } from "../ts/straat/wachtrij.js";
import { ANDER, RUW, server, standen, telefoon, telefoonMet, UUR, waarneming } from "./straatproef.js";

test("zonder sleutel staat er niets leesbaars op de telefoon", async () => {
  const { db, wachtrij } = await telefoon();
  await wachtrij.klaar({ ...waarneming("a"), notitie: "Bank naast de container" });
  await wachtrij.bewaarFoto("a", "foto-a", new TextEncoder().encode("Bank naast de container").buffer);
  const alles = JSON.stringify([await db.getAll("zendingen"), await db.getAll("fotos")], (_naam, waarde: unknown) =>
    waarde instanceof ArrayBuffer || waarde instanceof Uint8Array ? new TextDecoder("latin1").decode(waarde) : waarde,
  );
  assert.equal(/Bank|container|Grofvuil|53\.21/.test(alles), false);
  const dief = await Kluis.van(ANDER);
  const rij = (await db.getAll("zendingen"))[0];
  assert.ok(rij);
  await assert.rejects(dief.open("a", rij.inhoud));
});

test("een verzegeld stuk opent niet op de plaats van een ander", async () => {
  const kluis = await Kluis.van(RUW);
  const stuk = await kluis.verzegelTekst("a", { x: 1 });
  assert.deepEqual(await kluis.openTekst("a", stuk), { x: 1 });
  await assert.rejects(kluis.open("b", stuk));
});

test("van een ander account op dezelfde telefoon is niets te zien", async () => {
  const { db, wachtrij } = await telefoon();
  await wachtrij.klaar(waarneming("a"));
  assert.deepEqual(await new Wachtrij(db, await Kluis.van(ANDER)).regels(), []);
});

test("de dag van wie er nu is ingelogd wordt niet die van een ander op deze telefoon", async () => {
  const { kluis } = await telefoon();
  const { json } = server();
  const dag = { eigenaar: kluis.eigenaar, tegels: [], plekken: [], gebied: {} };
  const koppen: unknown[] = [];
  const haal = async (_pad: string, hoe: RequestInit) => {
    koppen.push(hoe.headers);
    return json(200, dag);
  };
  assert.deepEqual(await haalDag(haal, kluis.eigenaar), { soort: "klaar", inhoud: dag });
  const ander = (await Kluis.van(ANDER)).eigenaar;
  assert.deepEqual(await haalDag(haal, ander), { soort: "uitgelogd" });
  assert.deepEqual(koppen[0], { Accept: "application/json", "X-Straat": "1" }, "anders geldt het slot van het scherm");
});

test("zonder toegang staat er niet meer waar wat gemeld is, en wat vastgelegd is blijft", async () => {
  const nu = Date.parse("2026-11-24T15:00:00Z");
  const plek = [{ id: "H1" }] as never[];
  const dag = { tegels: [{ slug: "a" }], plekken: plek, hercontroles: plek, meldingen: plek, open: plek, ronde: {}, opgehaald: nu - UUR };
  const van = (opgehaald: number) => ({ ...dag, opgehaald }) as unknown as Dag;
  const vandaag = van(nu - UUR);
  for (const net of ["aan", "uit", "uitgelogd"]) {
    assert.equal(naToegang(vandaag, net, nu), vandaag, net);
  }
  assert.equal(naToegang(van(nu - 24 * UUR), "uit", nu).voorbij, undefined, "een dag zonder netwerk");
  const weg = [
    naToegang(vandaag, "geen toegang", nu),
    naToegang(van(nu - 24 * UUR), "uitgelogd", nu),
    naToegang(van(nu - 80 * UUR), "uit", nu),
  ];
  for (const een of weg) {
    assert.deepEqual([een.plekken, een.hercontroles, een.meldingen, een.open, een.ronde], [[], [], [], [], null]);
    assert.deepEqual([een.tegels.length, een.voorbij], [1, true]);
    assert.equal(naToegang(een, "geen toegang", nu), een, "een keer");
  }
});

test("wie hier niet meer mag komen hoort dat, en geen netwerk is iets anders", async () => {
  const { kluis } = await telefoon();
  const dicht = async () => new Response("<h1>Hier kunt u niet bij</h1>", { status: 403 });
  assert.deepEqual(await haalDag(dicht, kluis.eigenaar), { soort: "geen toegang" });
  const stuk = async () => new Response("", { status: 503 });
  assert.deepEqual(await haalDag(stuk, kluis.eigenaar), { soort: "geen netwerk" });
});

test("een pincode is van één persoon op de telefoon", async () => {
  const { db, kluis } = await telefoon();
  const { eigenaar } = await Kluis.van(ANDER);
  assert.equal(await stelPinIn(db, RUW, "482915", 1000), true);
  assert.equal(await stelPinIn(db, ANDER, "482915", 1000), false, "hiermee gaat de kluis van een ander open");
  assert.equal(await heeftPin(db, eigenaar), false);
  assert.equal(await stelPinIn(db, RUW, "482915", 1000), true, "van jezelf mag hij blijven");
  await stelPinIn(db, ANDER, "739104", 1000);
  const open = await ontgrendel(db, "739104", 0);
  assert.equal(open.soort === "open" && open.kluis.eigenaar, eigenaar);
  assert.equal(await heeftPin(db, kluis.eigenaar), true);
});

test("een pincode van vroeger die op twee past opent niemand, en wie inlogt kiest een andere", async () => {
  const { db, kluis } = await telefoon();
  await stelPinIn(db, RUW, "482915", 1000);
  const eerste = await db.get("sleutels", kluis.eigenaar);
  assert.ok(eerste);
  await db.delete("sleutels", kluis.eigenaar);
  await stelPinIn(db, ANDER, "482915", 1000);
  await db.put("sleutels", eerste);
  assert.deepEqual(await ontgrendel(db, "482915", 0), { soort: "van meer" });
  assert.equal(await heeftPin(db), true);
  assert.equal(await heeftPin(db, kluis.eigenaar), false, "kiest een andere");
  assert.equal(await stelPinIn(db, RUW, "739104", 1000), true);
  assert.equal(await heeftPin(db, kluis.eigenaar), true);
  assert.equal((await ontgrendel(db, "739104", 0)).soort, "open");
});

test("de pincode opent zonder netwerk, een andere niet", async () => {
  const { db, kluis } = await telefoon();
  assert.equal(await heeftPin(db), false);
  await stelPinIn(db, RUW, "482915", 1000);
  assert.equal(await heeftPin(db, kluis.eigenaar), true);
  assert.deepEqual(await ontgrendel(db, "482916", 0), { soort: "fout", over: 9 });
  const open = await ontgrendel(db, "482915", 0);
  assert.equal(open.soort === "open" && open.kluis.eigenaar, kluis.eigenaar);
});

test("na tien verkeerde pincodes helpt ook de goede even niet", async () => {
  const { db } = await telefoon();
  await stelPinIn(db, RUW, "482915", 1000);
  for (let keer = 1; keer <= 9; keer += 1) {
    assert.equal((await ontgrendel(db, "111222", 0)).soort, "fout");
  }
  assert.deepEqual(await ontgrendel(db, "111222", 0), { soort: "wacht", seconden: 60 });
  assert.deepEqual(await ontgrendel(db, "482915", 30_000), { soort: "wacht", seconden: 30 });
  assert.deepEqual(await ontgrendel(db, "111222", 60_000), { soort: "wacht", seconden: 120 });
  assert.equal((await ontgrendel(db, "482915", 180_000)).soort, "open");
});

test("een pincode is lang genoeg en niet te raden", () => {
  assert.equal(pinBezwaar("482915"), null);
  assert.match(pinBezwaar("48291") ?? "", /6 cijfers/);
  assert.match(pinBezwaar("48291a") ?? "", /alleen cijfers/);
  for (const makkelijk of ["000000", "123456", "654321"]) {
    assert.match(pinBezwaar(makkelijk) ?? "", /raden/);
  }
});

test("een volle telefoon maakt ruimte met wat verstuurd is, oudste eerst, en nooit met wat wacht", async () => {
  const { db, kluis } = await telefoon();
  let tijd = 100;
  const { wachtrij } = await telefoonMet(db, () => tijd++);
  for (const foto of ["oud", "nieuw", "wacht"]) {
    await wachtrij.bewaarFoto("a", foto, new Uint8Array([1]).buffer);
  }
  await wachtrij.fotoVerstuurd("oud", "som");
  await wachtrij.fotoVerstuurd("nieuw", "som");
  let vol = 1;
  const doe = async () => {
    if (vol-- > 0) {
      throw new DOMException("vol", "QuotaExceededError");
    }
    return "bewaard";
  };
  assert.equal(await schrijf(db, doe), "bewaard");
  const beelden = async () => (await db.getAll("fotos")).filter((foto) => foto.inhoud).map((foto) => foto.id);
  assert.deepEqual(await beelden(), ["nieuw", "wacht"]);
  vol = 99;
  await assert.rejects(schrijf(db, doe), TelefoonVol);
  assert.deepEqual(await beelden(), ["wacht"]);
  assert.equal(await maakRuimte(db), false);
  assert.equal((await kluis.open("wacht", (await db.get("fotos", "wacht"))!.inhoud!)).byteLength, 1);
  assert.equal((await db.get("fotos", "oud"))!.som, "som", "a report that is not confirmed yet names it again");
});

test("is de telefoon zo vol dat ook opruimen niet past, dan heet dat vol", async () => {
  const vol = () => Promise.reject(Object.assign(new Error("vol"), { name: "QuotaExceededError" }));
  const verstuurd = [{ id: "oud", verstuurd: true, op: 1, inhoud: {} }];
  const db = { getAll: async () => verstuurd, put: vol } as unknown as Parameters<typeof schrijf>[0];
  await assert.rejects(schrijf(db, vol), TelefoonVol);
});

test("uitloggen ruimt op wat verstuurd is en laat de rest staan", async () => {
  const { wachtrij, rondes, db } = await telefoon();
  const { haal } = server((pad) => (pad.endsWith("/b") ? "weg" : null));
  await wachtrij.bewaarFoto("a", "foto-a", new Uint8Array([1]).buffer);
  await wachtrij.klaar(waarneming("a", ["foto-a"]));
  await wachtrij.klaar(waarneming("b"));
  await new Verzender(wachtrij, rondes, haal).verstuurAlles();
  await wachtrij.ruimOp(true);
  assert.deepEqual(await standen(wachtrij), ["b wacht"]);
  assert.equal(await db.count("fotos"), 0);
});

test("er wordt steeds langer gewacht, en nooit langer dan een paar minuten", () => {
  assert.equal(pauze(1, 0.5), 4_000);
  assert.equal(pauze(3, 0.5), 16_000);
  assert.equal(pauze(50, 0.5), 300_000);
  assert.ok(pauze(1, 0) < pauze(1, 1));
});

test("wat weggaat en misschien al aankwam heet niet verloren", () => {
  assert.match(wegwoord({ geprobeerd: false, fotos: 1 }), /^Deze melding met 1 foto gaat .* komt nooit aan\.$/);
  assert.equal(
    wegwoord({ geprobeerd: true, fotos: 1 }),
    "Misschien is deze al aangekomen. Weggooien haalt hem alleen van je telefoon.",
  );
  assert.match(allesWegwoord([{ geprobeerd: false }, { geprobeerd: false }], false), /^2 meldingen .* komen nooit aan\.$/);
  assert.match(allesWegwoord([{ geprobeerd: false }, { geprobeerd: true }], false), /Misschien is er al iets van/);
  assert.match(allesWegwoord([{ geprobeerd: false }], true), /Ook van je ronde komt niets meer aan\.$/);
  assert.equal(nietVerstuurd(0, false), null);
  assert.equal(nietVerstuurd(0, true), "Je ronde is nog niet verstuurd");
  assert.equal(nietVerstuurd(1, true), "1 melding en je ronde zijn nog niet verstuurd");
});

test("uitgelogd is pas uitgelogd als de server het zegt", async () => {
  const { db } = await telefoon();
  class Lezer {
    parseFromString = () => ({ querySelector: () => ({ content: "penning" }) });
  }
  Object.assign(globalThis, { DOMParser: Lezer });
  const weg = { status: 0, type: "opaqueredirect" } as Response;
  const pagina = () => new Response("<html></html>");
  const met = (eerst: Response, dan: Response) => async (pad: string) => (pad === "/straat" ? eerst : dan);
  for (const status of [403, 503]) {
    await db.put("los", true, "uitloggen");
    assert.equal(await meldAf(db, met(pagina(), new Response("", { status }))), false);
    assert.equal(await moetNogUitloggen(db), true, "de volgende keer nog eens");
  }
  assert.equal(await meldAf(db, met(new Response("", { status: 503 }), weg)), false);
  assert.equal(await meldAf(db, met(pagina(), weg)), true);
  assert.equal(await moetNogUitloggen(db), false);
  await db.put("los", true, "uitloggen");
  assert.equal(await meldAf(db, met(new Response("<html></html>", { status: 403 }), weg)), true, "zonder rol kan het ook");
  assert.equal(await meldAf(db, met(weg, new Response("", { status: 500 }))), true, "er was niemand meer ingelogd");
});
