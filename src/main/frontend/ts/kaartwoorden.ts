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
