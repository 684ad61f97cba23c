import type { Regel } from "./regel.js";

export function hoeveel(aantal: number, een: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? een : meer}`;
}

/** What is true of what stands on the phone; what may be wiped is told only when something waits there. */
export function staatOpTelefoon(blijft: boolean, wacht: boolean, beginscherm: boolean): string {
  if (blijft) {
    return "Alles staat veilig op je telefoon.";
  }
  const gevaar = beginscherm
    ? "Raakt je telefoon vol, dan kan hij dit wissen. Maak ruimte vrij."
    : "Zet de app op je beginscherm; anders kan de telefoon dit wissen.";
  return wacht ? `Alles staat op je telefoon. ${gevaar}` : "Wat je vastlegt, komt eerst op je telefoon.";
}

/** What is true of throwing this away: what left the phone once may have arrived. */
export function wegwoord({ geprobeerd, fotos }: Pick<Regel, "geprobeerd" | "fotos">): string {
  const wat = fotos > 0 ? ` met ${hoeveel(fotos, "foto", "foto’s")}` : "";
  return geprobeerd
    ? "Misschien is deze al aangekomen. Weggooien haalt hem alleen van je telefoon."
    : `Deze melding${wat} gaat van je telefoon en komt nooit aan.`;
}

/** The same of a walk. */
export function rondewegwoord(deels: boolean): string {
  return deels
    ? "Deze ronde gaat van je telefoon. Wat er al van is aangekomen, blijft tellen. De rest komt nooit aan."
    : "Deze ronde gaat van je telefoon. De uren komen nooit aan.";
}

/** The same of all that is left. */
export function allesWegwoord(over: ReadonlyArray<Pick<Regel, "geprobeerd">>, ronde: boolean): string {
  const gaat = `${hoeveel(over.length, "melding gaat", "meldingen gaan")} van je telefoon`;
  const meldingen = over.some((regel) => regel.geprobeerd)
    ? `${gaat}. Misschien is er al iets van aangekomen. De rest komt nooit aan.`
    : `${gaat} en ${over.length === 1 ? "komt" : "komen"} nooit aan.`;
  return ronde ? `${meldingen} Ook van je ronde komt niets meer aan.` : meldingen;
}

/** What has not been sent; null when all has. */
export function nietVerstuurd(meldingen: number, ronde: boolean): string | null {
  const delen = [meldingen > 0 && hoeveel(meldingen, "melding", "meldingen"), ronde && "je ronde"].filter(
    (deel) => typeof deel === "string",
  );
  if (delen.length === 0) {
    return null;
  }
  const zin = `${delen.join(" en ")} ${meldingen + (ronde ? 1 : 0) === 1 ? "is" : "zijn"} nog niet verstuurd`;
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}
