import assert from "node:assert/strict";
import { test } from "node:test";
import { forceCloseDatabase } from "fake-indexeddb";
import { unwrap } from "idb";
import { haalDag, haalEigenaar } from "../ts/straat/dagbestand.js";
import { openOpslag, type Fotorij } from "../ts/straat/opslag.js";
import { Verzender } from "../ts/straat/verzender.js";
import { netNa, Zendpost } from "../ts/straat/zendpost.js";
import { ANDER, RUW, server, standen, telefoon, telefoonMet, waarneming } from "./straatproef.js";

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

test("een volle telefoon verstuurt toch, met dezelfde foto's als er halverwege iets wegvalt", async () => {
  const { db } = await telefoon();
  let vol = false;
  const put = (waar: "fotos", rij: Fotorij) =>
    vol && waar === "fotos" && rij.inhoud
      ? Promise.reject(new DOMException("vol", "QuotaExceededError"))
      : db.put(waar, rij);
  const volDb = new Proxy(db, {
    get: (_van, naam) => {
      const deel = naam === "put" ? put : (Reflect.get(db, naam) as unknown);
      return typeof deel === "function" ? (deel.bind(db) as unknown) : deel;
    },
  });
  const { wachtrij, rondes } = await telefoonMet(volDb);
  const { haal, meldingen } = server((pad, poging) => (pad.endsWith("foto-b") && poging === 1 ? "weg" : null));
  await wachtrij.bewaarFoto("a", "foto-a", new Uint8Array([1, 2]).buffer);
  await wachtrij.bewaarFoto("a", "foto-b", new Uint8Array([3, 4]).buffer);
  await wachtrij.klaar(waarneming("a", ["foto-a", "foto-b"]));
  vol = true;
  const verzender = new Verzender(wachtrij, rondes, haal);
  assert.equal(await verzender.verstuurAlles(), "geen netwerk");
  const som = (meldingen.get("a")?.json["fotos"] as Array<{ sha256: string }>)[0]?.sha256;
  const { verstuurd, inhoud, som: bewaard } = (await db.get("fotos", "foto-a"))!;
  assert.deepEqual({ verstuurd, inhoud, bewaard }, { verstuurd: true, inhoud: null, bewaard: som });
  assert.equal(await verzender.verstuurAlles(), "leeg");
  assert.deepEqual(await standen(wachtrij), ["a verstuurd"]);
  assert.equal(meldingen.get("a")?.fotos.size, 2);
});

test("versturen begint ook als er eerst ruimte gemaakt moet worden", async (proef) => {
  const { wachtrij, db } = await telefoon();
  await wachtrij.bewaarFoto("oud", "foto-oud", new Uint8Array([1]).buffer);
  await wachtrij.fotoVerstuurd("foto-oud", "som");
  await wachtrij.klaar(waarneming("a"));
  const echt = db.transaction.bind(db);
  let vol = 1;
  proef.mock.method(db, "transaction", (...wat: Parameters<typeof echt>) => {
    if (String(wat[0]) === "zendingen" && vol-- > 0) {
      throw new DOMException("vol", "QuotaExceededError");
    }
    return echt(...wat);
  });
  assert.equal(await wachtrij.begin("a"), true);
  assert.equal((await db.get("fotos", "foto-oud"))?.inhoud, null);
});

test("een opslag die de browser afsluit gaat weer open", async () => {
  let weg = 0;
  const db = await openOpslag("proef-weg", () => (weg += 1));
  forceCloseDatabase(unwrap(db) as never);
  await new Promise((klaar) => setTimeout(klaar, 20));
  assert.equal(weg, 1);
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

test("geen toegang meer: alles blijft staan, en het heet geen netwerkstoring", async () => {
  const { wachtrij, rondes } = await telefoon();
  const { haal, gekregen } = server(() => new Response("<h1>Hier kunt u niet bij</h1>", { status: 403 }));
  await wachtrij.klaar(waarneming("a"));
  const uitslag = await new Verzender(wachtrij, rondes, haal).verstuurAlles();
  assert.equal(uitslag, "geen toegang");
  assert.equal(netNa(uitslag), "geen toegang");
  assert.deepEqual(gekregen, []);
  assert.deepEqual(await standen(wachtrij), ["a wacht"]);
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

test("een antwoord dat nog onderweg was brengt het netwerk niet terug", () => {
  const eerst = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  const telefoon = { onLine: false };
  Object.defineProperty(globalThis, "navigator", { value: telefoon, configurable: true });
  try {
    let getekend = 0;
    const niets = {} as never;
    const post = new Zendpost(niets, niets, niets, niets, niets, () => (getekend += 1));
    post.zet("aan");
    assert.equal(post.net, "uit");
    assert.equal(getekend, 0);
    telefoon.onLine = true;
    post.zet("aan");
    assert.equal(post.net, "aan");
    assert.equal(getekend, 1);
  } finally {
    Object.defineProperty(globalThis, "navigator", eerst ?? { value: undefined, configurable: true });
  }
});

test("een versie terug: de server zegt niet van wie de dag is, de sleutel wel", async () => {
  const { kluis, wachtrij, rondes } = await telefoon();
  const { json, haal: echte } = server();
  const oud = (sleutel: Uint8Array) => async (pad: string, hoe: RequestInit) =>
    pad === "/straat/wie"
      ? json(404, { title: "Deze pagina is er niet" }, "application/problem+json")
      : pad === "/straat/sleutel"
        ? json(200, { sleutel: Buffer.from(sleutel).toString("base64") })
        : pad === "/straat/dag"
          ? json(200, { tegels: [], plekken: [], gebied: {} })
          : echte(pad, hoe);
  assert.deepEqual(await haalEigenaar(oud(RUW)), { soort: "klaar", inhoud: { eigenaar: kluis.eigenaar } });
  const dag = await haalDag(oud(RUW), kluis.eigenaar);
  assert.equal(dag.soort === "klaar" && dag.inhoud.eigenaar, kluis.eigenaar);
  assert.deepEqual(await haalDag(oud(ANDER), kluis.eigenaar), { soort: "uitgelogd" });
  const pagina = async (pad: string, hoe: RequestInit) =>
    pad === "/straat/wie" ? new Response("<html></html>", { status: 404 }) : oud(RUW)(pad, hoe);
  assert.deepEqual(await haalEigenaar(pagina), { soort: "klaar", inhoud: { eigenaar: kluis.eigenaar } });
  const stuk = async (pad: string, hoe: RequestInit) =>
    pad === "/straat/wie" ? new Response("", { status: 503 }) : oud(RUW)(pad, hoe);
  assert.deepEqual(await haalEigenaar(stuk), { soort: "geen netwerk" });
  await wachtrij.klaar(waarneming("a"));
  assert.equal(await new Verzender(wachtrij, rondes, oud(RUW)).verstuurAlles(), "leeg");
});
