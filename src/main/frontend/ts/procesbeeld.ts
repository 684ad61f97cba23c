import Viewer from "bpmn-js/lib/Viewer";

interface Shape {
  id: string;
  type: string;
  x: number;
  y: number;
  width: number;
  height: number;
  label?: Shape;
  businessObject: { name?: string; calledElement?: string; eventDefinitions?: { $type: string }[] };
  incoming?: Flow[];
  outgoing?: Flow[];
}

interface Flow {
  id: string;
  label?: Shape;
  source: Shape;
  target: Shape;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Canvas {
  addMarker(id: string, marker: string): void;
  viewbox(box: Box): void;
  resized(): void;
}

interface Registry {
  get(id: string): Shape | undefined;
  filter(test: (shape: Shape) => boolean): Shape[];
  getGraphics(id: string): SVGElement | undefined;
}

/** The colours of the page, so that the drawing goes along into the dark. */
const COLOURS = {
  defaultFillColor: "var(--br-vlak)",
  defaultStrokeColor: "var(--br-inkt)",
  defaultLabelColor: "var(--br-inkt)",
};
/** Pixels; the drawing is never shown smaller than it is. */
const LETTER = 12;
/** A small drawing does not get letters of a poster. */
const LARGEST = 1.2;
const SVG = "http://www.w3.org/2000/svg";
const WALKER = "M12 4a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M7 21l3 -4M16 21l-2 -4l-3 -3l1 -6M6 12l2 -3l4 -1l3 3l3 1";

/** A drawing as the server gives it: the file, its version, and where the case is in it. */
interface Drawing {
  xml: string;
  version: string;
  here: string[];
}

/** Unfolds the drawing by which a case runs: what is done, where it stands, what may come. The words beside it say the same. */
export async function procesbeeld(fold: HTMLElement): Promise<void> {
  const address = fold.dataset["procesbeeld"] ?? "";
  const drawing = await get(address);
  if (!drawing) {
    fold.append(line("De tekening is er nu niet. De stappen hierboven kloppen."));
    return;
  }
  fold.append(line(`Versie ${drawing.version} van deze weg: zo loopt het hier.`));
  const viewer = await draw(fold, drawing, words(fold.dataset["hier"]), words(fold.dataset["klaar"]));
  for (const call of viewer.get<Registry>("elementRegistry").filter((shape) => shape.type === "bpmn:CallActivity")) {
    callOf(fold, address, call, viewer);
  }
}

/** What the drawing calls is a drawing of its own: behind a fold below it, and opened by its box as well. */
function callOf(fold: HTMLElement, address: string, call: Shape, viewer: Viewer): void {
  const own = document.createElement("details");
  own.className = "uitklap";
  const summary = document.createElement("summary");
  summary.textContent = `Open: ${call.businessObject.name ?? ""}`;
  own.append(summary);
  fold.append(own);
  let drawn = false;
  own.addEventListener("toggle", () => {
    if (own.open && !drawn) {
      drawn = true;
      void callDrawing(own, `${address}/${call.businessObject.calledElement ?? ""}`);
    }
  });
  viewer.on("element.click", (event: { element: Shape }) => {
    if (event.element.id === call.id) {
      own.open = true;
      own.scrollIntoView({ block: "nearest" });
    }
  });
}

async function callDrawing(fold: HTMLElement, address: string): Promise<void> {
  const drawing = await get(address);
  if (drawing) {
    fold.append(line(`Versie ${drawing.version}.`));
    await draw(fold, drawing, drawing.here, []);
  } else {
    fold.append(line("De tekening is er nu niet."));
  }
}

async function get(address: string): Promise<Drawing | undefined> {
  const answer = await fetch(address, { headers: { Accept: "application/xml" } }).catch(() => undefined);
  if (!answer?.ok) {
    return undefined;
  }
  const here = words(answer.headers.get("Process-Here"));
  return { xml: await answer.text(), version: answer.headers.get("Process-Version") ?? "", here };
}

async function draw(fold: HTMLElement, drawing: Drawing, here: string[], done: string[]): Promise<Viewer> {
  const place = document.createElement("div");
  place.className = "procesbeeld";
  fold.append(place);
  const text = { fontFamily: getComputedStyle(place).fontFamily, fontWeight: 600, fontSize: LETTER };
  const viewer = new Viewer({
    container: place,
    bpmnRenderer: COLOURS,
    textRenderer: { defaultStyle: text, externalStyle: text },
  });
  await viewer.importXML(drawing.xml);
  const canvas = viewer.get<Canvas>("canvas");
  const registry = viewer.get<Registry>("elementRegistry");
  hideReminders(registry, canvas);
  done.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, "is-klaar"));
  here.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, "is-hier"));
  here.forEach((id) => placeToken(registry, id));
  show(place, canvas, registry, here);
  return viewer;
}

