import { afstandWoorden, meters } from "../afstand.js";
import type { App } from "../app.js";
import { el, type Kind } from "../bouw.js";
import { icoon } from "../iconen.js";
import type { Plek } from "../plekken.js";
import { duurWoorden, gelopen, isVergeten, loopt } from "../rondetijd.js";
import { balk, berichtregel, hoeveel, knop, moment, tegeltje, type Scherm } from "./delen.js";
import { beginRonde, meldRonde } from "../rondeacties.js";
import { nieuwWerk } from "../vastleggen.js";

/** The round of today: what waits, where to go, and one large button. */
export function thuis(app: App, maakFoto: () => void): Scherm {
  const bewonerZegt = () => {
    nieuwWerk(app, true);
    app.ga("#waarneming");
  };
  return {
    titel: "Ronde",
    inhoud: [balk(app), kop(app), vergeten(app), berichtregel(app, app.bericht), wachtkaart(app), lijst(app)],
    onder: [
      knop("foto", "foto", "Foto", maakFoto, "camera-plus"),
      el(
        "div",
        { class: "paar" },
        knop("bewoner", "rand", "Bewoner zegt", bewonerZegt, "ear"),
        knop("kaart", "rand", "Kaart", () => app.ga("#kaart"), "map-2"),
      ),
    ],
  };
}

function kop(app: App): HTMLElement {
  const titel = el("h1", { id: "titel", tabindex: -1 }, app.dag?.gebied.naam ?? "Straat");
  const { ronde } = app;
  if (!ronde) {
    const ik = el("a", { id: "naar-mij", href: "#ronde", class: "rondelink" }, "Nog geen ronde");
    return el(
      "header",
      { class: "kop" },
      el("div", { class: "kop__tekst" }, titel, ik),
      knop(
        "begin-ronde",
        "rondeknop",
        ["Start", el("span", { class: "alleen-voorlezen" }, " ronde")],
        () => beginRonde(app),
        "player-play",
      ),
    );
  }
  const pauze = loopt(ronde) === "pauze";
  const bezig = duurWoorden(gelopen(ronde.log, Date.now()));
  const met = ronde.meelopers === 0 ? "" : ` · met ${hoeveel(ronde.meelopers, "bewoner", "bewoners")}`;
  const regel = el(
    "a",
    { id: "naar-ronde", href: "#ronde", class: "rondelink" },
    el("span", { class: pauze ? "stip stip--pauze" : "stip" }),
    pauze ? `Pauze · ${bezig} gelopen` : `${bezig} bezig${met}`,
  );
  const wissel = el(
    "button",
    {
      id: "pauze",
      type: "button",
      class: "rond rond--groot",
      "aria-label": pauze ? "Verder met de ronde" : "Pauze",
      onclick: () => meldRonde(app, pauze ? "VERDER" : "PAUZE"),
    },
    icoon(pauze ? "player-play" : "player-pause"),
  );
  return el("header", { class: "kop" }, el("div", { class: "kop__tekst" }, titel, regel), wissel);
}

/** Walking longer than anybody does: ask, and offer the last sign of life as the end. */
function vergeten(app: App): HTMLElement | null {
  const { ronde, dag } = app;
  if (!ronde || !dag || !isVergeten(ronde, dag.rondeUren, Date.now())) {
    return null;
  }
  const tekens = [
    ...ronde.log.map((een) => Date.parse(een.op)),
    ...app.regels.map((regel) => Date.parse(regel.waarneming?.gezien ?? regel.controle?.op ?? ronde.log[0]?.op ?? "")),
  ];
  const laatste = Math.max(...tekens.filter((teken) => teken <= Date.now()));
  const door = async () => {
    if (await meldRonde(app, "PAUZE", laatste)) {
      await meldRonde(app, "VERDER");
    }
  };
  return el(
    "section",
    { class: "kaart kaart--oker", "aria-labelledby": "vergeten" },
    el("h2", { id: "vergeten" }, "Loop je nog?"),
    el(
      "p",
      {},
      `Je ronde staat al ${duurWoorden(gelopen(ronde.log, Date.now()))} aan. Je deed het laatst iets om ${moment(laatste)}.`,
    ),
    el(
      "div",
      { class: "stapel" },
      knop("gestopt", "rand", `Nee, gestopt om ${moment(laatste)}`, () => meldRonde(app, "STOP", laatste)),
      knop("loopt-nog", "rand", "Ja, ik loop weer", door),
    ),
  );
}

