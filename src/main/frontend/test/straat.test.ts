import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { test } from "node:test";
import { afstandWoorden, meters, verschil, verschoven } from "../ts/straat/afstand.js";
import { Kluis, sha256 } from "../ts/straat/kluis.js";
import { gemiddelde, vakken } from "../ts/straat/foto.js";
import { maakRuimte, openOpslag, schrijf, TelefoonVol, type Opslag } from "../ts/straat/opslag.js";
import { heeftPin, ontgrendel, pinBezwaar, stelPinIn } from "../ts/straat/pin.js";
import { bekendePlek, hoortErbij, opVolgorde, plekkenVan, tegelsOpVolgorde, vastgehouden } from "../ts/straat/plekken.js";
import { passendeStraal, STRALEN } from "../ts/straat/kaartbeeld.js";
import { pauze } from "../ts/straat/ritme.js";
import { Rondes } from "../ts/straat/rondes.js";
import { duurWoorden, gelopen, isVergeten, loopt, overgenomen } from "../ts/straat/rondetijd.js";
import type { Dag, Ronde, Waarneming } from "../ts/straat/soorten.js";
import { bericht, Verzender } from "../ts/straat/verzender.js";
import { Werk } from "../ts/straat/werk.js";
import { Wachtrij } from "../ts/straat/wachtrij.js";

const RUW = new Uint8Array(32).fill(7);
const ANDER = new Uint8Array(32).fill(9);
const UUR = 3_600_000;
let teller = 0;

async function telefoon() {
  const db = await openOpslag(`proef-${(teller += 1)}`);
  return telefoonMet(db);
}

async function telefoonMet(db: Opslag, nu: () => number = Date.now) {
  const kluis = await Kluis.van(RUW);
  return { db, kluis, wachtrij: new Wachtrij(db, kluis, nu), rondes: new Rondes(db, kluis, nu) };
}

function waarneming(id: string, fotos: string[] = []): Waarneming {
  return {
    id,
    gezien: "2026-11-24T13:00:00.000Z",
    categorie: "afval/grofvuil",
    naamCategorie: "Grofvuil",
    beeld: "sofa",
    plaats: { lat: 53.2194, lon: 6.5665, nauwkeurig: 8 },
    plaatsVast: false,
    plek: null,
    postcode: "",
    huisnummer: "",
    bij: null,
    ernst: null,
    aantal: null,
    actie: "NIETS",
    notitie: "",
    bewoner: false,
    melderNaam: "",
    melderContact: "",
    ronde: null,
    fotos,
  };
}

type Gedrag = (pad: string, poging: number) => Response | "weg" | null;

/** A server with a memory: the same number again is the same report. Its behaviour may get in between, before or after it stored. */
function server(voor: Gedrag = () => null, na: Gedrag = () => null) {
  const gekregen: string[] = [];
  const meldingen = new Map<string, { json: Record<string, unknown>; fotos: Map<string, string> }>();
  const pogingen = new Map<string, number>();
  const json = (status: number, inhoud: unknown, soort = "application/json") =>
    new Response(JSON.stringify(inhoud), { status, headers: { "Content-Type": soort } });
  const haal = async (pad: string, hoe: RequestInit): Promise<Response> => {
    const poging = (pogingen.get(pad) ?? 0) + 1;
    pogingen.set(pad, poging);
    const eerst = voor(pad, poging);
    if (eerst === "weg") {
      throw new TypeError("Failed to fetch");
    }
    if (eerst) {
      return eerst;
    }
    const antwoord = await bewaar(pad, hoe);
    const daarna = na(pad, poging);
    if (daarna === "weg") {
      throw new TypeError("Failed to fetch");
    }
    return daarna ?? antwoord;
  };
  async function bewaar(pad: string, hoe: RequestInit): Promise<Response> {
    const delen = pad.split("/");
    const id = delen[3] ?? "";
    if (delen[2] === "rondes") {
      gekregen.push(pad);
      return json(200, { seconden: 0, gestopt: null, vanzelf: false });
    }
    if (delen[4] === "fotos") {
      const som = await sha256(hoe.body as ArrayBuffer);
      const fotos = meldingen.get(id)?.json["fotos"] as Array<{ id: string; sha256: string }>;
      assert.equal(fotos.find((foto) => foto.id === delen[5])?.sha256, som);
      meldingen.get(id)?.fotos.set(delen[5] ?? "", som);
    } else if (!meldingen.has(id)) {
      meldingen.set(id, { json: JSON.parse(hoe.body as string) as Record<string, unknown>, fotos: new Map() });
      gekregen.push(id);
    }
    const melding = meldingen.get(id);
    const alle = (melding?.json["fotos"] as Array<{ id: string }> | undefined) ?? [];
    const ontbreekt = alle.map((foto) => foto.id).filter((foto) => !melding?.fotos.has(foto));
    return json(201, { melding: `M-2026-${id}`, probleem: "P-2026-00001", samen: false, ontbreekt });
  }
  return { haal, gekregen, meldingen, json };
}

