/** Which times passages give. */
import { type LinkedParagraph, leadsTo } from "../mentions/passages";
import { inOrder, type Time, timeById } from "./time";

/** @returns each time once, in the order in which they begin */
export function timesIn(passages: readonly Pick<LinkedParagraph, "mentions">[]): Time[] {
  const ids = passages.flatMap(({ mentions }) => mentions.filter(leadsTo("time")).map(({ time }) => time));
  return inOrder([...new Set(ids)].map(timeById));
}
