import assert from "node:assert/strict";
import { test } from "node:test";
import { beside, filledIn, saying } from "../ts/klad.js";

test("het kladblok bewaart wat iemand typt en op welke versie, en niet wat de server verder meestuurde", () => {
  const formulier = new FormData();
  for (const naam of ["csrf", "sleutel", "wachtwoord"]) {
    formulier.append(naam, "van de server");
  }
  formulier.append("versie", "3");
  formulier.append("talen", "Nederlands");
  formulier.append("talen", "Arabisch");
  assert.deepEqual(filledIn(formulier), { versie: ["3"], talen: ["Nederlands", "Arabisch"] });
});

test("wie verder gaat met een klad hoort eerst dat een collega er intussen was", () => {
  const klad = { versie: ["3"], tekst: ["van mij"] };
  assert.equal(beside(klad, { versie: ["3"], tekst: ["oud"] }), "offer");
  assert.equal(beside(klad, { versie: ["4"], tekst: ["van een collega"] }), "changed");
  assert.equal(beside(klad, { versie: ["4"], tekst: ["van mij"] }), "same");
  assert.equal(beside({ tekst: ["van mij"] }, { versie: ["4"], tekst: ["oud"] }), "changed", "van 0.1.0: wie weet");
  assert.equal(beside({ tekst: ["van mij"] }, { versie: ["4"], tekst: ["van mij"] }), "same");
  assert.equal(beside({ tekst: ["van mij"] }, { tekst: ["oud"] }), "offer", "een formulier zonder versie");
});

test("een klad van 0.1.0 bij een e-mail komt niet in een aanmelding zonder e-mail", () => {
  const klad = { mail: ["7"], naam: ["Mevrouw Schelpenpad"] };
  assert.equal(beside(klad, { naam: [""] }), "elsewhere");
  assert.equal(beside({ naam: ["Mevrouw Schelpenpad"] }, { naam: [""] }), "offer");
  assert.equal(beside(klad, { mail: [""], naam: [""] }), "offer", "een formulier met een veld dat zo heet");
});

test("het kladblok wordt één keer voorgelezen, en weer als bewaren niet meer of weer lukt", () => {
  const gezegd = { textContent: "", live: "", setAttribute: (_naam: string, hoe: string) => void (gezegd.live = hoe) };
  const zeg = saying(gezegd);
  const hoe = (lukt: boolean) => {
    zeg(lukt);
    return [gezegd.live, gezegd.textContent.split(" ").slice(0, 2).join(" ")];
  };
  assert.deepEqual(hoe(true), ["polite", "Bewaard in"]);
  assert.deepEqual(hoe(true), ["off", "Bewaard in"]);
  assert.deepEqual(hoe(false), ["polite", "Bewaren in"]);
  assert.deepEqual(hoe(false), ["off", "Bewaren in"]);
  assert.deepEqual(hoe(true), ["polite", "Bewaard in"]);
});