const standen = async (wachtrij: Wachtrij) => (await wachtrij.regels()).map((regel) => `${regel.id} ${regel.stand}`);

test("wat wacht gaat in volgorde, en komt een keer aan", async () => {
  const { wachtrij, rondes } = await telefoon();
  const { haal, gekregen, meldingen } = server();
  for (const id of ["a", "b", "c"]) {
    await wachtrij.bewaarFoto(id, `foto-${id}`, new Uint8Array([1, 2, 3, id.charCodeAt(0)]).buffer);
    await wachtrij.klaar(waarneming(id, [`foto-${id}`]));
  }
  const verzender = new Verzender(wachtrij, rondes, haal);
  assert.equal(await verzender.verstuurAlles(), "leeg");
  assert.equal(await verzender.verstuurAlles(), "leeg");
  assert.deepEqual(gekregen, ["a", "b", "c"]);
  assert.deepEqual(
    [...meldingen.values()].map((een) => een.fotos.size),
    [1, 1, 1],
  );
  assert.deepEqual(await standen(wachtrij), ["a verstuurd", "b verstuurd", "c verstuurd"]);
});

test("een concept gaat nog niet weg", async () => {
  const { wachtrij, rondes } = await telefoon();
  const { haal, gekregen } = server();
  await wachtrij.bewaarConcept(waarneming("a"));
  await new Verzender(wachtrij, rondes, haal).verstuurAlles();
  assert.deepEqual(gekregen, []);
});

test("een antwoord dat onderweg wegvalt wordt geen tweede melding", async () => {
  const { wachtrij, rondes } = await telefoon();
  const { haal, gekregen } = server(undefined, (_pad, poging) => (poging === 1 ? "weg" : null));
  await wachtrij.bewaarFoto("a", "foto-a", new Uint8Array([1]).buffer);
  await wachtrij.klaar(waarneming("a", ["foto-a"]));
  const verzender = new Verzender(wachtrij, rondes, haal);
  assert.equal(await verzender.verstuurAlles(), "geen netwerk");
  assert.deepEqual(await standen(wachtrij), ["a wacht"]);
  assert.equal(await verzender.verstuurAlles(), "geen netwerk");
  assert.equal(await verzender.verstuurAlles(), "leeg");
  assert.deepEqual(gekregen, ["a"]);
  assert.deepEqual(await standen(wachtrij), ["a verstuurd"]);
});

test("alles wat niet het verwachte antwoord is, telt als niet aangekomen", async () => {
  const half = () =>
    new Response('{"melding":"M-2026-1","ontb', { status: 201, headers: { "Content-Type": "application/json" } });
  const pagina = () =>
    new Response("<html>Log in op de wifi</html>", { status: 200, headers: { "Content-Type": "text/html" } });
  const leeg = () => new Response("{}", { status: 200, headers: { "Content-Type": "application/json" } });
  const stuk = () => new Response("Internal error", { status: 500 });
  const onbekend = () => new Response("<html></html>", { status: 404, headers: { "Content-Type": "text/html" } });
  const tegelijk = () =>
    new Response('{"title":"Iemand anders was net eerder"}', {
      status: 409,
      headers: { "Content-Type": "application/problem+json" },
    });
  for (const fout of [tegelijk, half, pagina, leeg, stuk, onbekend]) {
    const { wachtrij, rondes } = await telefoon();
    const { haal } = server((_pad, poging) => (poging === 1 ? fout() : null));
    await wachtrij.klaar(waarneming("a"));
    const verzender = new Verzender(wachtrij, rondes, haal);
    assert.equal(await verzender.verstuurAlles(), "later", fout.name);
    assert.deepEqual(await standen(wachtrij), ["a wacht"]);
    assert.equal(await verzender.verstuurAlles(), "leeg");
    assert.deepEqual(await standen(wachtrij), ["a verstuurd"]);
  }
});

