import assert from "node:assert/strict";
import { test } from "node:test";
import { App } from "../ts/straat/app.js";
import type { Opslag } from "../ts/straat/opslag.js";
import type { Plek } from "../ts/straat/plekken.js";
import { heeftPin, legPinVast, ontgrendel, pinfout } from "../ts/straat/pin.js";
import { controle, meelopers, meldRonde, nietsTeZien, stopRonde } from "../ts/straat/rondeacties.js";
import type { Dag } from "../ts/straat/soorten.js";
import { laatRusten, legVast } from "../ts/straat/vastleggen.js";
import { Werk } from "../ts/straat/werk.js";
import { RUW, standen, telefoon, waarneming } from "./straatproef.js";

const PLEK = { id: "P1", ids: ["P1"], naam: "Goudlaan", categorie: "afval/grofvuil", beeld: "sofa", kijkNa: null } as Plek;
const VOL = /^Je telefoon is vol/;

/** A phone on which these stores take nothing more, as soon as somebody says so. */
async function volleTelefoon(dicht = ["zendingen", "fotos", "rondes", "los", "sleutels"]) {
  const { db, kluis } = await telefoon();
  const stand = { vol: false };
  const weiger = (winkels: string | string[]) => {
    if (stand.vol && [winkels].flat().some((winkel) => dicht.includes(winkel))) {
      throw Object.assign(new Error("geen ruimte"), { name: "QuotaExceededError" });
    }
  };
  const vol = new Proxy(db, {
    get(doel, naam) {
      if (naam === "put") {
        return async (...wat: Parameters<Opslag["put"]>) => {
          weiger(wat[0]);
          return doel.put(...wat);
        };
      }
      if (naam === "transaction") {
        return (winkels: "rondes", wijze: "readwrite") => {
          weiger(winkels);
          return doel.transaction(winkels, wijze);
        };
      }
      const waarde = Reflect.get(doel, naam) as unknown;
      return typeof waarde === "function" ? (waarde.bind(doel) as unknown) : waarde;
    },
  });
  Object.assign(globalThis, { location: { hash: "#ergens" } });
  Object.defineProperty(globalThis, "navigator", { value: { onLine: true }, configurable: true });
  const app = new App(
    vol,
    kluis,
    () => Promise.reject(new TypeError("geen netwerk")),
    () => {},
    () => {},
  );
  app.post.verstuur = () => Promise.resolve();
  await app.rondes.begin();
  await app.ververs();
  return { app, db: vol, maakVol: () => (stand.vol = true), maakRuimte: () => (stand.vol = false) };
}

test("een ronde die niet kon stoppen is niet klaar, en later wel", async () => {
  const { app, maakVol, maakRuimte } = await volleTelefoon();
  maakVol();
  await stopRonde(app);
  assert.equal(app.bericht?.soort, "fout");
  assert.match(app.bericht?.zin ?? "", VOL);
  assert.equal(location.hash, "#ergens", "het scherm blijft staan");
  assert.deepEqual((await app.rondes.open())?.log.map((een) => een.wat), ["START"]);
  assert.equal(await meldRonde(app, "PAUZE"), false);
  maakRuimte();
  await stopRonde(app);
  assert.match(app.bericht?.zin ?? "", /^Ronde klaar: .*, 0 plekken\. Goed gelopen\.$/);
  assert.equal(location.hash, "#");
  assert.equal(await app.rondes.open(), null);
});

test("wat niet afgevinkt kon worden is niet gedaan, en een meeloper die niet past loopt niet mee", async () => {
  const { app, maakVol, maakRuimte } = await volleTelefoon();
  maakVol();
  await nietsTeZien(app, PLEK);
  assert.match(app.bericht?.zin ?? "", VOL);
  assert.equal(location.hash, "#ergens");
  app.bericht = null;
  await meelopers(app, 1);
  assert.match(app.bericht?.zin ?? "", VOL);
  assert.equal(app.ronde?.meelopers, 0);
  maakRuimte();
  await meelopers(app, 1);
  await nietsTeZien(app, PLEK);
  assert.equal(app.bericht?.zin, "Goudlaan is gedaan.");
  assert.deepEqual([(await app.rondes.open())?.meelopers, app.ronde?.bezocht], [1, ["P1"]]);
});

