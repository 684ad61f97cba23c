import assert from "node:assert/strict";
import { test } from "node:test";
import { groep, laatEerst, wat, type Punt } from "../ts/kaartwoorden.js";

test("wat een punt op de kaart door vorm en kleur zegt, zegt het ook in woorden", () => {
  const punt: Punt = { nummer: "P-1", naam: "Grofvuil", plek: "Goudlaan", soort: "open", ongeveer: false, href: "/" };
  assert.equal(wat(punt), "Grofvuil, Goudlaan");
  assert.equal(wat({ ...punt, soort: "laat" }), "Grofvuil, Goudlaan, te laat");
  assert.equal(wat({ ...punt, soort: "hotspot" }), "Hotspot: Grofvuil, Goudlaan");
  assert.equal(wat({ ...punt, soort: "laat", ongeveer: true }), "Grofvuil, Goudlaan, te laat (plek niet precies bekend)");
});

test("een groep zegt hoeveel ervan te laat is, en wat te laat is staat voorop", () => {
  assert.equal(groep(12, 3), "12 punten, 3 te laat");
  assert.equal(groep(2, 0), "2 punten");
  const punt: Punt = { nummer: "P-1", naam: "Grofvuil", plek: "Goudlaan", soort: "open", ongeveer: false, href: "/" };
  const alle: Punt[] = [punt, { ...punt, nummer: "H1", soort: "hotspot" }, { ...punt, nummer: "P-2", soort: "laat" }];
  assert.deepEqual(laatEerst(alle).map((een) => een.nummer), ["P-2", "P-1", "H1"]);
});
