import type { Dagronde, Gebeurtenis, Ronde } from "./soorten.js";

export type Gang = "loopt" | "pauze" | "gestopt";

export function loopt(ronde: Ronde): Gang {
  const laatste = ronde.log.at(-1)?.wat;
  if (laatste === undefined || ronde.log.some((een) => een.wat === "STOP")) {
    return "gestopt";
  }
  return laatste === "PAUZE" ? "pauze" : "loopt";
}

/** Seconds walked until now, without pauses. */
export function gelopen(log: readonly Gebeurtenis[], nu: number): number {
  let sinds: number | null = null;
  let tijd = 0;
  for (const een of log) {
    const op = Date.parse(een.op);
    if (sinds === null && (een.wat === "START" || een.wat === "VERDER")) {
      sinds = op;
    } else if (sinds !== null && (een.wat === "PAUZE" || een.wat === "STOP")) {
      tijd += Math.max(0, op - sinds);
      sinds = null;
    }
  }
  return Math.floor((tijd + (sinds === null ? 0 : Math.max(0, nu - sinds))) / 1000);
}

/** Longer on the way than anybody walks: probably forgotten. */
export function isVergeten(ronde: Ronde, uren: number, nu: number): boolean {
  return loopt(ronde) === "loopt" && gelopen(ronde.log, nu) > uren * 3600;
}

export function duurWoorden(seconden: number): string {
  const minuten = Math.floor(seconden / 60);
  if (minuten < 60) {
    return minuten === 1 ? "1 minuut" : `${minuten} minuten`;
  }
  const rest = minuten % 60;
  return rest === 0 ? `${Math.floor(minuten / 60)} uur` : `${Math.floor(minuten / 60)} uur ${rest}`;
}

/** A walk that was begun on another phone, put into a log with the same time walked. */
export function overgenomen(dagronde: Dagronde, nu: number): Ronde {
  const begin = Date.parse(dagronde.begonnen);
  const tot = Math.min(begin + dagronde.seconden * 1000, nu);
  const op = (moment: number) => new Date(moment).toISOString();
  const log: Gebeurtenis[] = [{ wat: "START", op: op(begin) }];
  if (dagronde.gepauzeerd) {
    log.push({ wat: "PAUZE", op: op(tot) });
  }
  return { id: dagronde.id, log, meelopers: dagronde.meelopers, bezocht: [...dagronde.bezocht] };
}
