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

/** What a screen reader hears about the number of suggestions. */
export function aantalWoorden(count: number): string {
  if (count === 0) {
    return vertaald("buurten.geen", "Geen buurt gevonden");
  }
  return vertaald("buurten.gevonden", count === 1 ? "1 buurt gevonden" : "{0} buurten gevonden", count);
}