function wachtkaart(app: App): HTMLElement | null {
  const wacht = app.wacht();
  const fout = app.aantal("geweigerd") + app.mislukt.length;
  const half = app.aantal("concept");
  const verstuurd = app.aantal("verstuurd");
  if (wacht.length + fout + half + verstuurd === 0) {
    return null;
  }
  const fotos = wacht.reduce((som, regel) => som + regel.fotos, 0);
  const eerste =
    fout > 0
      ? `${fout} lukt niet`
      : wacht.length > 0
        ? wachtend(app, wacht.length)
        : half > 0
          ? `${half} nog niet af`
          : `${verstuurd} verstuurd`;
  const rest = [
    fout > 0 && wacht.length > 0 && `${wacht.length} wachten`,
    fotos > 0 && hoeveel(fotos, "foto", "foto’s"),
    half > 0 && (fout > 0 || wacht.length > 0) && `${half} nog niet af`,
    verstuurd > 0 && wacht.length + fout + half > 0 && `${verstuurd} al verstuurd`,
    verstuurd > 0 && wacht.length + fout + half === 0 && "alles is aangekomen",
  ].filter((deel): deel is string => typeof deel === "string");
  const soort = fout > 0 ? "baksteen" : wacht.length + half > 0 ? "oker" : "petrol";
  const beeld = fout > 0 ? "alert-circle" : wacht.length + half > 0 ? "camera-plus" : "circle-check";
  return el(
    "a",
    { id: "naar-wachtrij", href: "#wachtrij", class: `kaart kaart--${soort} kaart--link` },
    el("span", { class: "stapeltje" }, icoon(beeld)),
    el("span", { class: "kaart__tekst" }, el("b", {}, eerste), el("span", { class: "stil" }, rest.join(" · "))),
    icoon("chevron-right"),
  );
}

function wachtend(app: App, aantal: number): string {
  if (app.post.net === "uitgelogd") {
    return `${aantal} ${aantal === 1 ? "wacht" : "wachten"} tot je inlogt`;
  }
  if (app.post.net === "geen toegang") {
    return `${aantal} op je telefoon`;
  }
  return app.post.net === "aan"
    ? `${aantal} ${aantal === 1 ? "wordt" : "worden"} verstuurd`
    : `${aantal} ${aantal === 1 ? "wacht" : "wachten"} op netwerk`;
}

function lijst(app: App): Kind {
  const plekken = app.plekken();
  if (!app.dag) {
    return el(
      "p",
      { class: "leeg" },
      "De plekken van vandaag staan nog niet op je telefoon. Ze komen zodra er netwerk is. Vastleggen kan al.",
    );
  }
  if (app.dag.voorbij) {
    return el(
      "p",
      { class: "leeg" },
      "Er staan geen plekken meer op je telefoon. Ze komen terug als je met netwerk bent ingelogd en hier bij mag. Vastleggen kan wel.",
    );
  }
  if (plekken.length === 0) {
    const { vraag } = app.dag.gebied;
    return el(
      "p",
      { class: "leeg" },
      vraag ? `${vraag} Zie je iets, maak dan een foto.` : "Geen plekken om langs te gaan. Zie je iets, maak dan een foto.",
    );
  }
  const gedaan = new Set(app.ronde?.bezocht ?? []);
  const isGedaan = (plek: Plek) => plek.kijkNa === null && plek.ids.some((id) => gedaan.has(id));
  const open = plekken.filter((plek) => !isGedaan(plek));
  const klaar = plekken.filter(isGedaan);
  const telling = app.ronde
    ? `${klaar.length} van ${hoeveel(plekken.length, "plek", "plekken")} gedaan`
    : hoeveel(plekken.length, "plek", "plekken");
  return [
    el("div", { class: "lijstkop" }, el("h2", {}, "Hierna"), el("p", { class: "stil" }, telling)),
    open.length > 0
      ? el(
          "ul",
          { class: "plekken" },
          open.map((plek, nr) => rij(app, plek, nr === 0)),
        )
      : el("p", { class: "leeg" }, "Je bent overal geweest."),
    klaar.length > 0 &&
      el(
        "details",
        { id: "gedaan" },
        el("summary", {}, `Gedaan (${klaar.length})`),
        el(
          "ul",
          { class: "plekken" },
          klaar.map((plek) => rij(app, plek, false)),
        ),
      ),
  ];
}

function rij(app: App, plek: Plek, eerst: boolean): HTMLElement {
  const hier = app.plaats.ongeveer();
  return el(
    "li",
    {},
    el(
      "a",
      { id: `plek-${plek.id}`, href: `#plek/${plek.id}`, class: eerst ? "plek plek--eerst" : "plek" },
      tegeltje(plek.beeld, eerst),
      el(
        "span",
        { class: "plek__tekst" },
        el("b", {}, plek.naam),
        el("span", { class: "stil" }, plek.woorden),
        plek.kijkNa !== null && el("span", { class: "chip" }, icoon("refresh"), "Kijk nog eens: weg?"),
      ),
      hier && el("span", { class: "plek__afstand" }, afstandWoorden(meters(hier, plek))),
    ),
  );
}
