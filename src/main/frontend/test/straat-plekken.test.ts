import assert from "node:assert/strict";
import { test } from "node:test";
import { afstandWoorden, meters, verschil, verschoven } from "../ts/straat/afstand.js";
import { gemiddelde, vakken } from "../ts/straat/foto.js";
import {
  bekendePlek,
  buurtBij,
  hoortErbij,
  opVolgorde,
  plekkenVan,
  teBekijken,
  tegelsOpVolgorde,
  vastgehouden,
} from "../ts/straat/plekken.js";
import { passendeStraal, STRALEN } from "../ts/straat/kaartbeeld.js";
import type { Dag } from "../ts/straat/soorten.js";
import { bericht } from "../ts/straat/verzender.js";
import { Werk } from "../ts/straat/werk.js";
import { gemeten, standen, telefoon, telefoonMet, waarneming } from "./straatproef.js";

const HIER = { lat: 53.2194, lon: 6.5665 };
const verder = (meter: number) => verschoven(HIER, meter, 0);
const hotspot = {
  id: "H1",
  naam: "Goudlaan, containers",
  categorie: "afval/grofvuil",
  naamCategorie: "Grofvuil",
  beeld: "sofa",
  aantal: 7,
  weken: 8,
  laatst: "2026-11-20T10:00:00Z",
};
const probleem = { plek: "Diamantlaan", categorie: "afval/grofvuil", naamCategorie: "Grofvuil", beeld: "sofa" };
const DAG: Dag = {
  nu: "2026-11-24T13:00:00Z",
  ik: { naam: "Kees" },
  eigenaar: "kees",
  gebied: { naam: "Vinkhuizen-Noord", buurten: [{ code: "B", naam: "Vinkhuizen", ...HIER }] },
  tegels: [
    { slug: "afval/grofvuil", naam: "Grofvuil", beeld: "sofa" },
    { slug: "afval/zwerf", naam: "Zwerfafval", beeld: "trash" },
  ],
  groepen: [{ naam: "Afval", categorieen: [{ slug: "afval/asbest", naam: "Asbest", beeld: "dots" }] }],
  plekken: [{ ...hotspot, ...verder(120) }],
  hercontroles: [
    { ...probleem, probleem: "P-1", ...verder(130), voor: "2026-11-27", wat: "" },
    { ...probleem, probleem: "P-2", ...verder(400), voor: "2026-11-27", wat: "Stadsbeheer heeft het opgeruimd" },
  ],
  meldingen: [
    { ...probleem, probleem: "P-3", ...verder(20), hoeveel: 2, sinds: "2026-11-24T08:00:00Z", stap: "Zelf oppakken" },
  ],
  open: [
    { ...probleem, probleem: "P-3", ...verder(20), sinds: "2026-11-24T08:00:00Z" },
    { ...probleem, probleem: "P-4", ...verder(60), sinds: "2026-11-24T08:00:00Z" },
  ],
  samenMeter: 50,
  ronde: null,
  rondeUren: 10,
};

test("wie geen buurten heeft, meldt niet op een plek die zo heet", () => {
  const zonder = { ...DAG, gebied: { naam: "Je hebt nog geen buurten", buurten: [], vraag: "Vraag de teamleider." } };
  assert.equal(buurtBij(zonder, HIER), "Op straat");
  assert.equal(buurtBij(DAG, HIER), "Vinkhuizen");
});

test("afstanden zijn meters, met woorden", () => {
  assert.ok(Math.abs(meters(HIER, verder(120)) - 120) < 0.5);
  assert.ok(Math.abs(verschil(HIER, verschoven(HIER, 30, -40)).noord + 40) < 0.1);
  assert.equal(afstandWoorden(118), "120 m");
  assert.equal(afstandWoorden(1234), "1,2 km");
});

test("een hercontrole bij een hotspot van dezelfde soort is een regel", () => {
  const plekken = opVolgorde(plekkenVan(DAG), HIER);
  assert.deepEqual(
    plekken.map((plek) => [plek.id, plek.kijkNa]),
    [
      ["P-3", null],
      ["H1", "P-1"],
      ["P-2", "P-2"],
    ],
  );
  assert.equal(plekken[1]?.woorden, "grofvuil, 7 keer in 8 weken");
});

