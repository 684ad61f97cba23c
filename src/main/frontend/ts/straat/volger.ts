import type { Gemeten } from "./plaats.js";
import type { Plaats } from "./soorten.js";

const NOG_BETER = 20_000;

/** Whether a place that the phone finds becomes that of a report. */
export class Volger {
  /** From when on the phone tells it; null when what was seen may be elsewhere. */
  private sinds: number | null;
  private voorlopig = false;

  constructor(begint: boolean) {
    this.sinds = begint ? performance.now() : null;
  }

  begin(): void {
    this.sinds = performance.now();
  }

  /** The phone is asked where this is. */
  get volgt(): boolean {
    return this.sinds !== null;
  }

  /**
   * A place from before this was begun makes way for the first one after. After the first moments somebody may have walked on, so
   * then it stays.
   */
  neemt(gemeten: Gemeten, nu: Plaats | null): boolean {
    if (this.sinds === null) {
      return false;
    }
    const vanNu = gemeten.op >= this.sinds;
    const beter =
      (gemeten.nauwkeurig ?? Infinity) < (nu?.nauwkeurig ?? Infinity) && performance.now() - this.sinds < NOG_BETER;
    if (nu && !beter && !(this.voorlopig && vanNu)) {
      return false;
    }
    this.voorlopig = !vanNu;
    return true;
  }
}
