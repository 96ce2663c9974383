/** What times are found in English sentences, and what is not. The article is dated Saturday, 25 October 2025. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTimes } from "../../../geo/times/finding";
import { isoOf, parseTime } from "../../../geo/times/time";

const found = (text: string, language = "en"): string[] =>
  findTimes(text, "2025-10-25", language).map(
    ({ time = "", start, end }) => `${text.slice(start, end)} = ${isoOf(time)}`,
  );

describe("days", () => {
  it.each<[sentence: string, ...times: string[]]>([
    ["The army fired on 15 October.", "15 October = 2025-10-15"],
    ["On 15 October, the army fired.", "15 October = 2025-10-15"],
    ["On October 15, the army fired.", "October 15 = 2025-10-15"],
    ["On Oct. 15, the army fired.", "Oct. 15 = 2025-10-15"],
    ["The army fired on Oct 15.", "Oct 15 = 2025-10-15"],
    ["The truce began on 15th October.", "15th October = 2025-10-15"],
    ["The truce began on the 15th of October.", "15th of October = 2025-10-15"],
    ["The truce of 15 October held.", "15 October = 2025-10-15"],
    ["The truce began on 15 October 2024.", "15 October 2024 = 2024-10-15"],
    ["It fell on August 15, 2021, without a fight.", "August 15, 2021 = 2021-08-15"],
    ["It fell on 15 August, 2021.", "15 August, 2021 = 2021-08-15"],
    ["The report is dated 2025-10-15.", "2025-10-15 = 2025-10-15"],
    ["The form was signed on 15/10/2025.", "15/10/2025 = 2025-10-15"],
    ["They met on 5 June and again on 3 July.", "5 June = 2025-06-05", "3 July = 2025-07-03"],
    ["They met on 24 October and on 24 December.", "24 October = 2025-10-24", "24 December = 2024-12-24"],
    ["The talks will be held on 28 October.", "28 October = 2025-10-28"],
    ["The talks will resume on 7 January.", "7 January = 2026-01-07"],
    ["The truce was signed on 7 January.", "7 January = 2025-01-07"],
    ["The court will sit on 3 March.", "3 March = 2026-03-03"],
    ["The court sat on 3 March.", "3 March = 2025-03-03"],
    ["On 1 May workers marched on the capital.", "1 May = 2025-05-01"],
    ["May 15 was quiet.", "May 15 = 2025-05-15"],
    ["On Friday, 24 October, the talks began.", "Friday, 24 October = 2025-10-24"],
    ["On Friday, October 24, the talks began.", "Friday, October 24 = 2025-10-24"],
    ["15 October’s truce was the first.", "15 October = 2025-10-15"],
    ["On 15 October 25 people died.", "15 October = 2025-10-15"],
    ["“We signed on 15 October,” he said.", "15 October = 2025-10-15"],
    ["The army fired two days ago.", "two days ago = 2025-10-23"],
    ["It happened 10 days ago.", "10 days ago = 2025-10-15"],
    ["A day ago nobody knew.", "A day ago = 2025-10-24"],
  ])("%s", (sentence, ...times) => {
    expect(found(sentence)).toEqual(times);
  });
});

describe("stretches of days", () => {
  it.each<[sentence: string, ...times: string[]]>([
    ["They met on 18 and 19 October.", "18 and 19 October = 2025-10-18/2025-10-19"],
    ["The talks, held on 18 and 19 October, failed.", "18 and 19 October = 2025-10-18/2025-10-19"],
    ["They met on October 18 and 19.", "October 18 and 19 = 2025-10-18/2025-10-19"],
    ["They met on 18th and 19th October.", "18th and 19th October = 2025-10-18/2025-10-19"],
    ["They met on 18 and 19 October 2024.", "18 and 19 October 2024 = 2024-10-18/2024-10-19"],
    ["It lasted from 11 to 15 October.", "11 to 15 October = 2025-10-11/2025-10-15"],
    ["It lasted from 11 to 15 October 2025.", "11 to 15 October 2025 = 2025-10-11/2025-10-15"],
    ["It was fought between 11 and 15 October.", "11 and 15 October = 2025-10-11/2025-10-15"],
    ["It was fought on 11–12 October.", "11–12 October = 2025-10-11/2025-10-12"],
    ["It was fought on 11-12 October.", "11-12 October = 2025-10-11/2025-10-12"],
    ["It was fought on 11 - 12 October.", "11 - 12 October = 2025-10-11/2025-10-12"],
    ["It was fought on October 11–12.", "October 11–12 = 2025-10-11/2025-10-12"],
    ["On the night of 11–12 October, they fired.", "the night of 11–12 October = 2025-10-11/2025-10-12"],
    ["On the night of 11 October, they fired.", "the night of 11 October = 2025-10-11"],
    ["In the early hours of 12 October they fired.", "the early hours of 12 October = 2025-10-12"],
    ["The offensive ran from 30 September to 2 October.", "30 September to 2 October = 2025-09-30/2025-10-02"],
    ["The truce held from 28 December to 3 January.", "28 December to 3 January = 2024-12-28/2025-01-03"],
    ["They met on 11 and 15 October.", "15 October = 2025-10-15"],
    ["The war was fought from 1979 to 1989.", "1979 to 1989 = 1979/1989"],
  ])("%s", (sentence, ...times) => {
    expect(found(sentence)).toEqual(times);
  });
});

describe("words that count from the day of the article", () => {
  it.each<[sentence: string, ...times: string[]]>([
    ["The talks are being held today in the city.", "today = 2025-10-25"],
    ["Today, the talks resume.", "Today = 2025-10-25"],
    ["It would be discussed in today’s meeting.", "today = 2025-10-25"],
    ["He left yesterday.", "yesterday = 2025-10-24"],
    ["Tomorrow the talks will go on.", "Tomorrow = 2025-10-26"],
    ["They fired last night.", "last night = 2025-10-24"],
    ["He speaks tonight.", "tonight = 2025-10-25"],
    ["He arrived this morning.", "this morning = 2025-10-25"],
    ["He left the day before yesterday.", "the day before yesterday = 2025-10-23"],
    ["They met on Thursday.", "Thursday = 2025-10-23"],
    ["On Thursday, they met.", "Thursday = 2025-10-23"],
    ["They will meet on Thursday.", "Thursday = 2025-10-30"],
    ["On Thursday the sides are to meet.", "Thursday = 2025-10-30"],
    ["They met on Saturday.", "Saturday = 2025-10-25"],
    ["The minister said on Thursday that talks will resume on Monday.", "Thursday = 2025-10-23", "Monday = 2025-10-27"],
    ["The minister said Thursday that the truce holds.", "Thursday = 2025-10-23"],
    ["He was seen late on Friday.", "Friday = 2025-10-24"],
    ["The border was closed last month.", "last month = 2025-09"],
    ["Earlier this month the border was closed.", "this month = 2025-10"],
    ["Elections will be held next month.", "next month = 2025-11"],
    ["Last year it was open.", "Last year = 2024"],
    ["The law will change next year.", "next year = 2026"],
    ["In May the border was closed.", "May = 2025-05"],
    ["In March, the minister visited.", "March = 2025-03"],
    ["The minister will visit in March.", "March = 2026-03"],
    ["The border was closed in October.", "October = 2025-10"],
    ["Fighting began in late September.", "late September = 2025-09"],
    ["In mid-October they fired.", "mid-October = 2025-10"],
    ["The border was closed in August 2021.", "August 2021 = 2021-08"],
    ["Since May 2025 it has been closed.", "May 2025 = 2025-05"],
    ["The line was drawn in 1893.", "1893 = 1893"],
    ["Since 2021, the group has ruled.", "2021 = 2021"],
    ["In 2014 NATO handed over.", "2014 = 2014"],
    ["Iran said it would meet them on Monday.", "Monday = 2025-10-27"],
    ["Sources said that it would begin on Oct 27.", "Oct 27 = 2025-10-27"],
    ["Earlier on Thursday, the ministry said it would respond.", "Thursday = 2025-10-23"],
    ["She said in May that she would step down in June.", "May = 2025-05"],
  ])("%s", (sentence, ...times) => {
    expect(found(sentence)).toEqual(times);
  });
});

describe("no time is found", () => {
  it.each([
    ["a person by the name of a month", "May said that the talks had failed."],
    ["the same, behind a preposition", "The party was led by May."],
    ["a month for a verb", "They march on the capital, and may win."],
    ["a march", "March on the capital, they cried."],
    ["another march", "The third March on the capital was banned."],
    ["a verb and a number", "He may 20 times have been warned."],
    ["hours that something lasts", "It announced a 48-hour temporary truce."],
    ["members", "The seven-member team arrived."],
    ["a height", "The pass lies at 1893 metres."],
    ["a height without its unit", "The pass lies at 1893."],
    ["a number of villages", "In 2000 villages the power failed."],
    ["a length", "Along the 2,600-kilometre border they fired."],
    ["an ordinal", "The second round resumed."],
    ["what was earlier", "He had earlier stated so."],
    ["what was later", "They later carried out strikes."],
    ["what is recent", "It followed recent clashes."],
    ["a week of something", "It came after a week of clashes."],
    ["for years", "It has troubled the region for years."],
    ["a few days", "He left a few days ago."],
    ["about so many days", "He left about 10 days ago."],
    ["more than so many days", "He left more than two days ago."],
    ["in so many days", "The city fell in 10 days."],
    ["within hours", "It must leave within 48 hours."],
    ["some weeks ago", "He left two weeks ago."],
    ["this week, whose days nobody tells", "They met this week."],
    ["last week", "They met last week."],
    ["the last month, which is thirty days", "In the last month ten people died."],
    ["the past year", "Over the past year prices rose."],
    ["a decade", "In the 1990s they ruled."],
    ["a paper", "USA Today reported that they fired."],
    ["a day of mourning with a name", "On Black Friday the shops were full."],
    ["a Sunday paper", "The Sunday Times reported it."],
    ["every Thursday", "They met every Thursday."],
    ["Thursdays", "They met on Thursdays."],
    ["Friday prayers", "After Friday prayers they marched."],
    ["a weekday without a tense", "Thursday is a holiday."],
    ["the sun", "The sun sat low over the sea."],
    ["an attack that is known by its day", "Since the 7 October attack the border is closed."],
    ["two towers", "After 9/11 the war began."],
    ["all day long", "It is open 24/7."],
    ["a date that may be two", "The form was signed on 10/11/2025."],
    ["a day that its month hasn't", "They met on 30 February."],
    ["another one", "They met on 32 December."],
    ["an hour", "They met at 10:30."],
    ["a score", "They won 3–2 in a second match."],
    ["a day of speech that nobody tells", "“We will meet tomorrow,” he said."],
    ["the same on a weekday", "“They fired on Thursday,” he said."],
    ["what was due, and may have been", "They were due to meet on Thursday."],
    ["years of a season", "In 2024–25 they won."],
    ["a resolution", "Resolution 1893 was passed."],
    ["a day that may be this or last year's", "The truce was agreed until 28 October."],
    ["the eve of a day", "They met on the eve of 15 October."],
    ["now", "They are now in the city."],
    ["nothing", ""],
  ])("for %s: %s", (_, sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it("in other languages, for which there are no rules", () => {
    expect(found("Am 15. Oktober 2025 und heute", "de")).toEqual([]);
    expect(found("15 October 2025", "ur")).toEqual([]);
  });
});

it("a time ends with its last word", () => {
  expect(found("They met on Oct.15 in the city.")).toEqual(["Oct.15 = 2025-10-15"]);
});

describe("by chance", () => {
  const words = fc.constantFrom(
    ..."on |in |the |15|–|, |. |October|May|Oct.|today|last |month|Thursday|night of |2025|1893| and |18|st|days ago|“|”|’s|/|-|\uD800|\u0301| ".split(
      "|",
    ),
  );
  const anything = fc.array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 30 });

  it("times never overlap, stand in the text, and are times", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom("en", "en-US", "fr", "ur"), (parts, language) => {
        const text = parts.join("");
        let last = 0;
        for (const { time = "", start, end } of findTimes(text, "2025-10-25", language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(parseTime(isoOf(time))?.id).toBe(time);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it("an article of any day counts from it, whatever the clock of the machine says", () => {
    expect(findTimes("They met today.", "1999-12-31T23:59:59+14:00", "en")).toMatchObject([{ time: "1999-12-31" }]);
    expect(findTimes("They met yesterday.", "2024-03-01", "en")).toMatchObject([{ time: "2024-02-29" }]);
    expect(findTimes("They met last month.", "2025-01-15", "en-GB")).toMatchObject([{ time: "2024-12" }]);
  });
});
