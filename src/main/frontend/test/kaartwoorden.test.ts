import assert from "node:assert/strict";
import { test } from "node:test";
import { wat, type Punt } from "../ts/kaartwoorden.js";

test("wat een punt op de kaart door vorm en kleur zegt, zegt het ook in woorden", () => {
  const punt: Punt = { nummer: "P-1", naam: "Grofvuil", plek: "Goudlaan", soort: "open", ongeveer: false, href: "/" };
  assert.equal(wat(punt), "Grofvuil, Goudlaan");
  assert.equal(wat({ ...punt, soort: "laat" }), "Grofvuil, Goudlaan, te laat");
  assert.equal(wat({ ...punt, soort: "hotspot" }), "Hotspot: Grofvuil, Goudlaan");
  assert.equal(wat({ ...punt, soort: "laat", ongeveer: true }), "Grofvuil, Goudlaan, te laat (plek niet precies bekend)");
});
