import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { read, write } from "../ts/opmaaktekst.js";

const same = (text: string): void => assert.equal(write(read(text)), text);

test("wat niemand verandert, blijft letter voor letter wat het was", () => {
  same("Beste {{naam}},\n\n# Kop\n\n- een\n- twee\n\nMet groet,\n\n{{coordinator}}\n{{organisatie}}");
  same("Bel {{ons_telefoonnummer}} op [dag, tijd en plaats].");
  same("3. drie\n4. **vet** en *schuin*");
  same("السيد Tesfay المحترم،\n\n# حقوقكم");
});

test("alle teksten die meekomen gaan ongewijzigd door de knoppen heen", () => {
  for (const file of ["V5__correspondentie.sql", "V119__brieftalen.sql"]) {
    const sql = readFileSync(`../resources/db/migration/${file}`, "utf8");
    const texts = [...sql.matchAll(/'((?:Beste|\{\{aanhef)(?:[^']|'')*)'/g)].map((found) => (found[1] ?? "").replaceAll("''", "'"));
    const whole = texts.filter((text) => text.includes("\n"));
    assert.ok(whole.length >= 6, file);
    whole.forEach(same);
  }
});

test("tekens die iets zouden betekenen, blijven tekens", () => {
  assert.equal(write(read("a \\* b \\_c\\_ [x](y) <b> > z")), "a \\* b \\_c\\_ [x](y) <b> > z");
  assert.equal(read("<script>x</script>").textContent, "<script>x</script>");
  assert.equal(read("> geen citaat").textContent, "> geen citaat");
});
