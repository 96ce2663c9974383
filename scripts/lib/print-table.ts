/** Columns as wide as their widest cell; the columns in `toTheRight` are right-aligned. */
export function printTable(rows: readonly (readonly string[])[], toTheRight: readonly number[]): void {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, i) => Math.max(all[i] ?? 0, cell.length)), []);
  for (const row of rows) {
    const cells = row.map((cell, i) =>
      toTheRight.includes(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
    );
    console.log(cells.join("  ").trimEnd());
  }
}
