import { vertaald } from "./vertaald.js";

/** Which line of a list of suggestions is marked after a key; -1 is none. */
export function volgendeRegel(key: string, current: number, count: number): number {
  if (count === 0) {
    return -1;
  }
  switch (key) {
    case "ArrowDown":
      return current + 1 >= count ? 0 : current + 1;
    case "ArrowUp":
      return current <= 0 ? count - 1 : current - 1;
    default:
      return current;
  }
}

/** A line of a list, with the words by which people find it. */
export interface Regel {
  naam: string;
  woorden: string;
}

/** The lines in which every typed word stands, in the name or in the words beside it; those with it in their name first. */
export function passend<T extends Regel>(text: string, lines: readonly T[]): T[] {
  const typed = plain(text).split(" ");
  const has = (line: string): boolean => typed.every((word) => plain(line).includes(word));
  const named = lines.filter((line) => has(line.naam));
  return [...named, ...lines.filter((line) => !named.includes(line) && has(`${line.naam} ${line.woorden}`))];
}

/** The same, of a list that is no buurt. */
export function vondstWoorden(count: number): string {
  return count === 0 ? "Niets gevonden" : `${count} gevonden`;
}

/** Small letters without accents, as words are compared. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

/** What a screen reader hears about the number of suggestions. */
export function aantalWoorden(count: number): string {
  if (count === 0) {
    return vertaald("buurten.geen", "Geen buurt gevonden");
  }
  return vertaald("buurten.gevonden", count === 1 ? "1 buurt gevonden" : "{0} buurten gevonden", count);
}
