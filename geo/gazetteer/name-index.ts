/**
 * Which rows have a name: a map from keys to linked chains of references, since most names have one row and a few have
 * dozens.
 */
import { nameKey } from "./name-key";

export class NameIndex {
  private readonly heads = new Map<string, number>();
  private readonly values: number[] = [];
  private readonly next: number[] = [];

  add(name: string, value: number): void {
    const key = nameKey(name);
    const head = this.heads.get(key);
    this.values.push(value);
    this.next.push(head ?? -1);
    this.heads.set(key, this.values.length - 1);
  }

  /** @returns the values of a key in the order in which they were added */
  get(key: string): number[] {
    const found: number[] = [];
    for (let at = this.heads.get(key) ?? -1; at >= 0; at = this.next[at] ?? -1) found.push(this.values[at] ?? 0);
    return found.reverse();
  }
}
