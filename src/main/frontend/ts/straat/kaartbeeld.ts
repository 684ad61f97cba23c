import { meters, verschil } from "./afstand.js";
import { teken } from "./bouw.js";
import type { Punt } from "./soorten.js";

export interface Merk extends Punt {
  nummer: number | null;
  soort: "plek" | "kijk" | "melding" | "open";
}

export const MAAT = 360;
export const STRALEN = [100, 250, 500, 1000, 2500, 5000];
const RINGEN = [50, 100, 250, 500, 1000, 2500, 5000];

/** The step at which all these places are in the picture; the widest when some lie beyond. */
export function passendeStraal(midden: Punt | undefined, plekken: readonly Punt[]): number {
  const verst = midden ? Math.max(0, ...plekken.map((plek) => meters(midden, plek))) : 0;
  const stap = STRALEN.findIndex((straal) => straal >= Math.max(verst, 250));
  return stap < 0 ? STRALEN.length - 1 : stap;
}

/** A drawing of points around a middle, north up; made of nothing but what is on the phone. */
export function kaartbeeld(midden: Punt, straal: number, merken: readonly Merk[], ik: Punt | null): SVGElement {
  const schaal = MAAT / 2 / straal;
  const plaats = (punt: Punt) => {
    const { oost, noord } = verschil(midden, punt);
    return { x: MAAT / 2 + oost * schaal, y: MAAT / 2 - noord * schaal };
  };
  const binnen = merken
    .map((merk) => ({ merk, ...plaats(merk) }))
    .filter(({ x, y }) => x > -12 && y > -12 && x < MAAT + 12 && y < MAAT + 12);
  const ringen = RINGEN.filter((meter) => meter < straal * 1.2 && meter > straal / 8);
  const hier = ik && plaats(ik);
  return teken(
    "svg",
    { viewBox: `0 0 ${MAAT} ${MAAT}`, class: "kaartbeeld", "aria-hidden": "true" },
    ringen.map((meter) => [
      teken("circle", { cx: MAAT / 2, cy: MAAT / 2, r: meter * schaal, class: "kaartbeeld__ring" }),
      teken("text", { x: MAAT / 2, y: MAAT / 2 - meter * schaal + 14, class: "kaartbeeld__maat" }, `${meter} m`),
    ]),
    teken("text", { x: 16, y: 22, class: "kaartbeeld__noord" }, "N ↑"),
    binnen.map(({ merk, x, y }) =>
      teken(
        "g",
        { class: `merk merk--${merk.soort}` },
        teken("circle", { cx: x, cy: y, r: merk.nummer === null ? 6 : 12 }),
        merk.nummer !== null && teken("text", { x, y: y + 5 }, merk.nummer),
      ),
    ),
    hier && teken("circle", { cx: hier.x, cy: hier.y, r: 8, class: "kaartbeeld__ik" }),
  );
}
