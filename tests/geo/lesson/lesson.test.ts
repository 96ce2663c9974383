/** A lesson and its link: decoding gives back what was encoded, and nothing else is accepted. */

import fc from "fast-check";
import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { placeOfWalk, readWalk, voiceOfWalk } from "../../../components/lesson/walk";
import { LESSON_LIMITS, type Lesson, stepsOf, tidyLesson } from "../../../geo/lesson/lesson";
import { decodeLesson, encodeLesson } from "../../../geo/lesson/lesson-link";
import old from "./old-links.json" with { type: "json" };

const PLACES = ["durand-line", "kunar", "nangarhar", "paktika", "khost", "helmand", "doha", "istanbul"];

const anyText = (maxLength: number) =>
  fc.string({
    unit: fc.oneof(fc.constantFrom("\n", "\u0000", "\uD800", "م", "<b>"), fc.string({ unit: "binary", maxLength: 1 })),
    maxLength,
  });
const anyLesson: fc.Arbitrary<Lesson> = fc.record({
  title: anyText(200),
  stops: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1 }),
  questions: fc.array(fc.record({ text: anyText(700), stop: fc.option(fc.constantFrom(...PLACES)) }), {
    maxLength: 7,
  }),
});

const usual: Lesson = {
  title: "Who says what about the frontier?",
  stops: PLACES,
  questions: [
    "Read the passages about the border. Which words does the report use for what happened there, and who is said to have used them first?",
    "Find the sentence in which the province is named. Whose forces are said to have acted, and does any source outside the government confirm it?",
    "Measure on the map how far this city lies from the line. Why may two neighbours choose to meet so far from the frontier that they quarrel about?",
    "The map draws the line dashed. Look for two other maps that draw it in another way, and explain what each of them wants its readers to take for granted.",
    "Write three sentences as a newspaper on the other side of the line might have printed them on the same day. Which facts of the report would remain?",
  ].map((text, i) => ({ text, stop: PLACES[i] ?? null })),
};

function expectWithinLimits({ title, stops, questions }: Lesson): void {
  expect(title.length).toBeLessThanOrEqual(LESSON_LIMITS.title);
  expect(stops.length).toBeGreaterThan(0);
  expect(new Set(stops).size).toBe(stops.length);
  expect(stops.every((id) => PLACES.includes(id))).toBe(true);
  expect(questions.length).toBeLessThanOrEqual(LESSON_LIMITS.questions);
  for (const { text, stop } of questions) {
    expect(text.length).toBeLessThanOrEqual(LESSON_LIMITS.question);
    expect(text.trim()).not.toBe("");
    expect(stop === null || stops.includes(stop)).toBe(true);
  }
  for (const text of [title, ...questions.map(({ text }) => text)]) {
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u);
  }
}

/** A forged code: any JSON, with the right checksum. */
function forge(json: string | Uint8Array): string {
  const body = deflateSync(typeof json === "string" ? new TextEncoder().encode(json) : json);
  const hash = body.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5);
  const sum = [24, 16, 8, 0].map((shift) => (hash >>> shift) & 255);
  return `1.${Buffer.from([...sum, ...body]).toString("base64url")}`;
}

const decode = (code: string) => decodeLesson(code, PLACES);
const DAMAGED = { kind: "damaged" };