test("een foto die ontbreekt blijft op de telefoon en gaat opnieuw", async () => {
  const { wachtrij, rondes, db } = await telefoon();
  const { haal } = server((pad, poging) =>
    pad.includes("/fotos/") && poging === 1 ? new Response("", { status: 503 }) : null,
  );
  await wachtrij.bewaarFoto("a", "foto-a", new Uint8Array([1, 2]).buffer);
  await wachtrij.klaar(waarneming("a", ["foto-a"]));
  const verzender = new Verzender(wachtrij, rondes, haal);
  assert.equal(await verzender.verstuurAlles(), "later");
  assert.equal((await db.get("fotos", "foto-a"))?.verstuurd, false);
  assert.equal(await verzender.verstuurAlles(), "leeg");
  assert.equal((await db.get("fotos", "foto-a"))?.verstuurd, true);
});

test("uitgelogd: alles blijft staan en er gaat niets meer", async () => {
  const { wachtrij, rondes } = await telefoon();
  const naarInloggen = () => new Response("", { status: 303, headers: { Location: "/inloggen" } });
  const { haal, gekregen } = server(naarInloggen);
  await wachtrij.klaar(waarneming("a"));
  await wachtrij.klaar(waarneming("b"));
  assert.equal(await new Verzender(wachtrij, rondes, haal).verstuurAlles(), "uitgelogd");
  assert.deepEqual(gekregen, []);
  assert.deepEqual(await standen(wachtrij), ["a wacht", "b wacht"]);
});

test("geweigerd zegt waarom, houdt de rest niet op en kan verbeterd worden", async () => {
  const { wachtrij, rondes } = await telefoon();
  const bezwaar = {
    title: "Dit klopt nog niet",
    detail: "Kies een plek in je gebied.",
    velden: { lat: "Deze plek ligt buiten Groningen." },
  };
  const { haal, gekregen, json } = server((pad, poging) =>
    pad.endsWith("/a") && poging === 1 ? json(422, bezwaar, "application/problem+json") : null,
  );
  await wachtrij.klaar(waarneming("a"));
  await wachtrij.klaar(waarneming("b"));
  const verzender = new Verzender(wachtrij, rondes, haal);
  assert.equal(await verzender.verstuurAlles(), "leeg");
  assert.deepEqual(await standen(wachtrij), ["a geweigerd", "b verstuurd"]);
  assert.equal(
    (await wachtrij.regels())[0]?.antwoord.reden,
    "Kies een plek in je gebied. Deze plek ligt buiten Groningen.",
  );
  assert.equal(await wachtrij.neemTerug("a"), true);
  await wachtrij.klaar(waarneming("a"));
  await verzender.verstuurAlles();
  assert.deepEqual(gekregen, ["b", "a"]);
});

test("na vijf fouten van de server op een melding gaan de andere voor", async () => {
  const { wachtrij, rondes } = await telefoon();
  const { haal, gekregen } = server((pad) => (pad.endsWith("/a") ? new Response("", { status: 500 }) : null));
  await wachtrij.klaar(waarneming("a"));
  await wachtrij.klaar(waarneming("b"));
  const verzender = new Verzender(wachtrij, rondes, haal);
  for (let keer = 1; keer <= 4; keer += 1) {
    await verzender.verstuurAlles();
    assert.deepEqual(gekregen, []);
  }
  assert.equal(await verzender.verstuurAlles(), "later");
  assert.deepEqual(gekregen, ["b"]);
  assert.deepEqual(await standen(wachtrij), ["a wacht", "b verstuurd"]);
});

test("wat bezig was toen de browser stopte, wacht weer", async () => {
  const { wachtrij, rondes } = await telefoon();
  await wachtrij.klaar(waarneming("a"));
  await wachtrij.begin("a");
  assert.deepEqual(await standen(wachtrij), ["a bezig"]);
  assert.equal(await wachtrij.neemTerug("a"), false);
  const { haal } = server();
  await new Verzender(wachtrij, rondes, haal).verstuurAlles();
  assert.deepEqual(await standen(wachtrij), ["a verstuurd"]);
});

