import { neemDadenOver } from "./bouw.js";

const KNOPPEN = "button, a[href], summary";
const eigenwijs = new WeakSet<Element>();

/** Listens by itself and knows its own parts: it is drawn anew as a whole. */
export function heel<E extends Element>(element: E): E {
  eigenwijs.add(element);
  return element;
}

/**
 * Puts a new drawing in the place of the old. What did not change stays on the page, so that nobody loses the place where he reads,
 * types or stands; what was unfolded stays so. Another screen is another drawing.
 */
export function vervang(doel: Element, nieuw: Element): void {
  houdUitgeklapt(nieuw);
  const terug = plekVanNu(doel);
  const oud = doel.firstElementChild;
  if (oud && isZelfde(oud, nieuw)) {
    werkBij(oud, nieuw);
    terug(true);
    return;
  }
  const boven = document.getElementById("inhoud")?.scrollTop ?? 0;
  doel.replaceChildren(nieuw);
  document.getElementById("inhoud")?.scrollTo(0, boven);
  terug(false);
}

function houdUitgeklapt(nieuw: Element): void {
  for (const uitklap of nieuw.querySelectorAll<HTMLDetailsElement>("details[id]")) {
    const oud = document.getElementById(uitklap.id);
    if (oud instanceof HTMLDetailsElement) {
      uitklap.open = oud.open;
    }
  }
}

/** Who was on something that is gone comes to what stood nearest, and not to the top of everything. No field: that brings a keyboard. */
function plekVanNu(doel: Element): (zelfdeScherm: boolean) => void {
  const waar = document.activeElement;
  if (!waar || !doel.contains(waar)) {
    return () => {};
  }
  const gezien = waar.matches(":focus-visible");
  const alle = [...doel.querySelectorAll(`${KNOPPEN}, :focus`)];
  const hier = alle.indexOf(waar);
  const naast = alle.flatMap((_een, stap) => (stap === 0 ? [] : [alle[hier + stap]?.id, alle[hier - stap]?.id]));
  const vind = (id: string | undefined): HTMLElement | null => (id ? document.getElementById(id) : null);
  return (zelfdeScherm) => {
    if (document.activeElement === waar) {
      return;
    }
    const terug = vind(waar.id);
    const dichtst = zelfdeScherm ? naast.map(vind).find((een) => een?.checkVisibility()) : null;
    (terug ?? dichtst ?? vind("titel"))?.focus({ preventScroll: terug !== null || !gezien });
  };
}

/** By which something is known again: its own name, or of a line in a list that of what stands in it. */
function naamVan(een: Node | null): string {
  if (!(een instanceof Element)) {
    return "";
  }
  const eerste = een.id === "" && een.localName === "li" ? een.firstElementChild : null;
  return een.id || (eerste?.id ? `in ${eerste.id}` : "");
}

function isZelfde(oud: Node, nieuw: Node): boolean {
  if (!(oud instanceof Element) || !(nieuw instanceof Element)) {
    return oud.nodeType === nieuw.nodeType;
  }
  return (
    oud.localName === nieuw.localName &&
    naamVan(oud) === naamVan(nieuw) &&
    oud.getAttribute("data-scherm") === nieuw.getAttribute("data-scherm") &&
    (naamVan(oud) !== "" || oud.getAttribute("class") === nieuw.getAttribute("class")) &&
    !(oud instanceof HTMLCanvasElement) && // holds a picture that no attribute tells of
    !eigenwijs.has(oud) &&
    !eigenwijs.has(nieuw)
  );
}

function werkBij(oud: Node, nieuw: Node): void {
  if (!(oud instanceof Element) || !(nieuw instanceof Element)) {
    if (oud.nodeValue !== nieuw.nodeValue) {
      oud.nodeValue = nieuw.nodeValue;
    }
    return;
  }
  neemDadenOver(oud, nieuw);
  for (const naam of oud.getAttributeNames()) {
    if (!nieuw.hasAttribute(naam)) {
      oud.removeAttribute(naam);
    }
  }
  for (const { name, value } of nieuw.attributes) {
    if (oud.getAttribute(name) !== value) {
      oud.setAttribute(name, value);
    }
  }
  werkKinderenBij(oud, nieuw);
  if (isVeld(oud) && isVeld(nieuw) && oud.value !== nieuw.value) {
    oud.value = nieuw.value;
  }
}

function isVeld(een: Element): een is HTMLInputElement | HTMLTextAreaElement {
  return een instanceof HTMLInputElement || een instanceof HTMLTextAreaElement;
}

function werkKinderenBij(oud: Element, nieuw: Element): void {
  const blijvend = new Set([...nieuw.children].map(naamVan));
  for (const kind of [...oud.children]) {
    if (naamVan(kind) !== "" && !blijvend.has(naamVan(kind))) {
      kind.remove();
    }
  }
  let hier = oud.firstChild;
  for (const kind of [...nieuw.childNodes]) {
    const was = bekende(oud, hier, kind);
    if (!was) {
      oud.insertBefore(kind, hier);
      continue;
    }
    while (hier !== was && hier && naamVan(hier) === "" && naamVan(was) === "") {
      hier = weg(hier); // has nothing of its own here any more
    }
    if (hier === was) {
      hier = was.nextSibling;
    } else {
      oud.insertBefore(was, hier);
    }
    werkBij(was, kind);
  }
  while (hier) {
    hier = weg(hier);
  }
}

/** The one that stands on the page for this new one; of what has no name the first from here that looks like it. */
function bekende(oud: Element, hier: ChildNode | null, kind: Node): ChildNode | null {
  if (naamVan(kind) !== "") {
    const was = [...oud.children].find((een) => naamVan(een) === naamVan(kind)) ?? null;
    return was && isZelfde(was, kind) ? was : null;
  }
  for (let een = hier; een; een = een.nextSibling) {
    if (naamVan(een) === "" && isZelfde(een, kind)) {
      return een;
    }
  }
  return null;
}

function weg(een: ChildNode): ChildNode | null {
  const volgende = een.nextSibling;
  een.remove();
  return volgende;
}
