/** How far the times of a story lie apart on their line. */
import { daysOf, type Time } from "../../geo/times/time";

/** head.css has this many widths. */
const WIDEST = 16;

const DAY_MS = 86_400_000;

/**
 * @param times in the order in which they begin
 * @returns for each, how far it is to the next: in days, or in sixteenths of the whole span if that is over 16 days
 */
export function spacing(times: readonly Pick<Time, "start" | "end">[]): number[] {
  const days = times.map((time) => Date.parse(daysOf(time).first) / DAY_MS);
  const whole = (days.at(-1) ?? 0) - (days[0] ?? 0);
  const unit = Math.max(1, whole / WIDEST);
  return days.map((day, i) => {
    const apart = (days[i + 1] ?? day) - day;
    return apart === 0 ? 0 : Math.max(1, Math.round(apart / unit));
  });
}
