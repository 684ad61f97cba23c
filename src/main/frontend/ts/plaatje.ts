const NS = "http://www.w3.org/2000/svg";
const RAND = 16;
const KOP = 34;
const VOET = 26;
/** Twice as many points as on the screen, so that it is sharp on paper. */
const SCHERP = 2;
const STIJL = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-size",
  "font-weight",
  "text-anchor",
  "paint-order",
  "vector-effect",
];

/** "Save as picture" under each chart: what stands there, with its title and its source, as one drawing that any program reads. */
export function plaatje(root: ParentNode): void {
  for (const figuur of root.querySelectorAll<HTMLElement>("[data-plaatje]")) {
    const knoppen = figuur.querySelector<HTMLElement>("[data-plaatje-knoppen]");
    const deel = figuur.querySelector<HTMLElement>("[data-plaatje-deel]") ?? figuur;
    if (!knoppen || !deel.querySelector("svg")) {
      continue;
    }
    for (const knop of knoppen.querySelectorAll("button")) {
      knop.addEventListener("click", () => void bewaar(deel, figuur.dataset["plaatje"] ?? "", knop.value));
    }
    knoppen.hidden = false;
  }
}

async function bewaar(deel: HTMLElement, kop: string, soort: string): Promise<void> {
  const tekening = teken(deel, kop);
  tekening.prepend(await letters());
  const tekst = new XMLSerializer().serializeToString(tekening);
  const blad = soort === "png" ? await punten(tekening, tekst) : new Blob([tekst], { type: "image/svg+xml" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blad);
  link.download = `${naam(kop)}.${soort}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The letters of the page go along: elsewhere they may not be there, and others are wider. */
async function letters(): Promise<SVGElement> {
  const stijlblad = maak("style", {});
  for (const blad of document.styleSheets) {
    for (const regel of blad.cssRules) {
      if (regel instanceof CSSFontFaceRule) {
        stijlblad.textContent += await metInhoud(regel.cssText, blad.href ?? document.baseURI);
      }
    }
  }
  return stijlblad;
}

async function metInhoud(regel: string, vanaf: string): Promise<string> {
  const adres = /url\("([^"]+)"\)/.exec(regel)?.[1];
  const antwoord = adres ? await fetch(new URL(adres, vanaf)) : null;
  if (!adres || !antwoord?.ok) {
    return "";
  }
  const bytes = new Uint8Array(await antwoord.arrayBuffer());
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return regel.replace(adres, `data:font/woff2;base64,${letters}`);
}

/** A file name of plain letters. */
export function naam(kop: string): string {
  const letters = kop.normalize("NFD").replace(/[^a-zA-Z0-9]+/g, "-");
  return letters.replace(/^-+|-+$/g, "").toLowerCase() || "figuur";
}

async function punten(tekening: SVGSVGElement, tekst: string): Promise<Blob> {
  const beeld = new Image();
  beeld.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(tekst)}`;
  await beeld.decode();
  const doek = document.createElement("canvas");
  doek.width = Number(tekening.getAttribute("width")) * SCHERP;
  doek.height = Number(tekening.getAttribute("height")) * SCHERP;
  doek.getContext("2d")?.drawImage(beeld, 0, 0, doek.width, doek.height);
  return new Promise((klaar, mislukt) =>
    doek.toBlob((blad) => (blad ? klaar(blad) : mislukt(new Error("geen plaatje"))), "image/png"),
  );
}

function teken(deel: HTMLElement, kop: string): SVGSVGElement {
  const verborgen = deel.hidden; // the table is shown instead
  deel.hidden = false;
  deel.classList.add("licht"); // it ends up on paper, whatever the screen looks like now
  try {
    const vlak = deel.getBoundingClientRect();
    const breed = Math.ceil(vlak.width) + 2 * RAND;
    const hoog = Math.ceil(vlak.height) + KOP + VOET + 2 * RAND;
    const tekening = maak("svg", { xmlns: NS, width: breed, height: hoog, viewBox: `0 0 ${breed} ${hoog}` });
    const inkt = getComputedStyle(deel);
    tekening.setAttribute("font-family", `${inkt.fontFamily.replaceAll('"', "'")}, sans-serif`);
    tekening.append(maak("rect", { width: breed, height: hoog, fill: "#fff" }));
    tekening.append(woord(kop, RAND, RAND + 16, { "font-size": 18, "font-weight": 650, fill: inkt.color }));
    const inhoud = maak("g", { transform: `translate(${RAND - vlak.left} ${RAND + KOP - vlak.top})` });
    overneem(deel, inhoud);
    const dag = new Date().toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" });
    const bron = woord(`${document.title}, ${dag}`, RAND, hoog - RAND, { "font-size": 12, fill: inkt.color });
    tekening.append(inhoud, bron);
    return tekening;
  } finally {
    deel.classList.remove("licht");
    deel.hidden = verborgen;
  }
}

/** Grounds, drawings and words, in the order of the page. */
function overneem(van: Element, naar: SVGElement): void {
  for (const kind of van.childNodes) {
    if (kind instanceof Text) {
      regels(kind, naar);
    } else if (kind instanceof SVGSVGElement) {
      naar.append(kopie(kind));
    } else if (kind instanceof HTMLElement && isTeZien(kind)) {
      grond(kind, naar);
      overneem(kind, naar);
    }
  }
}

function isTeZien(element: HTMLElement): boolean {
  const { display, visibility } = getComputedStyle(element);
  const over = element.matches(".alleen-voorlezen, [data-plaatje-knoppen], [hidden]");
  return display !== "none" && visibility !== "hidden" && !over;
}

function grond(element: HTMLElement, naar: SVGElement): void {
  const { backgroundColor, borderTopLeftRadius } = getComputedStyle(element);
  if (!/^rgba\(.*, 0\)$|transparent/.test(backgroundColor)) {
    const { left: x, top: y, width, height } = element.getBoundingClientRect();
    naar.append(maak("rect", { x, y, width, height, rx: parseFloat(borderTopLeftRadius) || 0, fill: backgroundColor }));
  }
}

function kopie(bron: SVGSVGElement): SVGElement {
  const dubbel = bron.cloneNode(true) as SVGSVGElement;
  const { left, top, width, height } = bron.getBoundingClientRect();
  const echte = bron.querySelectorAll("*");
  [...dubbel.querySelectorAll("*")].forEach((deel, plaats) => stijl(echte[plaats], deel));
  stijl(bron, dubbel);
  for (const [sleutel, waarde] of Object.entries({ x: left, y: top, width, height, overflow: "visible" })) {
    dubbel.setAttribute(sleutel, String(waarde));
  }
  for (const link of dubbel.querySelectorAll("a")) {
    const groep = maak("g", {});
    groep.append(...link.childNodes);
    link.replaceWith(groep);
  }
  return dubbel;
}

function stijl(echt: Element | undefined, dubbel: Element): void {
  if (!echt) {
    return;
  }
  const gezien = getComputedStyle(echt);
  for (const eigenschap of STIJL) {
    const waarde = gezien.getPropertyValue(eigenschap);
    if (waarde !== "") {
      dubbel.setAttribute(eigenschap, waarde);
    }
  }
  if (gezien.display === "none") {
    dubbel.setAttribute("display", "none");
  }
  for (const weg of ["class", "style", "tabindex", "role", "aria-label", "aria-labelledby", "aria-describedby"]) {
    dubbel.removeAttribute(weg);
  }
}

/** Words as the browser broke them into lines. */
function regels(tekst: Text, naar: SVGElement): void {
  const ouder = tekst.parentElement;
  if (!ouder || tekst.data.trim() === "") {
    return;
  }
  const { fontSize, fontWeight, color } = getComputedStyle(ouder);
  const bereik = document.createRange();
  let regel: { woorden: string; vak: DOMRect } | null = null;
  const schrijf = () => {
    if (regel) {
      const hoogte = regel.vak.top + regel.vak.height / 2 + parseFloat(fontSize) * 0.35;
      naar.append(woord(regel.woorden, regel.vak.left, hoogte, { "font-size": fontSize, "font-weight": fontWeight, fill: color }));
    }
  };
  for (const vondst of tekst.data.matchAll(/\S+/g)) {
    bereik.setStart(tekst, vondst.index);
    bereik.setEnd(tekst, vondst.index + vondst[0].length);
    const vak = bereik.getBoundingClientRect();
    if (regel && Math.abs(regel.vak.top - vak.top) < 2) {
      regel.woorden += ` ${vondst[0]}`;
    } else {
      schrijf();
      regel = { woorden: vondst[0], vak };
    }
  }
  schrijf();
}

function woord(tekst: string, x: number, y: number, meer: Record<string, string | number>): SVGElement {
  const element = maak("text", { x, y, ...meer });
  element.textContent = tekst;
  return element;
}

function maak<N extends keyof SVGElementTagNameMap>(soort: N, wat: Record<string, string | number>): SVGElementTagNameMap[N] {
  const element = document.createElementNS(NS, soort);
  for (const [sleutel, waarde] of Object.entries(wat)) {
    element.setAttribute(sleutel, String(waarde));
  }
  return element;
}
