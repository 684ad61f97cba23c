import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const TEKST = 4.5;
const RAND = 3;

/** Foreground on ground: what axe does not see (drawings, edges of fields, maps) as well as the words. */
const PAREN: [voor: string, grond: string, minstens: number][] = [
  ...["vlak", "vlak-2", "papier", "diep", "petrol-50", "petrol-100", "oker-100", "baksteen-100", "notitie"].flatMap(
    (grond) => [paar("inkt", grond), paar("inkt-2", grond)],
  ),
  ...["vlak", "vlak-2", "papier", "petrol-50", "petrol-100"].flatMap((grond) => [paar("petrol", grond), paar("petrol-900", grond)]),
  ...["vlak", "vlak-2", "papier", "baksteen-100"].map((grond) => paar("baksteen", grond)),
  ...["vlak", "papier", "oker-100"].map((grond) => paar("oker", grond)),
  paar("oker-900", "oker-200"),
  paar("op-oker", "oker-400"),
  paar("op-donker", "donker"),
  paar("op-donker", "donker-900"),
  paar("op-donker-oker", "donker"),
  paar("donker-900", "op-donker"),
  paar("donker-900", "op-donker-2"),
  ...[1, 5].map((klasse) => paar("vlak", `schaal-${klasse}`)),
  ...[2, 3, 4].map((klasse) => paar("inkt", `schaal-${klasse}`)),
  ...[1, 2, 3].map((ring) => paar("inkt", `blauw-${ring}`)),
  ...[4, 5].map((klasse) => paar("vlak", `reeks-${klasse}`)),
  ...[1, 2, 3].map((klasse) => paar("inkt", `reeks-${klasse}`)),
  ...["rand", "petrol-600", "figuur-land"].map((lijn) => paar(lijn, "vlak", RAND)),
  paar("rand", "papier", RAND),
  paar("petrol-600", "figuur-licht", RAND),
];

for (const [thema, kleuren] of Object.entries(themas())) {
  test(`woorden, randen en figuren zijn te zien in het ${thema}`, () => {
    const teZwak = PAREN.map(([voor, grond, minstens]) => ({ voor, grond, minstens, is: contrast(kleuren[voor], kleuren[grond]) }))
      .filter(({ is, minstens }) => !(is >= minstens))
      .map(({ voor, grond, is }) => `${voor} op ${grond}: ${is.toFixed(2)}`);
    assert.deepEqual(teZwak, []);
  });
  test(`een reeks loopt van dicht bij de grond naar ver ervandaan in het ${thema}`, () => {
    const sprong = [1, 2, 3, 4, 5].map((klasse) => contrast(kleuren[`reeks-${klasse}`], kleuren["vlak"]));
    assert.deepEqual(sprong, [...sprong].sort((een, ander) => een - ander));
  });
}

function paar(voor: string, grond: string, minstens = TEKST): [string, string, number] {
  return [voor, grond, minstens];
}

function themas(): Record<"licht" | "donker", Record<string, string>> {
  const [licht = "", donker = ""] = readFileSync("css/tokens.css", "utf8").split("@media screen and (prefers-color-scheme: dark)");
  return { licht: lees(licht), donker: { ...lees(licht), ...lees(donker) } };
}

function lees(blad: string): Record<string, string> {
  return Object.fromEntries([...blad.matchAll(/--br-([\w-]+): (#[0-9a-f]{6});/g)].map((vondst) => [vondst[1], vondst[2]]));
}

function contrast(een = "", ander = ""): number {
  const [hoog, laag] = [licht(een), licht(ander)].sort((a, b) => b - a);
  return ((hoog ?? NaN) + 0.05) / ((laag ?? NaN) + 0.05);
}

function licht(kleur: string): number {
  const [r = NaN, g = NaN, b = NaN] = [1, 3, 5].map((vanaf) => {
    const deel = parseInt(kleur.slice(vanaf, vanaf + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
