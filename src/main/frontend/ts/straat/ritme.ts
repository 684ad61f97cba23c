const EERSTE = 4_000;
const LANGSTE = 5 * 60_000;

/** How long to wait after so many fruitless tries in a row: ever longer, never all phones at the same moment. */
export function pauze(vergeefs: number, toeval: number): number {
  const basis = Math.min(EERSTE * 2 ** Math.max(0, vergeefs - 1), LANGSTE);
  return Math.round(basis * (0.75 + toeval / 2));
}