test("wat bekeken is komt terug als een latere dag er weer om vraagt", async () => {
  const { db } = await telefoon();
  let nu = 1_000;
  const { wachtrij } = await telefoonMet(db, () => nu);
  const vraagt = async (opgehaald: number) =>
    teBekijken({ ...DAG, opgehaald }, await wachtrij.regels()).map((een) => een.probleem);
  const { plek, naamCategorie, beeld } = probleem;
  await wachtrij.controleer({ id: "c", probleem: "P-1", plek, naamCategorie, beeld, weg: false, op: "2026-11-24T13:00:00Z" });
  assert.deepEqual(await vraagt(9_000), ["P-2"], "nog niet verstuurd");
  nu = 2_000;
  await wachtrij.verstuurd("c", {});
  assert.deepEqual(await vraagt(1_500), ["P-2"], "deze dag is van daarvoor");
  assert.deepEqual(await vraagt(2_001), ["P-1", "P-2"]);
});

test("hoort dit erbij: alleen binnen de afstand en van dezelfde groep", () => {
  assert.deepEqual(
    hoortErbij(DAG, HIER, "afval/zwerf").map((een) => een.probleem),
    ["P-3"],
  );
  assert.deepEqual(hoortErbij(DAG, HIER, "wegen/gat"), []);
  assert.equal(bekendePlek(DAG, verder(100)), "Goudlaan, containers");
  assert.equal(bekendePlek(DAG, HIER), null);
});

test("de laatst gebruikte soort staat vooraan", () => {
  assert.deepEqual(
    tegelsOpVolgorde(DAG, ["afval/asbest", "afval/zwerf"]).map((een) => een.naam),
    ["Asbest", "Zwerfafval", "Grofvuil"],
  );
});

test("een adres gaat alleen mee bij burenoverlast, een melder alleen bij een bewoner", () => {
  const wat = {
    ...waarneming("a"),
    postcode: "9741 AB",
    huisnummer: "1",
    melderNaam: "J.",
    melderContact: "06 00000000",
    notitie: "  ",
  };
  assert.equal(bericht(wat)["postcode"], null);
  assert.equal(bericht(wat)["melder"], null);
  assert.equal(bericht(wat)["notitie"], null);
  assert.equal(bericht({ ...wat, categorie: "buren/burenoverlast" })["postcode"], "9741 AB");
  assert.equal(bericht({ ...wat, categorie: "buren/burenoverlast", huisnummer: "12 a" })["huisnummer"], 12);
  assert.deepEqual(bericht({ ...wat, bewoner: true })["melder"], { naam: "J.", contact: "06 00000000" });
  assert.deepEqual(bericht({ ...wat, bewoner: true, alleenTelefoon: true })["melder"], {
    naam: "J.",
    contact: "06 00000000",
    alleenTelefoon: true,
  });
});

test("onherkenbaar maakt van elk vak een kleur", () => {
  assert.deepEqual(gemiddelde(new Uint8ClampedArray([0, 10, 20, 255, 100, 30, 40, 255])), [50, 20, 30]);
  assert.deepEqual(vakken(12, 12, 5, 48, 48, 24), [[0, 0]]);
  assert.equal(vakken(24, 24, 20, 48, 48, 24).length, 4);
  assert.deepEqual(vakken(200, 200, 5, 48, 48, 24), []);
});

test("Klaar zegt wat er nog mist, in de volgorde van het scherm", async () => {
  const { wachtrij } = await telefoon();
  const werk = Werk.nieuw(wachtrij, true, null);
  assert.equal(werk.isLeeg, true);
  assert.equal(werk.keur(), false);
  assert.equal(werk.fout?.waar, "categorie");
  werk.kiesCategorie(DAG.tegels[0]!, DAG);
  assert.equal(werk.keur(), false);
  assert.equal(werk.fout?.waar, "plaats");
  werk.vanTelefoon(gemeten({ ...HIER, nauwkeurig: 8 }), DAG);
  werk.wat.melderNaam = "J. Berk";
  assert.equal(werk.keur(), false);
  assert.equal(werk.fout?.waar, "melder");
  werk.wat.melderContact = "06 00553311";
  assert.equal(werk.keur(), true);
  await werk.klaar();
  assert.deepEqual(await standen(wachtrij), [`${werk.wat.id} wacht`]);
});

