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
      luister(element, naam.slice(2), waarde as EventListener);
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

/** What happens at a press: kept apart from its element, which stays on the page while what it does belongs to the newest drawing. */
const daden = new WeakMap<Element, Map<string, EventListener>>();

function luister(element: Element, soort: string, daad: EventListener): void {
  const eigen = daden.get(element) ?? new Map<string, EventListener>();
  daden.set(element, eigen);
  if (!eigen.has(soort)) {
    element.addEventListener(soort, (gebeurtenis) => eigen.get(soort)?.(gebeurtenis));
  }
  eigen.set(soort, daad);
}

/** What an element does from now on is what the new one of the same drawing would do. */
export function neemDadenOver(oud: Element, nieuw: Element): void {
  const straks = daden.get(nieuw);
  for (const soort of daden.get(oud)?.keys() ?? []) {
    if (!straks?.has(soort)) {
      luister(oud, soort, () => {});
    }
  }
  straks?.forEach((daad, soort) => luister(oud, soort, daad));
}
