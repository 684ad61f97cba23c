// Judges a calendar as a phone would read it: ical.js parses the file, and tells what stands in it as JSON.
import { readFile } from "node:fs/promises";
import ICAL from "ical.js";

const kalender = new ICAL.Component(ICAL.parse(await readFile(process.argv[2], "utf8")));
const zones = kalender.getAllSubcomponents("vtimezone").map((zone) => new ICAL.Timezone(zone));
zones.forEach((zone) => ICAL.TimezoneService.register(zone));
const gesprekken = kalender.getAllSubcomponents("vevent").map((deel) => {
  const een = new ICAL.Event(deel, { strictExceptions: true });
  return [
    een.uid,
    een.sequence,
    een.startDate.toJSDate().toISOString(),
    een.endDate.toJSDate().toISOString(),
    deel.getFirstPropertyValue("status"),
    een.location ?? "",
  ].join(" ").trim();
});
console.log(gesprekken.join("\n"));
