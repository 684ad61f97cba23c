import Viewer from "bpmn-js/lib/Viewer";

interface Shape {
  id: string;
  type: string;
  x: number;
  y: number;
  width: number;
  height: number;
  label?: Shape;
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
const SVG = "http://www.w3.org/2000/svg";
const WALKER = "M12 4a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M7 21l3 -4M16 21l-2 -4l-3 -3l1 -6M6 12l2 -3l4 -1l3 3l3 1";

/** Draws where a case is now: what is done, where it stands, what may come. The words beside it say the same. */
export async function procesbeeld(element: HTMLElement): Promise<void> {
  const answer = await fetch(element.dataset["procesbeeld"] ?? "", { headers: { Accept: "application/xml" } });
  if (!answer.ok) {
    element.hidden = true;
    return;
  }
  const viewer = new Viewer({ container: element, bpmnRenderer: COLOURS });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get<Canvas>("canvas");
  const registry = viewer.get<Registry>("elementRegistry");
  const mark = (ids: string | undefined, marker: string): void => {
    for (const id of (ids ?? "").split(/\s+/).filter((name) => name && registry.get(name))) {
      canvas.addMarker(id, marker);
    }
  };
  hideReminders(registry, canvas);
  mark(element.dataset["klaar"], "is-klaar");
  mark(element.dataset["hier"], "is-hier");
  for (const id of (element.dataset["hier"] ?? "").split(/\s+/)) {
    placeToken(registry, id);
  }
  const road = roadOf(registry, element.dataset["onder"] ?? "");
  element.style.blockSize = `${Math.round((element.clientWidth * road.height) / road.width)}px`;
  canvas.resized();
  canvas.viewbox(road);
  // The words beside the picture say the same, so a screen reader and the Tab key pass it by.
  element.querySelector(".djs-container")?.setAttribute("aria-hidden", "true");
  for (const part of element.querySelectorAll(".djs-container [tabindex]")) {
    part.removeAttribute("tabindex");
  }
}

/** The drawing without its frame, down to the lowest part that matters to this case: what is shown must be readable. */
function roadOf(registry: Registry, lowest: string): Box {
  const frame = registry.filter((shape) => shape.type === "bpmn:Participant")[0];
  const last = registry.get(lowest);
  const pool = frame ?? { x: 0, y: 0, width: 1000, height: 500 };
  const margin = 34;
  const bottom = last ? last.y + last.height + margin : pool.y + pool.height;
  return { x: pool.x + 30, y: pool.y, width: pool.width - 30, height: bottom - pool.y };
}

/** Terms and reminders hang on nearly every step; they are for the engine, not for who looks where a case is. */
function hideReminders(registry: Registry, canvas: Canvas): void {
  for (const timer of registry.filter((shape) => shape.type === "bpmn:BoundaryEvent")) {
    hideFrom(timer, canvas);
  }
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
