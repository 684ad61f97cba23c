import assert from "node:assert/strict";
import { test } from "node:test";
import { TelefoonVol } from "../ts/straat/opslag.js";
import { Plaatsbepaling } from "../ts/straat/plaats.js";
import { Werk } from "../ts/straat/werk.js";
import { gemeten, leesFoto, nepdoeken, standen, telefoon, waarneming } from "./straatproef.js";

test("wat geveegd is gaat nooit onbewerkt weg", async () => {
  nepdoeken();
  const { wachtrij } = await telefoon();
  const werk = Werk.nieuw(wachtrij, false, null);
  await werk.foto(new Blob(["gezicht"]));
  const id = werk.wat.fotos[0]!;
  assert.equal(await leesFoto(wachtrij, id), "gezicht");
  werk.beelden.veeg(1, 1, 1);
  await werk.klaar();
  assert.equal(await leesFoto(wachtrij, id), "geveegd");
});

test("wie nog veegt terwijl het bewaard wordt krijgt ook dat bewaard", async () => {
  nepdoeken();
  const { wachtrij } = await telefoon();
  const werk = Werk.nieuw(wachtrij, false, null);
  await werk.foto(new Blob(["gezicht"]));
  let keren = 0;
  const bewaar = wachtrij.bewaarFoto.bind(wachtrij);
  wachtrij.bewaarFoto = async (...wat) => {
    await bewaar(...wat);
    keren += 1;
    if (keren === 1) {
      werk.beelden.veeg(2, 2, 1);
    }
  };
  werk.beelden.veeg(1, 1, 1);
  await werk.beelden.bewaarOnherkenbaar();
  assert.equal(keren, 2);
});

test("wat op een volle telefoon niet onherkenbaar bewaard kan worden ziet er ook niet zo uit", async () => {
  nepdoeken();
  const { wachtrij } = await telefoon();
  const werk = Werk.nieuw(wachtrij, false, null);
  await werk.foto(new Blob(["gezicht"]));
  werk.beelden.veeg(1, 1, 1);
  const bewaar = wachtrij.bewaarFoto;
  wachtrij.bewaarFoto = () => Promise.reject(new TelefoonVol());
  await assert.rejects(werk.beelden.bewaarOnherkenbaar(), TelefoonVol);
  assert.equal((werk.beelden.top as unknown as { inhoud: string }).inhoud, "gezicht");
  wachtrij.bewaarFoto = bewaar;
  await werk.beelden.bewaarOnherkenbaar();
  assert.equal(await leesFoto(wachtrij, werk.wat.fotos[0]!), "gezicht", "niets geveegd is niets te bewaren");
});

test("wie verder gaat met een melding neemt de plek niet mee naar waar hij nu is", async () => {
  const { wachtrij } = await telefoon();
  const daar = { lat: 53.2194, lon: 6.5665, nauwkeurig: 40 };
  const hier = { lat: 53.2281, lon: 6.5224, nauwkeurig: 5 };
  const werk = await Werk.verder({ ...waarneming("a"), plaats: daar }, wachtrij);
  werk.vanTelefoon(gemeten(hier), null);
  assert.deepEqual(werk.wat.plaats, daar);

  const zonder = await Werk.verder({ ...waarneming("b"), plaats: null }, wachtrij);
  zonder.vanTelefoon(gemeten(hier), null);
  assert.equal(zonder.keur(), false);
  assert.deepEqual(zonder.fout, { waar: "plaats", zin: "De plek staat er nog niet bij. Kies hier de plek." });
  zonder.kiesHier(gemeten(hier), null);
  assert.deepEqual(zonder.wat.plaats, hier, "wie zegt dat het hier is, krijgt het hier");
});

test("een half adres verdwijnt niet ongemerkt", async () => {
  const hier = { lat: 53.2281, lon: 6.5224, nauwkeurig: 5 };
  const { wachtrij } = await telefoon();
  const half = await Werk.verder({ ...waarneming("c"), categorie: "buren/burenoverlast", huisnummer: "12" }, wachtrij);
  half.kiesHier(gemeten(hier), null);
  assert.equal(half.keur(), false);
  assert.equal(half.fout?.waar, "adres");
  half.wat.postcode = "9741 AB";
  assert.equal(half.keur(), true);
  half.wat.huisnummer = " ";
  assert.equal(half.keur(), false);
  half.wat.categorie = "schoon/zwerfvuil";
  assert.equal(half.keur(), true, "wie een ander soort kiest, heeft geen adres");
});

test("Klaar wacht op een foto die nog klein wordt gemaakt", async () => {
  nepdoeken();
  const { wachtrij } = await telefoon();
  const werk = Werk.nieuw(wachtrij, false, null);
  const foto = werk.foto(new Blob(["tweede"]));
  assert.equal(werk.wachtOpFoto, true);
  assert.equal(await werk.klaar(), true);
  await foto;
  assert.equal(werk.wachtOpFoto, false);
  const [regel] = await wachtrij.regels();
  assert.deepEqual([regel?.stand, regel?.fotos], ["wacht", 1]);
});

