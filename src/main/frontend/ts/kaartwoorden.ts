export interface Punt {
  nummer: string;
  naam: string;
  plek: string;
  soort: "open" | "laat" | "hotspot";
  ongeveer: boolean;
  href: string;
}

/** All that its form and colour say. A point in the middle of a buurt is no place. */
export function wat(punt: Punt): string {
  const hotspot = punt.soort === "hotspot" ? "Hotspot: " : "";
  const laat = punt.soort === "laat" ? ", te laat" : "";
  return `${hotspot}${punt.naam}, ${punt.plek}${laat}${punt.ongeveer ? " (plek niet precies bekend)" : ""}`;
}

/** How much lies under one mark, and how much of it is late. */
export function groep(aantal: number, laat: number): string {
  return `${aantal} punten${laat > 0 ? `, ${laat} te laat` : ""}`;
}

/** Late first: that is what somebody looks for, and the list is cut off. */
export function laatEerst(punten: Punt[]): Punt[] {
  return [...punten].sort((een, ander) => Number(ander.soort === "laat") - Number(een.soort === "laat"));
}