describe("a lesson's link", () => {
  it("gives back the lesson that was put in, within its limits", () => {
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        const tidy = tidyLesson(lesson);
        expectWithinLimits(tidy);
        expect(tidyLesson(tidy)).toEqual(tidy);
        expect(decode(encodeLesson(lesson))).toEqual({ kind: "lesson", lesson: tidy });
      }),
    );
  });

  it("keeps the largest lesson, whatever its letters", () => {
    for (const letter of ["ڼ", "京", "\u{1F5FA}", '"', "\\", "\n."]) {
      const text = (length: number) => letter.repeat(length / letter.length);
      const questions = Array.from({ length: 5 }, () => ({ text: text(500), stop: "kunar" }));
      const lesson = { title: text(120), stops: PLACES, questions };
      expect(decode(encodeLesson(lesson))).toEqual({ kind: "lesson", lesson: tidyLesson(lesson) });
    }
  });

  it("of eight places and five questions fits into 2,000 characters, in English and in Urdu", () => {
    expect(Math.min(...usual.questions.map(({ text }) => text.length))).toBeGreaterThan(130);
    expect(encodeLesson(usual).length).toBeLessThan(1000);
    const urdu =
      "اس خبر میں سرحد کے بارے میں کون سی بات کس نے کہی ہے، اور نقشے پر یہ لکیر کیوں ٹوٹی ہوئی دکھائی گئی ہے؟ اپنے جواب میں متن کے الفاظ کا حوالہ دیں۔";
    const questions = usual.questions.map(({ stop }, i) => ({
      text: `${i + 1}۔ ${urdu}${[...urdu]
        .reverse()
        .join("")
        .slice(i * 9)}`,
      stop,
    }));
    expect(encodeLesson({ ...usual, questions }).length).toBeLessThan(1900);
  });

  it("needs no escaping in an address", () => {
    const code = encodeLesson(usual);
    expect(code).toMatch(/^1\.[\w-]+$/);
    expect(encodeURIComponent(code)).toBe(code);
  });

  it("wants a place", () => {
    expect(() => encodeLesson({ title: "T", stops: [], questions: [] })).toThrow(RangeError);
  });
});

