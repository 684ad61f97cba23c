import assert from "node:assert/strict";
import { test } from "node:test";
import { filledIn } from "../ts/klad.js";

test("het kladblok bewaart wat iemand typt, en niet wat de server meestuurde", () => {
  const formulier = new FormData();
  for (const naam of ["csrf", "versie", "sleutel", "wachtwoord"]) {
    formulier.append(naam, "van de server");
  }
  formulier.append("talen", "Nederlands");
  formulier.append("talen", "Arabisch");
  assert.deepEqual(filledIn(formulier), { talen: ["Nederlands", "Arabisch"] });
});
