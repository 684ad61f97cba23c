/** Making elements with few words. */
export type Kind = Node | string | number | null | undefined | false | Kind[];
type Waarde = string | number | boolean | null | undefined | ((gebeurtenis: never) => unknown);
export type Eigen = Record<string, Waarde>;

export function el<K extends keyof HTMLElementTagNameMap>(
  naam: K,
  eigen: Eigen = {},
  ...kinderen: Kind[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(naam);
  geef(element, eigen);
  voeg(element, kinderen);
  return element;
}

export function teken(naam: string, eigen: Eigen = {}, ...kinderen: Kind[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", naam);
  geef(element, eigen);
  voeg(element, kinderen);
  return element;
}

function geef(element: Element, eigen: Eigen): void {
  for (const [naam, waarde] of Object.entries(eigen)) {
    if (typeof waarde === "function") {
      element.addEventListener(naam.slice(2), waarde as EventListener);
    } else if (waarde === true) {
      element.setAttribute(naam, "");
    } else if (waarde !== false && waarde !== null && waarde !== undefined) {
      element.setAttribute(naam, String(waarde));
    }
  }
}

function voeg(element: Element, kinderen: Kind[]): void {
  for (const kind of kinderen) {
    if (Array.isArray(kind)) {
      voeg(element, kind);
    } else if (kind instanceof Node) {
      element.append(kind);
    } else if (kind !== null && kind !== undefined && kind !== false) {
      element.append(String(kind));
    }
  }
}

/** Puts new content in the place of the old, only when it differs; who was somewhere stays there, and what was unfolded stays so. */
export function vervang(doel: Element, nieuw: Element): void {
  for (const uitklap of nieuw.querySelectorAll<HTMLDetailsElement>("details[id]")) {
    const oud = document.getElementById(uitklap.id);
    if (oud instanceof HTMLDetailsElement) {
      uitklap.open = oud.open;
    }
  }
  if (doel.firstElementChild?.isEqualNode(nieuw)) {
    return;
  }
  const waar = document.activeElement?.id;
  const boven = document.getElementById("inhoud")?.scrollTop ?? 0;
  doel.replaceChildren(nieuw);
  document.getElementById("inhoud")?.scrollTo(0, boven);
  if (waar) {
    document.getElementById(waar)?.focus({ preventScroll: true });
  }
}
