import alertCircle from "@tabler/icons/outline/alert-circle.svg";
import arrowLeft from "@tabler/icons/outline/arrow-left.svg";
import bike from "@tabler/icons/outline/bike.svg";
import blur from "@tabler/icons/outline/blur.svg";
import cameraPlus from "@tabler/icons/outline/camera-plus.svg";
import check from "@tabler/icons/outline/check.svg";
import chevronRight from "@tabler/icons/outline/chevron-right.svg";
import circleCheck from "@tabler/icons/outline/circle-check.svg";
import clock from "@tabler/icons/outline/clock.svg";
import cloudOff from "@tabler/icons/outline/cloud-off.svg";
import cloudUpload from "@tabler/icons/outline/cloud-upload.svg";
import dog from "@tabler/icons/outline/dog.svg";
import dots from "@tabler/icons/outline/dots.svg";
import ear from "@tabler/icons/outline/ear.svg";
import home2 from "@tabler/icons/outline/home-2.svg";
import link from "@tabler/icons/outline/link.svg";
import lockOpen from "@tabler/icons/outline/lock-open.svg";
import logout from "@tabler/icons/outline/logout.svg";
import map2 from "@tabler/icons/outline/map-2.svg";
import mapPin from "@tabler/icons/outline/map-pin.svg";
import message from "@tabler/icons/outline/message.svg";
import minus from "@tabler/icons/outline/minus.svg";
import playerPause from "@tabler/icons/outline/player-pause.svg";
import playerPlay from "@tabler/icons/outline/player-play.svg";
import plus from "@tabler/icons/outline/plus.svg";
import recycle from "@tabler/icons/outline/recycle.svg";
import refresh from "@tabler/icons/outline/refresh.svg";
import sofa from "@tabler/icons/outline/sofa.svg";
import sparkles from "@tabler/icons/outline/sparkles.svg";
import spray from "@tabler/icons/outline/spray.svg";
import trash from "@tabler/icons/outline/trash.svg";
import user from "@tabler/icons/outline/user.svg";
import usersGroup from "@tabler/icons/outline/users-group.svg";
import walk from "@tabler/icons/outline/walk.svg";
import x from "@tabler/icons/outline/x.svg";

const TEKENINGEN = {
  "alert-circle": alertCircle,
  "arrow-left": arrowLeft,
  bike,
  blur,
  "camera-plus": cameraPlus,
  check,
  "chevron-right": chevronRight,
  "circle-check": circleCheck,
  clock,
  "cloud-off": cloudOff,
  "cloud-upload": cloudUpload,
  dog,
  dots,
  ear,
  "home-2": home2,
  link,
  "lock-open": lockOpen,
  logout,
  "map-2": map2,
  "map-pin": mapPin,
  message,
  minus,
  "player-pause": playerPause,
  "player-play": playerPlay,
  plus,
  recycle,
  refresh,
  sofa,
  sparkles,
  spray,
  trash,
  user,
  "users-group": usersGroup,
  walk,
  x,
} as const;

export type Icoonnaam = keyof typeof TEKENINGEN;

const gemaakt = new Map<string, SVGElement>();

/** A picture from the script itself, so it is there without network. A name that we do not have becomes three dots. */
export function icoon(naam: Icoonnaam | (string & {}), maat = ""): SVGElement {
  const bekend = naam in TEKENINGEN ? (naam as Icoonnaam) : "dots";
  let voorbeeld = gemaakt.get(bekend);
  if (!voorbeeld) {
    const gelezen = new DOMParser().parseFromString(TEKENINGEN[bekend], "image/svg+xml").documentElement;
    voorbeeld = document.importNode(gelezen, true) as unknown as SVGElement;
    for (const naamVan of ["width", "height", "stroke-width"]) {
      voorbeeld.removeAttribute(naamVan);
    }
    voorbeeld.setAttribute("aria-hidden", "true");
    gemaakt.set(bekend, voorbeeld);
  }
  const kopie = voorbeeld.cloneNode(true) as SVGElement;
  kopie.setAttribute("class", maat === "" ? "icoon" : `icoon icoon--${maat}`);
  return kopie;
}
