/** One line of the table: figures with their units, and whether the target was met. */
export type BenchRow = {
  what: string;
  ours: string;
  peer: string;
  ratio: string;
  target: string;
  met: boolean;
};

export function missed(row: BenchRow): boolean {
  return !row.met;
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