/** As large as it is drawn or larger, so that its words can be read; on a narrow screen one slides it along. */
function show(place: HTMLElement, canvas: Canvas, registry: Registry, here: string[]): void {
  const road = roadOf(registry);
  const paper = place.querySelector<HTMLElement>(".bjs-container");
  if (!paper) {
    return;
  }
  const scale = Math.min(LARGEST, Math.max(1, place.clientWidth / road.width));
  paper.style.inlineSize = `${Math.round(road.width * scale)}px`;
  paper.style.blockSize = `${Math.round(road.height * scale)}px`;
  canvas.resized();
  canvas.viewbox(road);
  const standing = here.map((id) => registry.get(id)).find((shape) => shape !== undefined);
  if (standing) {
    place.scrollLeft = (standing.x + standing.width / 2 - road.x) * scale - place.clientWidth / 2;
  }
  // Its maker's mark has a line of its own, so that it never lies over words.
  const mark = place.querySelector(".bjs-powered-by");
  if (mark) {
    place.after(mark);
  }
  place.tabIndex = 0;
  place.setAttribute("role", "group");
  place.setAttribute("aria-label", "Tekening. Schuif opzij voor meer. De stappen staan hierboven in woorden.");
  // The words beside the picture say the same, so a screen reader and the Tab key pass it by.
  place.querySelector(".djs-container")?.setAttribute("aria-hidden", "true");
  for (const part of place.querySelectorAll(".djs-container [tabindex]")) {
    part.removeAttribute("tabindex");
  }
}

function line(text: string): HTMLElement {
  const words = document.createElement("p");
  words.className = "stil klein";
  words.textContent = text;
  return words;
}

function words(text: string | null | undefined): string[] {
  return (text ?? "").split(/\s+/).filter((word) => word !== "");
}

/** The whole drawing without its frame. */
function roadOf(registry: Registry): Box {
  const frame = registry.filter((shape) => shape.type === "bpmn:Participant")[0];
  const pool = frame ?? { x: 0, y: 0, width: 1000, height: 500 };
  return { x: pool.x + 28, y: pool.y - 2, width: pool.width - 26, height: pool.height + 4 };
}

/** Terms and reminders hang on nearly every step; they are for the engine, not for who looks where a case is. */
function hideReminders(registry: Registry, canvas: Canvas): void {
  for (const timer of registry.filter((shape) => shape.type === "bpmn:BoundaryEvent" && isTimer(shape))) {
    hideFrom(timer, canvas);
  }
}

function isTimer(shape: Shape): boolean {
  return (shape.businessObject.eventDefinitions ?? []).some((kind) => kind.$type === "bpmn:TimerEventDefinition");
}

function hideFrom(shape: Shape, canvas: Canvas): void {
  hide(shape, canvas);
  for (const flow of shape.outgoing ?? []) {
    hide(flow, canvas);
    if ((flow.target.incoming ?? []).every((other) => other.source === shape)) {
      hideFrom(flow.target, canvas);
    }
  }
}

function hide(part: Shape | Flow, canvas: Canvas): void {
  canvas.addMarker(part.id, "is-bijzaak");
  if (part.label) {
    canvas.addMarker(part.label.id, "is-bijzaak");
  }
}

function placeToken(registry: Registry, id: string): void {
  const shape = registry.get(id);
  const drawing = registry.getGraphics(id);
  if (!shape || !drawing) {
    return;
  }
  const token = document.createElementNS(SVG, "g");
  token.setAttribute("class", "procesbeeld__pion");
  token.setAttribute("transform", `translate(${shape.width / 2} -4)`);
  token.append(circle(18, "procesbeeld__ring"), circle(15, ""), walker());
  drawing.append(token);
}

function circle(radius: number, name: string): SVGElement {
  const dot = document.createElementNS(SVG, "circle");
  dot.setAttribute("r", String(radius));
  dot.setAttribute("class", name);
  return dot;
}

function walker(): SVGElement {
  const figure = document.createElementNS(SVG, "path");
  figure.setAttribute("d", WALKER);
  figure.setAttribute("transform", "translate(-10 -10) scale(.83)");
  return figure;
}
