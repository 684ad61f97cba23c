/** What server and phone tell each other, and what the phone keeps. */

export interface Punt {
  lat: number;
  lon: number;
}

/** A choice of what is going on. */
export interface Categorie {
  slug: string;
  naam: string;
  beeld: string;
}

export interface Groep {
  naam: string;
  categorieen: Categorie[];
}

export interface Buurt extends Punt {
  code: string;
  naam: string;
}

export interface Hotspot extends Punt {
  id: string;
  naam: string;
  categorie: string;
  naamCategorie: string;
  beeld: string;
  aantal: number;
  weken: number;
  laatst: string;
}

/** A problem as the phone knows it. */
export interface Probleem extends Punt {
  probleem: string;
  plek: string;
  categorie: string;
  naamCategorie: string;
  beeld: string;
}

export interface Hercontrole extends Probleem {
  voor: string;
  wat: string;
}

export interface Bewonersmelding extends Probleem {
  hoeveel: number;
  sinds: string;
  stap: string;
}

export interface OpenProbleem extends Probleem {
  sinds: string;
}

export interface Dagronde {
  id: string;
  begonnen: string;
  gepauzeerd: boolean;
  meelopers: number;
  /** Walked before `sinds`, without pauses. */
  seconden: number;
  /** Since it goes on, or since it pauses; a server of before does not tell. */
  sinds?: string | null;
  /** The server takes no shorter log. */
  gebeurtenissen?: number;
  bezocht: string[];
}

/** Everything a day in the street needs, fetched while there is signal. */
export interface Dag {
  nu: string;
  ik: { naam: string };
  eigenaar: string;
  /** vraag: whom to ask for buurten, for who has none. */
  gebied: { naam: string; buurten: Buurt[]; vraag?: string };
  tegels: Categorie[];
  groepen: Groep[];
  plekken: Hotspot[];
  hercontroles: Hercontrole[];
  meldingen: Bewonersmelding[];
  open: OpenProbleem[];
  samenMeter: number;
  /** No mail goes from there: a reporter is called. */
  alleenTelefoon?: boolean;
  ronde: Dagronde | null;
  rondeUren: number;
  /** When the phone asked for it, by its own clock. */
  opgehaald?: number;
  /** Where to go and what was reported there is no longer kept on this phone. */
  voorbij?: true;
}

export type Actie = "NIETS" | "OPGERUIMD" | "AANGESPROKEN" | "LOSGEMAAKT";

export interface Plaats extends Punt {
  nauwkeurig: number | null;
}

/** One thing that was seen or told, as it is on the phone. */
export interface Waarneming {
  id: string;
  gezien: string;
  categorie: string | null;
  naamCategorie: string;
  beeld: string;
  plaats: Plaats | null;
  /** Chosen by hand: the phone's own position does not move it any more. */
  plaatsVast: boolean;
  plek: string | null;
  postcode: string;
  huisnummer: string;
  bij: string | null;
  ernst: number | null;
  aantal: number | null;
  actie: Actie;
  notitie: string;
  bewoner: boolean;
  melderNaam: string;
  melderContact: string;
  /** What was asked beside it: a number only. */
  alleenTelefoon?: boolean;
  ronde: string | null;
  fotos: string[];
}

/** "Kijk nog eens: weg?" answered. */
export interface Controle {
  id: string;
  probleem: string;
  plek: string;
  naamCategorie: string;
  beeld: string;
  weg: boolean;
  op: string;
}

export type Stand = "concept" | "wacht" | "bezig" | "geweigerd" | "verstuurd";

export type Wat = "START" | "PAUZE" | "VERDER" | "STOP";

export interface Gebeurtenis {
  wat: Wat;
  op: string;
}

export interface Ronde {
  id: string;
  log: Gebeurtenis[];
  meelopers: number;
  bezocht: string[];
}