test("waar geen e-mail gaat vraagt de telefoon alleen een nummer", async () => {
  const { wachtrij } = await telefoon();
  const werk = Werk.nieuw(wachtrij, true, null, true);
  werk.kiesCategorie(DAG.tegels[0]!, DAG);
  werk.vanTelefoon(gemeten({ ...HIER, nauwkeurig: 8 }), DAG);
  werk.wat.melderContact = "j.berk@voorbeeld.example";
  assert.equal(werk.keur(), false);
  assert.match(werk.fout?.zin ?? "", /telefoonnummer/);
  werk.wat.melderContact = "06 00553311";
  assert.equal(werk.keur(), true);
});

test("wat onderweg wordt gemaakt staat steeds op de telefoon", async () => {
  const { wachtrij } = await telefoon();
  const werk = Werk.nieuw(wachtrij, false, "r");
  werk.kiesCategorie(DAG.tegels[1]!, DAG);
  await werk.bewaar();
  const [regel] = await wachtrij.regels();
  assert.equal(regel?.stand, "concept");
  assert.equal(regel?.waarneming?.categorie, "afval/zwerf");
  await werk.gooiWeg();
  assert.deepEqual(await wachtrij.regels(), []);
});

test("een gekozen plek verschuift niet mee met de telefoon", async () => {
  const { wachtrij } = await telefoon();
  const werk = Werk.nieuw(wachtrij, false, null);
  werk.vanTelefoon(gemeten({ ...HIER, nauwkeurig: 40 }), DAG);
  werk.vanTelefoon(gemeten({ ...verder(110), nauwkeurig: 8 }), DAG);
  assert.equal(werk.wat.plek, "Goudlaan, containers", "nauwkeuriger is beter");
  werk.vanTelefoon(gemeten({ ...HIER, nauwkeurig: 20 }), DAG);
  assert.equal(werk.wat.plaats?.nauwkeurig, 8, "minder nauwkeurig is dat niet");
  werk.kiesPlaats(verder(400), "Diamantlaan");
  werk.vanTelefoon(gemeten({ ...HIER, nauwkeurig: 1 }), DAG);
  assert.equal(werk.wat.plek, "Diamantlaan");
});

test("een hint is een keer nee, en een andere groep hoort er niet meer bij", async () => {
  const { wachtrij } = await telefoon();
  const werk = Werk.nieuw(wachtrij, false, null);
  werk.vanTelefoon(gemeten({ ...HIER, nauwkeurig: 8 }), DAG);
  assert.equal(werk.hint(DAG), null, "eerst weten wat het is");
  werk.kiesCategorie(DAG.tegels[1]!, DAG);
  const hint = werk.hint(DAG);
  assert.equal(hint?.probleem, "P-3");
  werk.hoortErbij(hint!);
  assert.equal(werk.wat.bij, "P-3");
  assert.equal(werk.hint(DAG), null);
  werk.kiesCategorie({ slug: "wegen/gat", naam: "Gat", beeld: "dots" }, DAG);
  assert.equal(werk.wat.bij, null);
  werk.kiesCategorie(DAG.tegels[1]!, DAG);
  werk.hoortErNietBij(hint!);
  assert.equal(werk.hint(DAG), null);
});

test("een lijst verschuift niet onder een vinger, en wat nieuw is komt achteraan", () => {
  const eerst = opVolgorde(plekkenVan(DAG), HIER);
  const ids = eerst.map((plek) => plek.id);
  const gedraaid = [...eerst].reverse();
  assert.deepEqual(vastgehouden(gedraaid, ids).map((plek) => plek.id), ids);
  const zonder = ids.slice(1);
  assert.deepEqual(vastgehouden(gedraaid, zonder).map((plek) => plek.id), [...zonder, ids[0]]);
});

test("de kaart begint zo wijd dat alle plekken van vandaag erop staan", () => {
  const ver = verschoven(HIER, 900, 800);
  assert.ok((STRALEN[passendeStraal(HIER, [HIER, ver])] ?? 0) >= meters(HIER, ver));
  assert.equal(STRALEN[passendeStraal(HIER, [verschoven(HIER, 60, 0)])], 250);
  assert.equal(passendeStraal(HIER, [verschoven(HIER, 90_000, 0)]), STRALEN.length - 1);
  assert.equal(STRALEN[passendeStraal(undefined, [])], 250);
});
