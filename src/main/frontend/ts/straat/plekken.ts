import { dichtstbij, meters, opAfstand } from "./afstand.js";
import type { Regel } from "./regel.js";
import type { Categorie, Dag, Hercontrole, OpenProbleem, Punt } from "./soorten.js";

/** One place of today's list: why to go there, and what to ask. */
export interface Plek extends Punt {
  id: string;
  soort: "hotspot" | "hercontrole" | "melding";
  naam: string;
  categorie: string;
  beeld: string;
  woorden: string;
  /** The problem to look at again: "weg?" */
  kijkNa: string | null;
  /** Everything that is ticked off with it. */
  ids: string[];
}

/** Hotspots, checks and what residents said; a check at a hotspot of the same kind is one line with it. */
export function plekkenVan(dag: Dag): Plek[] {
  const plekken: Plek[] = dag.plekken.map((een) => ({
    ...punt(een),
    id: een.id,
    soort: "hotspot",
    naam: een.naam,
    categorie: een.categorie,
    beeld: een.beeld,
    woorden: `${klein(een.naamCategorie)}, ${een.aantal} keer in ${een.weken} weken`,
    kijkNa: null,
    ids: [een.id],
  }));
  for (const een of dag.hercontroles) {
    const bij = plekken.find(
      (plek) =>
        plek.soort === "hotspot" &&
        plek.kijkNa === null &&
        plek.categorie === een.categorie &&
        meters(plek, een) <= dag.samenMeter,
    );
    if (bij) {
      bij.kijkNa = een.probleem;
      bij.ids.push(een.probleem);
    } else {
      const woorden = een.wat === "" ? klein(een.naamCategorie) : `${klein(een.naamCategorie)} · ${een.wat}`;
      plekken.push({ ...gewoon(een, woorden), soort: "hercontrole", kijkNa: een.probleem });
    }
  }
  for (const een of dag.meldingen.filter((melding) => !plekken.some((plek) => plek.ids.includes(melding.probleem)))) {
    const woorden = `${klein(een.naamCategorie)}, ${een.hoeveel === 1 ? "1 melding" : `${een.hoeveel} meldingen`}`;
    plekken.push({ ...gewoon(een, woorden), soort: "melding", kijkNa: null });
  }
  return plekken;
}

function gewoon(
  een: Dag["meldingen"][number] | Dag["hercontroles"][number],
  woorden: string,
): Omit<Plek, "soort" | "kijkNa"> {
  const { probleem, plek, categorie, naamCategorie, beeld } = een;
  return {
    ...punt(een),
    id: probleem,
    naam: plek === "" ? naamCategorie : plek,
    categorie,
    beeld,
    woorden,
    ids: [probleem],
  };
}

/** Not what was answered here and is on its way, or arrived after this day was asked for: a day from later knows it. */
export function teBekijken(dag: Dag, regels: readonly Regel[]): Hercontrole[] {
  const beantwoord = new Set(
    regels.flatMap(({ controle, stand, op }) => {
      const nogOnbekend = stand === "wacht" || stand === "bezig" || (stand === "verstuurd" && op >= (dag.opgehaald ?? 0));
      return controle && nogOnbekend ? controle.probleem : [];
    }),
  );
  return dag.hercontroles.filter((een) => !beantwoord.has(een.probleem));
}

/** Nearest first; without a place the order of the server. */
export function opVolgorde(plekken: readonly Plek[], hier: Punt | null): Plek[] {
  return hier ? opAfstand(hier, plekken) : [...plekken];
}

/** As they stood on the screen: nothing moves under a finger. What is new goes last, in the given order. */
export function vastgehouden(plekken: readonly Plek[], eerder: readonly string[]): Plek[] {
  const rang = (plek: Plek) => {
    const plaats = eerder.indexOf(plek.id);
    return plaats < 0 ? eerder.length : plaats;
  };
  return [...plekken].sort((een, ander) => rang(een) - rang(ander));
}

/** The name of a known place that this point belongs to. */
export function bekendePlek(dag: Dag, hier: Punt): string | null {
  const plek = dichtstbij(hier, dag.plekken);
  return plek && meters(hier, plek) <= dag.samenMeter ? plek.naam : null;
}

/** The buurt whose middle is nearest: a name to recognise the place by, no more. */
export function buurtBij(dag: Dag, hier: Punt): string {
  return dichtstbij(hier, dag.gebied.buurten)?.naam ?? (dag.gebied.vraag ? "Op straat" : dag.gebied.naam);
}

/** Open problems of the same group so near that this may be one of them. */
export function hoortErbij(dag: Dag, hier: Punt, slug: string): OpenProbleem[] {
  const groep = groepVan(slug);
  const dichtbij = dag.open.filter((een) => groepVan(een.categorie) === groep && meters(hier, een) <= dag.samenMeter);
  return opAfstand(hier, dichtbij);
}

export function groepVan(slug: string): string {
  return slug.split("/")[0] ?? slug;
}

/** Whether what is known under this number is of the group of this kind. */
export function isZelfdeGroep(dag: Dag, id: string, slug: string): boolean {
  const problemen = [...dag.open, ...dag.meldingen, ...dag.hercontroles].map((een) => ({
    id: een.probleem,
    categorie: een.categorie,
  }));
  const wat = [...dag.plekken, ...problemen].find((een) => een.id === id);
  return wat !== undefined && groepVan(wat.categorie) === groepVan(slug);
}

/** The eight pictures: last used first, then the order of the server. */
export function tegelsOpVolgorde(dag: Dag, gebruikt: readonly string[]): Categorie[] {
  const alle = [...dag.tegels, ...dag.groepen.flatMap((groep) => groep.categorieen)];
  const eerst = gebruikt.flatMap((slug) => alle.find((een) => een.slug === slug) ?? []);
  const rest = dag.tegels.filter((een) => !gebruikt.includes(een.slug));
  return [...eerst, ...rest].slice(0, 8);
}

function punt({ lat, lon }: Punt): Punt {
  return { lat, lon };
}

function klein(naam: string): string {
  return naam.charAt(0).toLowerCase() + naam.slice(1);
}
