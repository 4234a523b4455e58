// What was measured: how long each kind of request took, and what went wrong.

/** Times by kind of request. */
export class Measured {
  constructor() {
    this.times = new Map();
    this.errors = new Map();
    this.retried = 0;
  }

  took(kind, ms) {
    if (!this.times.has(kind)) this.times.set(kind, []);
    this.times.get(kind).push(ms);
  }

  failed(what) {
    this.errors.set(what, (this.errors.get(what) ?? 0) + 1);
  }

  get requests() {
    return [...this.times.values()].reduce((sum, times) => sum + times.length, 0);
  }

  /** A table: requests, requests a second, and how long half of them and all but one in a hundred took at most. */
  table(seconds) {
    const rows = [...this.times.entries()].sort(([a], [b]) => a.localeCompare(b)).map(([kind, times]) => row(kind, times, seconds));
    return [
      `${'request'.padEnd(28)}${['count', 'per s', 'p50 ms', 'p99 ms', 'most ms'].map(head => head.padStart(10)).join('')}`,
      ...rows,
      row('all', [...this.times.values()].flat(), seconds),
      `errors: ${this.errors.size === 0 ? 'none' : [...this.errors].map(([what, count]) => `${count} x ${what}`).join('; ')}`,
    ].join('\n');
  }
}

function row(kind, times, seconds) {
  const sorted = Float64Array.from(times).sort();
  const at = part => (sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]);
  const figures = [sorted.length, (sorted.length / seconds).toFixed(1), at(0.5).toFixed(1), at(0.99).toFixed(1), at(1).toFixed(1)];
  return `${kind.padEnd(28)}${figures.map(figure => String(figure).padStart(10)).join('')}`;
}
