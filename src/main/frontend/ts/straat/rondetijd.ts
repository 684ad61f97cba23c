import type { Dagronde, Gebeurtenis, Ronde, Wat } from "./soorten.js";

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

/**
 * A walk that was begun on another phone, put into a log with the same time walked: all of it in one piece at the begin, and
 * what it does since. Never shorter than what the server has, or that would not take what is pressed here.
 */
export function overgenomen(dagronde: Dagronde, nu: number): Ronde {
  const { id, gepauzeerd, meelopers, bezocht } = dagronde;
  const lengte = dagronde.gebeurtenissen ?? 0;
  const begin = Date.parse(dagronde.begonnen);
  const sinds = dagronde.sinds ? Date.parse(dagronde.sinds) : null;
  const tot = Math.min(begin + dagronde.seconden * 1000, sinds ?? nu);
  const een = (wat: Wat, moment: number): Gebeurtenis => ({ wat, op: new Date(moment).toISOString() });
  const verder = !gepauzeerd && sinds !== null && (sinds > begin || lengte > 1);
  const log = [een("START", begin)];
  if (gepauzeerd || verder) {
    log.push(een("PAUZE", tot));
    const slot = verder ? een("VERDER", sinds) : een("PAUZE", sinds ?? tot);
    while (log.length + 1 < lengte) {
      log.push(een("PAUZE", tot));
    }
    log.push(slot);
  }
  return { id, log, meelopers, bezocht: [...bezocht] };
}
