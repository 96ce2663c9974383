/** Every file of tests/broken/ is refused, with where it is wrong and what would be right. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { linkFile } from "../app/content";
import { parsePlaces } from "../geo/places/places";
import { SourceError } from "../geo/problem";
import { countries } from "./geo/data";

const FOLDER = "tests/broken";

/** The first line of the error message for each file, without the file's name. */
const said: Readonly<Record<string, string>> = {
  "alias-bomb.md": "6:1: title must be text",
  "antimeridian.geojson": '20:7: feature "kunar": from 179° to -179° it crosses the antimeridian: split it at ±180°',
  "backward-time.md": "7:10: '2025-10-19/2025-10-18' is not a time: write a day, a month, a year or two of a kind",
  "comment.geojson": "3:2: broken JSON: InvalidCommentToken at // the places; JSON has no comments: delete it",
  "constructor-place.md": "7:12: no place 'constructor': known are durand-line, kunar",
  "constructor.geojson": '8:13: feature "kunar": kind "constructor()" is no word',
  "crossing-hole.geojson": '26:7: feature "kunar": the outline crosses itself at [72,34.2]',
  "crossing.geojson": '21:7: feature "kunar": the outline crosses itself at [71.25,34.75]',
  "empty.geojson": '1:1: broken JSON: empty; write {"type": "FeatureCollection", "features": […]}',
  "flat-ring.geojson":
    '18:6: feature "kunar": a ring that encloses nothing: it needs three positions that are not in one line',
  "half-time.md": "7:10: '2025-10-18/19' is not a time: write a day, a month, a year or two of a kind",
  "half-character.geojson": "9:13: U+D800 is half of a character: write the whole one",
  "half-character.md": "2:1: title: U+D800 is half of a character: write the whole one",
  "handler.md": "7:12: html can't be shown in a story: write paragraphs",
  "infinite.geojson":
    '20:14: feature "kunar": geometry: expected numbers of degrees [longitude, latitude], not infinity',
  "latin-1.md": "7:15: not UTF-8 text",
  "lost-alias.md": "2:1: title must be text",
  "lost-character.md": "7:14: not UTF-8 text, or a character that was lost before (U+FFFD): save the file as UTF-8",
  "nan.geojson": "20:8: broken JSON: InvalidSymbol at NaN; a value is a number in digits",
  "no-front-matter.md": "1:1: no front matter: begin the file with a block between two '---' lines",
  "no-letter.geojson": '9:13: feature "kunar": "\\u{200b}" can\'t be found in a text: a name needs a letter',
  "no-such-day.md": "7:10: '2025-02-30' is not a time: write a day",
  "null-escape.geojson": "9:13: U+0000 is a control character: delete it",
  "null.md": "7:14: U+0000 is a control character: delete it",
  "past-180.geojson": '20:7: feature "kunar": [180.25,-17] is out of range: longitude −180…180',
  "proto-key.md": "4:1: unknown key '__proto__': title, language and date are required",
  "proto.geojson": '8:5: "__proto__" names no property: delete it',
  "script.md": "9:1: html can't be shown in a story: write paragraphs",
  "still-line.geojson": '17:20: feature "kunar": an empty line: it needs two positions',
  "stray-hole.geojson": '24:6: feature "kunar": a hole outside its outline: write it as a polygon of its own',
  "tag.md": "2:8: YAML: Unresolved tag: tag:yaml.org,2002:js/function",
  "text-for-number.geojson":
    '20:8: feature "kunar": geometry: expected numbers of degrees [longitude, latitude], not "71.5"',
  "three-numbers.geojson": '20:7: feature "kunar": a position of 3 numbers: write [longitude, latitude]',
  "time-id.geojson": '6:10: feature "2025-10": id "2025-10" would lead to a time or a voice',
  "trailing-comma.geojson": "14:4: broken JSON: PropertyNameExpected at }; write a name",
  "truncated.geojson": '12:16: broken JSON: UnexpectedEndOfString at "C; close the text with "',
  "turned-name.geojson": "9:16: U+202E turns the order of the text around it: delete it",
  "turned-reference.md": "7:1: U+202E turns the order of the text around it: delete it",
  "turned.md": "7:12: U+202E turns the order of the text around it: delete it",
  "two-ids.geojson": '7:4: "id" appears twice in one object: keep one of them',
  "two-times.md": "7:10: '2025-10-18,2025-10-19' leads to two of a kind: words lead to one time",
  "unknown-key.md": "4:1: unknown key 'byline': title, language and date are required",
  "unknown-place.md": "7:12: no place 'atlantis': known are durand-line, kunar",
  "unknown-voice.md": "7:11: no voice 'nobody': known are the-report; others belong to 'voices' in the front matter",
  "utf-16-no-mark.md": "1:2: U+0000 is a control character: delete it, and save the file as UTF-8",
  "utf-16.md": "1:1: not UTF-8 text",
  "voice-id.geojson": '6:10: feature "by-kunar": id "by-kunar" would lead to a time or a voice',
  "voice-id.md": "6:3: 'The Ministry' can't be a voice's id: write lower-case letters, digits and hyphens",
  "voice-kind.md": "6:35: kind of a voice must be one of: person, office, agency, unnamed source, not liar",
  "voice-list.md": "5:1: voices must be 'id: { name: …, kind: … }' lines, set in below 'voices:'",
  "voice-name.md": "6:3: name is missing: give each voice its name, its kind",
  "voice-proto.md": "6:3: '__proto__' can't be a voice's id: write lower-case letters",
  "voice-report.md": "6:3: 'the-report' stands for the article's own word: write lower-case letters",
  "voice-side.md": "6:49: unknown key 'side': give each voice its name, its kind",
  "voice-turned.md": "6:15: name of a voice: U+202E turns the order of the text around it: delete it",
  "voices-alike.md": "7:3: 'other' and 'ministry' share the name 'The Ministry': a sentence could not tell them apart",
};

function read(file: string): unknown {
  const path = `${FOLDER}/${file}`;
  if (file.endsWith(".md")) return linkFile(file, path);
  return parsePlaces([{ file, text: readFileSync(path, "utf8") }], countries);
}

it.each(readdirSync(FOLDER))("%s", (file) => {
  const why = said[file];
  if (!why) throw new Error("say above what is wrong with it");
  expect(() => read(file)).toThrow(SourceError);
  expect(() => read(file)).toThrow(`${file}:${why}`);
});

it("a folder in place of a file is refused too", () => {
  expect(() => linkFile("folder", FOLDER)).toThrow(/^folder:1:1: can't be read: EISDIR$/u);
});