test("onder een oud nummer staat iets anders: als nieuwe melding gaat het met foto's en al", async () => {
  const { wachtrij, rondes } = await telefoon();
  const { haal, meldingen, json } = server((pad) =>
    pad.endsWith("/a")
      ? json(409, { title: "Dit nummer is al gebruikt", velden: {} }, "application/problem+json")
      : null,
  );
  await wachtrij.bewaarFoto("a", "foto-a", new Uint8Array([5, 6]).buffer);
  await wachtrij.klaar(waarneming("a", ["foto-a"]));
  const verzender = new Verzender(wachtrij, rondes, haal);
  await verzender.verstuurAlles();
  assert.deepEqual(await standen(wachtrij), ["a geweigerd"]);
  await wachtrij.alsNieuw("a", "b");
  await verzender.verstuurAlles();
  assert.deepEqual(await standen(wachtrij), ["b verstuurd"]);
  assert.equal(meldingen.get("b")?.fotos.size, 1);
});

test("een telefoon met een verkeerde klok zegt hoe laat het op hem is", async () => {
  const { db } = await telefoon();
  const scheef = () => Date.parse("2031-01-01T00:10:00Z");
  const { wachtrij, rondes } = await telefoonMet(db, scheef);
  const { haal, meldingen } = server();
  await wachtrij.klaar({ ...waarneming("a"), gezien: "2031-01-01T00:00:00.000Z" });
  await new Verzender(wachtrij, rondes, haal, scheef).verstuurAlles();
  const { gezien, verzonden } = meldingen.get("a")?.json as { gezien: string; verzonden: string };
  assert.equal(Date.parse(verzonden) - Date.parse(gezien), 600_000);
});

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
  await wachtrij.fotoVerstuurd("oud");
  await wachtrij.fotoVerstuurd("nieuw");
  let vol = 1;
  const doe = async () => {
    if (vol-- > 0) {
      throw new DOMException("vol", "QuotaExceededError");
    }
    return "bewaard";
  };
  assert.equal(await schrijf(db, doe), "bewaard");
  assert.deepEqual(await db.getAllKeys("fotos"), ["nieuw", "wacht"]);
  vol = 99;
  await assert.rejects(schrijf(db, doe), TelefoonVol);
  assert.deepEqual(await db.getAllKeys("fotos"), ["wacht"]);
  assert.equal(await maakRuimte(db), false);
  assert.equal((await kluis.open("wacht", (await db.getAll("fotos"))[0]!.inhoud)).byteLength, 1);
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
  werk.vanTelefoon({ ...HIER, nauwkeurig: 8 }, DAG);
  werk.wat.melderNaam = "J. Berk";
  assert.equal(werk.keur(), false);
  assert.equal(werk.fout?.waar, "melder");
  werk.wat.melderContact = "06 00553311";
  assert.equal(werk.keur(), true);
  await werk.klaar();
  assert.deepEqual(await standen(wachtrij), [`${werk.wat.id} wacht`]);
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
  werk.vanTelefoon({ ...HIER, nauwkeurig: 40 }, DAG);
  werk.vanTelefoon({ ...verder(110), nauwkeurig: 8 }, DAG);
  assert.equal(werk.wat.plek, "Goudlaan, containers", "nauwkeuriger is beter");
  werk.vanTelefoon({ ...HIER, nauwkeurig: 20 }, DAG);
  assert.equal(werk.wat.plaats?.nauwkeurig, 8, "minder nauwkeurig is dat niet");
  werk.kiesPlaats(verder(400), "Diamantlaan");
  werk.vanTelefoon({ ...HIER, nauwkeurig: 1 }, DAG);
  assert.equal(werk.wat.plek, "Diamantlaan");
});

test("een hint is een keer nee, en een andere groep hoort er niet meer bij", async () => {
  const { wachtrij } = await telefoon();
  const werk = Werk.nieuw(wachtrij, false, null);
  werk.vanTelefoon({ ...HIER, nauwkeurig: 8 }, DAG);
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
