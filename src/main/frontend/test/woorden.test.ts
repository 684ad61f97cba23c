import assert from "node:assert/strict";
import { test } from "node:test";
import { adresWoorden } from "../ts/bij-adres.js";
import { isOmgeleid } from "../ts/gedeeltelijk.js";
import { keuzeWoorden } from "../ts/keuzebalk.js";
import { volgendeRij } from "../ts/lijsttoetsen.js";
import { where } from "../ts/mijn-plek.js";
import { staatOpTelefoon } from "../ts/straat/woorden.js";
import { tellerWoorden } from "../ts/teller.js";
import { vertaald } from "../ts/vertaald.js";
import { geldt, leesVoorwaarde } from "../ts/voorwaarden.js";
import { aantalWoorden, passend, volgendeRegel, vondstWoorden } from "../ts/zoekstand.js";

test("de teller zegt hoeveel tekens er nog bij kunnen", () => {
  assert.equal(tellerWoorden(0, 500), "Nog 500 tekens");
  assert.equal(tellerWoorden(499, 500), "Nog 1 teken");
  assert.equal(tellerWoorden(501, 500), "1 teken te veel");
  assert.equal(tellerWoorden(510, 500), "10 tekens te veel");
});

test("een voorwaarde noemt het veld en de antwoorden", () => {
  assert.deepEqual(leesVoorwaarde("besluit=A,B"), { veld: "besluit", waarden: ["A", "B"] });
  assert.deepEqual(leesVoorwaarde("besluit="), { veld: "besluit", waarden: [] });
});

test("een vraag geldt alleen bij de genoemde antwoorden", () => {
  assert.equal(geldt(["A"], ["A"]), true);
  assert.equal(geldt(["A"], ["B"]), false);
  assert.equal(geldt(["A"], []), false);
  assert.equal(geldt(["!ZELFMELDER"], ["POLITIE"]), true);
  assert.equal(geldt(["!ZELFMELDER"], ["ZELFMELDER"]), false);
});

test("een antwoord van een andere pagina is omgeleid", () => {
  const hier = "https://buurt.example";
  assert.equal(isOmgeleid("/werkvoorraad?na=1", `${hier}/werkvoorraad?na=1`, hier), false);
  assert.equal(isOmgeleid("/werkvoorraad?na=1", `${hier}/inloggen`, hier), true);
  assert.equal(isOmgeleid("/werkvoorraad", "", hier), false);
});

test("pijltjes lopen rond door de gevonden buurten", () => {
  assert.equal(volgendeRegel("ArrowDown", -1, 3), 0);
  assert.equal(volgendeRegel("ArrowDown", 2, 3), 0);
  assert.equal(volgendeRegel("ArrowUp", 0, 3), 2);
  assert.equal(volgendeRegel("a", 1, 3), 1);
  assert.equal(volgendeRegel("ArrowDown", -1, 0), -1);
});

test("het aantal gevonden buurten wordt uitgesproken", () => {
  assert.equal(aantalWoorden(0), "Geen buurt gevonden");
  assert.equal(aantalWoorden(1), "1 buurt gevonden");
  assert.equal(aantalWoorden(4), "4 buurten gevonden");
});

test("een soort wordt gevonden met een woord van mensen, en wie zo heet staat voorop", () => {
  const soorten = [
    { naam: "Grofvuil, Afval", woorden: "bank, matras, koelkast" },
    { naam: "Zitbank kapot, Straatmeubilair", woorden: "bankje, prullenbak" },
    { naam: "Ratten, Dieren", woorden: "" },
  ];
  assert.deepEqual(passend("Bank", soorten).map((een) => een.naam), ["Zitbank kapot, Straatmeubilair", "Grofvuil, Afval"]);
  assert.deepEqual(passend("matras grof", soorten).map((een) => een.naam), ["Grofvuil, Afval"]);
  assert.deepEqual(passend("fiets", soorten), []);
  assert.equal(vondstWoorden(0), "Niets gevonden");
  assert.equal(vondstWoorden(3), "3 gevonden");
});

test("na een adres staat er welke buurt erbij hoort, ook als iemand anders koos", () => {
  assert.equal(adresWoorden(undefined, undefined), "Dit adres staat niet in onze lijst. Kies zelf een buurt.");
  assert.equal(adresWoorden("Selwerd", "Selwerd"), "Gevonden bij dit adres: Selwerd.");
  assert.equal(adresWoorden("Selwerd", "Paddepoel"), "Bij dit adres hoort volgens onze lijst Selwerd.");
});

test("j en k lopen door de lijst en blijven erin", () => {
  assert.equal(volgendeRij("j", -1, 3), 0);
  assert.equal(volgendeRij("j", 0, 3), 1);
  assert.equal(volgendeRij("j", 2, 3), 2);
  assert.equal(volgendeRij("k", 1, 3), 0);
  assert.equal(volgendeRij("k", 0, 3), 0);
});

test("de balk zegt hoeveel zaken er gekozen zijn", () => {
  assert.equal(keuzeWoorden(1, "zaak", "zaken"), "1 zaak gekozen");
  assert.equal(keuzeWoorden(3, "probleem", "problemen"), "3 problemen gekozen");
});

test("een zin van een script is Nederlands, en vult elk deel in", () => {
  assert.equal(vertaald("teller.over", "Nog {0} van {1}", 3, 500), "Nog 3 van 500");
});

test("veilig op je telefoon staat er alleen als de telefoon dat belooft", () => {
  assert.equal(staatOpTelefoon(true, true, false), "Alles staat veilig op je telefoon.");
  assert.match(staatOpTelefoon(false, true, false), /Zet de app op je beginscherm; anders kan de telefoon dit wissen/);
  assert.match(staatOpTelefoon(false, true, true), /Raakt je telefoon vol/);
  assert.doesNotMatch(staatOpTelefoon(false, false, false), /wissen|veilig/);
});

test("een plek die iemand aanwijst, staat in geen adres dat een logboek bewaart", async (proef) => {
  const vraag = proef.mock.method(globalThis, "fetch", () =>
    Promise.resolve(new Response(JSON.stringify([{ naam: "Selwerd" }]))),
  );
  assert.equal(await where([53.2345678, 6.5], "munt"), "U heeft een plek aangewezen in Selwerd.");
  const [adres, hoe] = vraag.mock.calls[0]?.arguments ?? [];
  assert.equal(adres, "/gebied/buurten/plek");
  assert.equal(hoe?.method, "POST");
  assert.equal(String(hoe?.body), "csrf=munt&lat=53.234568&lon=6.500000");
});