test("met een foto die niet lukt is het nog niet klaar", async () => {
  nepdoeken();
  const { wachtrij } = await telefoon();
  const werk = Werk.nieuw(wachtrij, false, null);
  await werk.bewaar();
  const foto = assert.rejects(werk.foto(new Blob(["onleesbaar"])));
  assert.equal(await werk.klaar(), false);
  await foto;
  assert.deepEqual(await standen(wachtrij), [`${werk.wat.id} concept`]);
  assert.equal(await werk.klaar(), true);
});

test("wat klaar is wordt alleen weer een concept als iemand het terugneemt", async () => {
  const { wachtrij } = await telefoon();
  await wachtrij.klaar(waarneming("a"));
  await wachtrij.bewaarConcept({ ...waarneming("a"), notitie: "te laat" });
  assert.deepEqual(await standen(wachtrij), ["a wacht"]);
  assert.equal((await wachtrij.regels())[0]?.waarneming?.notitie, "");
  await wachtrij.neemTerug("a");
  await wachtrij.bewaarConcept({ ...waarneming("a"), notitie: "op tijd" });
  assert.equal((await wachtrij.regels())[0]?.waarneming?.notitie, "op tijd");
});

test("een plek van voor het begin maakt plaats voor de eerste erna", async () => {
  const { wachtrij } = await telefoon();
  const daar = { lat: 53.2194, lon: 6.5665, nauwkeurig: 5 };
  const hier = { lat: 53.2281, lon: 6.5224, nauwkeurig: 30 };
  const werk = Werk.nieuw(wachtrij, false, null);
  assert.equal(werk.vanTelefoon({ ...daar, op: performance.now() - 110_000 }, null), true, "beter dan niets");
  assert.equal(werk.vanTelefoon({ ...daar, nauwkeurig: 9, op: performance.now() - 90_000 }, null), false);
  assert.equal(werk.vanTelefoon(gemeten(hier), null), true);
  assert.deepEqual(werk.wat.plaats, hier);
  assert.equal(werk.vanTelefoon(gemeten({ ...daar, nauwkeurig: 40 }), null), false, "daarna telt hoe nauwkeurig");
  assert.deepEqual(werk.wat.plaats, hier);
});

test("een plek die de telefoon nog eens vertelt wordt er niet nieuw van", (proef) => {
  const eerst = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  let vertel: (positie: unknown) => void = () => {};
  const geolocation = { watchPosition: (hoor: typeof vertel) => (vertel = hoor) };
  Object.defineProperty(globalThis, "navigator", { value: { geolocation }, configurable: true });
  let tijd = 1_000;
  let klok = 500_000;
  proef.mock.method(performance, "now", () => tijd);
  proef.mock.method(Date, "now", () => klok);
  const op = (timestamp: number) => vertel({ coords: { latitude: 53, longitude: 6, accuracy: 8 }, timestamp });
  const verder = (ms: number) => {
    tijd += ms;
    klok += ms;
  };
  try {
    const plaats = new Plaatsbepaling();
    plaats.start(() => {});
    op(7_000);
    assert.equal(plaats.nu()?.op, 1_000);
    verder(130_000);
    op(7_000);
    assert.equal(plaats.nu(), null);
    assert.equal(plaats.ongeveer()?.lat, 53);
    op(137_000);
    assert.equal(plaats.nu()?.op, 131_000);
    klok += 130_000;
    assert.equal(plaats.nu(), null, "de telefoon heeft geslapen");
  } finally {
    Object.defineProperty(globalThis, "navigator", eerst ?? { value: undefined, configurable: true });
  }
});

test("wat iemand typt staat een halve tel later op de telefoon, en eerder als hij wegkijkt", async () => {
  const { wachtrij } = await telefoon();
  const werk = Werk.nieuw(wachtrij, true, null);
  werk.legNeer();
  await werk.rust();
  assert.deepEqual(await wachtrij.regels(), [], "niets getypt is niets bewaard");
  werk.wat.notitie = "Bank";
  werk.typt();
  await new Promise((klaar) => setTimeout(klaar, 550));
  await werk.rust();
  assert.equal((await wachtrij.regels())[0]?.waarneming?.notitie, "Bank");
  werk.wat.notitie = "Bank naast";
  werk.typt();
  werk.legNeer();
  await werk.rust();
  assert.equal((await wachtrij.regels())[0]?.waarneming?.notitie, "Bank naast");
  werk.typt();
  await werk.gooiWeg();
  await new Promise((klaar) => setTimeout(klaar, 550));
  assert.deepEqual(await wachtrij.regels(), [], "wat weg is komt niet terug");
});
