import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";

const BRON = "ts";

/** Each script with the scripts it names, types included. */
function pijlen(): Map<string, string[]> {
  const bestanden = readdirSync(BRON, { recursive: true, encoding: "utf8" }).filter((naam) => naam.endsWith(".ts"));
  return new Map(
    bestanden.map((naam) => {
      const tekst = readFileSync(join(BRON, naam), "utf8");
      const namen = [...tekst.matchAll(/(?:from|import) "(\.[^"]+)\.js"/g)].map((een) => join(dirname(naam), `${een[1]}.ts`));
      return [naam, namen];
    }),
  );
}

test("geen script kent zichzelf langs een omweg", () => {
  const graaf = pijlen();
  assert.ok(graaf.size > 30);
  const klaar = new Set<string>();
  const ga = (naam: string, pad: string[]): void => {
    assert.ok(!pad.includes(naam), [...pad, naam].join(" > "));
    if (!klaar.has(naam)) {
      (graaf.get(naam) ?? []).forEach((naar) => ga(naar, [...pad, naam]));
      klaar.add(naam);
    }
  };
  graaf.forEach((_, naam) => ga(naam, []));
});