describe("a link from anyone", () => {
  it("is a lesson within the limits, damaged, or of a later version, whatever it says", () => {
    const code = encodeLesson(usual);
    const mutated = fc
      .tuple(
        fc.nat(code.length),
        fc.nat(3),
        fc.string({ unit: fc.constantFrom(..."AZaz09-_.=%&\u0000م"), maxLength: 3 }),
      )
      .map(([at, gone, put]) => code.slice(0, at) + put + code.slice(at + gone));
    const forged = fc.oneof(
      fc.json().map(forge),
      fc.uint8Array({ maxLength: 300 }).map(forge),
      fc
        .tuple(
          anyText(150),
          fc.array(fc.constantFrom(...PLACES, "__proto__", "atlantis"), { maxLength: 10 }),
          fc.array(fc.tuple(anyText(600), fc.integer({ min: -1, max: 9 })), { maxLength: 7 }),
        )
        .map((packed) => forge(JSON.stringify(packed))),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string().map((s) => `1.${s}`),
          mutated,
          forged,
        ),
        (any) => {
          const decoded = decode(any);
          if (decoded.kind === "lesson") expectWithinLimits(decoded.lesson);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("that lost, won or changed one character is not taken for the lesson it was", () => {
    const code = encodeLesson(usual);
    for (let i = 2; i < code.length - 1; i++) {
      expect(decode(code.slice(0, i))).toEqual(DAMAGED);
      expect(decode(`${code.slice(0, i)}${code[i] === "A" ? "B" : "A"}${code.slice(i + 1)}`)).toEqual(DAMAGED);
    }
    expect(decode(`${code}A`)).toEqual(DAMAGED);
  });

  it("of a later version says which", () => {
    expect(decode("2.abc")).toEqual({ kind: "later", version: 2 });
    expect(decode(encodeLesson(usual).replace("1.", "13."))).toEqual({ kind: "later", version: 13 });
    for (const code of ["0.abc", "01.abc", "-1.abc", "1e9.abc", "1", "1.", ".abc", "", "99999999.abc"]) {
      expect(decode(code)).toEqual(DAMAGED);
    }
  });

  it.each([
    ["an unknown place", '["",["atlantis"],[]]'],
    ["a place twice", '["",["kunar","kunar"],[]]'],
    ["a name that objects inherit", '["",["__proto__"],[]]'],
    ["an object", '{"title":"","places":["kunar"],"questions":[]}'],
    ["keys twice", '{"0":"","1":["kunar"],"2":[],"length":3,"length":3,"__proto__":[]}'],
    ["an object for a question", '["",["kunar"],[{"0":"Why?","1":0}]]'],
    ["no place", '["",[],[]]'],
    ["more stops than a lesson may have", JSON.stringify(["", Array.from({ length: 25 }, (_, i) => `by-${i}`), []])],
    ["six questions", JSON.stringify(["", ["kunar"], Array.from({ length: 6 }, () => ["Why?", 0])])],
    ["a question too long", JSON.stringify(["", ["kunar"], [["x".repeat(501), 0]]])],
    ["an empty question", '["",["kunar"],[[" ",0]]]'],
    ["a title too long", JSON.stringify(["x".repeat(121), ["kunar"], []])],
    ["a title of two lines", '["a\\nb",["kunar"],[]]'],
    ["a control character", '["",["kunar"],[["a\\u0007b",0]]]'],
    ["half a character", '["",["kunar"],[["a\\ud800b",0]]]'],
    ["a question at a place that isn't in it", '["",["kunar"],[["Why?",2]]]'],
    ["a question at no whole number", '["",["kunar"],[["Why?",0.5]]]'],
    ["one more thing", '["",["kunar"],[],0]'],
    ["no JSON", '["",["kunar"],['],
    ["deep nesting", "[".repeat(15_000)],
  ])("with %s is damaged", (_, json) => {
    expect(decode(forge('["",["kunar"],[]]'))).toMatchObject({ kind: "lesson" });
    expect(decode(forge(json))).toEqual(DAMAGED);
  });

  it("that would inflate to a hundred megabytes is given up at once", () => {
    const bomb = forge(new Uint8Array(10_000_000));
    expect(bomb.length).toBeLessThan(24_000);
    const start = process.cpuUsage();
    expect(decode(bomb)).toEqual(DAMAGED);
    expect(decode(`1.${"A".repeat(5_000_000)}`)).toEqual(DAMAGED);
    // Processor time in microseconds, which doesn't depend on other load.
    expect(process.cpuUsage(start).user).toBeLessThan(500_000);
  });
});

describe("a link from before there were times and voices", () => {
  it.each(old)("still opens the lesson that it was: $title", ({ code, ...lesson }) => {
    expect(decode(code)).toEqual({ kind: "lesson", lesson });
    expect(encodeLesson(lesson)).toBe(code);
  });
});

describe("a lesson about who says so, and when", () => {
  const mixed: Lesson = {
    title: "",
    stops: ["kunar", "by-the-ministry", "2025-10-18--2025-10-19"],
    questions: [{ text: "How does it know?", stop: "by-the-ministry" }],
  };

  it("comes out of its link where the story knows them all", () => {
    const code = encodeLesson(mixed);
    expect(decodeLesson(code, [...PLACES, ...mixed.stops])).toEqual({ kind: "lesson", lesson: mixed });
    expect(decode(code)).toEqual(DAMAGED);
  });

  it("shows the whole story at a voice, and looks aside at places alone", () => {
    const known = [...PLACES, ...mixed.stops];
    const walkAt = (query: string) => readWalk(`?lesson=${encodeLesson(mixed)}&step=${query}`, known);
    const at = (query: string) => {
      const walk = walkAt(query);
      return [placeOfWalk(walk), walk.kind === "walking" ? voiceOfWalk(walk) : null];
    };
    expect(at("1")).toEqual(["kunar", null]);
    expect(at("2")).toEqual([null, "by-the-ministry"]);
    expect(at("3")).toEqual([null, "by-the-ministry"]);
    expect(at("3&place=doha")).toEqual(["doha", null]);
    expect(at("1&place=by-the-ministry")).toEqual(["kunar", null]);
    expect(at("4")).toEqual(["2025-10-18--2025-10-19", null]);
  });
});

describe("the steps of a lesson", () => {
  it("are each place and its questions, and at the end those about the whole story", () => {
    const questions = [
      { text: "In the end?", stop: null },
      { text: "Here?", stop: "doha" },
      { text: "There?", stop: "kunar" },
      { text: "And here?", stop: "doha" },
    ];
    expect(stepsOf({ title: "", stops: ["doha", "kunar"], questions })).toEqual([
      { stop: "doha", question: null },
      { stop: "doha", question: "Here?" },
      { stop: "doha", question: "And here?" },
      { stop: "kunar", question: null },
      { stop: "kunar", question: "There?" },
      { stop: null, question: "In the end?" },
    ]);
  });

  it("lead to every place and every question once", () => {
    fc.assert(
      fc.property(anyLesson.map(tidyLesson), (lesson) => {
        const steps = stepsOf(lesson);
        expect(steps).toHaveLength(lesson.stops.length + lesson.questions.length);
        expect(steps.flatMap(({ stop, question }) => (question === null ? [stop] : []))).toEqual(lesson.stops);
      }),
    );
  });
});