test("een melding die bewaard is blijft dat, ook als het afvinken niet meer past", async () => {
  const { app, maakVol } = await volleTelefoon(["rondes", "los"]);
  app.dag = { samenMeter: 50, tegels: [], groepen: [], plekken: [], open: [], meldingen: [], hercontroles: [] } as unknown as Dag;
  app.plekken = () => [{ ...PLEK, lat: 53.2194, lon: 6.5665 }];
  app.werk = await Werk.verder(waarneming("a"), app.wachtrij);
  maakVol();
  await legVast(app, app.werk);
  assert.equal(app.werk, null);
  assert.match(app.bericht?.zin ?? "", /^Grofvuil is vastgelegd\. .* Je telefoon is vol: de plek is niet afgevinkt op je ronde\.$/);
  assert.equal(app.bericht?.knop?.woord, "Wijzig");
  assert.equal(location.hash, "#");
  assert.deepEqual(await standen(app.wachtrij), ["a wacht"]);

  await controle(app, { ...PLEK, kijkNa: "P9" }, true);
  assert.match(app.bericht?.zin ?? "", /^Goudlaan: weg\. Goed gezien\. Je telefoon is vol: de plek is niet afgevinkt/);
  assert.equal((await app.wachtrij.regels()).filter((regel) => regel.soort === "hercontrole").length, 1, "niet nog een keer te doen");
});

test("wat niet bewaard kan worden blijft op het scherm tot iemand het loslaat", async () => {
  const { app, maakVol, maakRuimte } = await volleTelefoon();
  const werk = await Werk.verder(waarneming("a"), app.wachtrij);
  app.werk = werk;
  maakVol();
  await legVast(app, werk);
  assert.equal(app.werk, werk);
  assert.match(app.bericht?.zin ?? "", VOL);
  assert.equal(await laatRusten(app), false);
  assert.equal(app.werk, werk);
  assert.equal(app.bericht?.soort, "fout");
  maakRuimte();
  assert.equal(await laatRusten(app), true);
  assert.equal(app.bericht?.zin, "Bewaard, nog niet af.");
  assert.deepEqual(await standen(app.wachtrij), ["a concept"]);

  app.werk = await Werk.verder(waarneming("b"), app.wachtrij);
  maakVol();
  await laatRusten(app);
  app.bericht?.knop?.doe();
  assert.deepEqual([app.werk, app.bericht, location.hash], [null, null, "#"]);
});

test("een pincode die niet bewaard of geteld kan worden zegt dat de telefoon vol is, en opent niets", async () => {
  const { db, maakVol, maakRuimte } = await volleTelefoon();
  maakVol();
  assert.match((await legPinVast(db, RUW, "482915", 1000)) ?? "", VOL);
  assert.equal(await heeftPin(db), false);
  maakRuimte();
  assert.equal(await legPinVast(db, RUW, "482915", 1000), null);
  assert.match((await legPinVast(db, RUW, "4829", 1000)) ?? "", /6 cijfers/);
  maakVol();
  const uitkomst = await ontgrendel(db, "482915", 0);
  assert.equal(uitkomst.soort, "vol", "anders kon iemand op een volle telefoon eindeloos raden");
  assert.match(uitkomst.soort === "open" ? "" : pinfout(uitkomst), VOL);
  maakRuimte();
  assert.equal((await ontgrendel(db, "482915", 0)).soort, "open");
});

test("een dag die niet past is er nu wel, en de pagina zegt dat hij straks weg is", async () => {
  const { app, maakVol } = await volleTelefoon();
  const dag = { tegels: [], plekken: [], groepen: [], gebied: {}, ronde: null, eigenaar: app.kluis.eigenaar };
  const json = () => new Response(JSON.stringify(dag), { status: 200, headers: { "Content-Type": "application/json" } });
  Object.assign(app, { haal: () => Promise.resolve(json()) });
  app.post.net = "uit";
  maakVol();
  await app.haalDag();
  assert.notEqual(app.dag, null);
  assert.equal(app.post.net, "aan", "er is netwerk, dus er kan verstuurd worden");
  assert.match(app.bericht?.zin ?? "", /^Je telefoon is vol: wat je nu ziet is niet bewaard\./);
});
