/**
 * The ratios as a picture.
 *
 * @module
 */

import type { Row } from "./main.ts";

const [WIDTH, LABEL, LINE, GAP, TOP] = [860, 330, 18, 16, 34];
const COLORS: Record<string, string> = {
  "hand-written": "#8b949e",
  "base44-connectors": "#2f81f7",
  "@base44/sdk": "#db6d28",
};

const escape = (text: string) => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Bars for each row that compares something: how long, how many, how large. */
export function chart(rows: Row[]): string {
  const compared = rows.filter(({ figures }) => Object.keys(figures).length > 1);
  const shapes: string[] = [];
  let y = TOP;
  for (const { what, unit, more, figures } of compared) {
    const names = Object.keys(figures);
    const most = Math.max(...names.map((name) => figures[name].q3));
    const note = `${unit}, ${more ? "more" : "less"} is better`;
    shapes.push(
      `<text x="${LABEL - 12}" y="${y + 13}" text-anchor="end" font-weight="600">${
        escape(what)
      }</text>`,
      `<text x="${LABEL - 12}" y="${y + 29}" text-anchor="end" fill="#8b949e">${note}</text>`,
    );
    for (const name of names) {
      const { q1, median, q3 } = figures[name];
      const at = (value: number) => Math.round(value / most * (WIDTH - LABEL - 110));
      const middle = y + LINE / 2;
      const text = median >= 1000 ? Math.round(median).toLocaleString("en") : median.toFixed(1);
      shapes.push(
        `<rect x="${LABEL}" y="${y + 2}" width="${at(median)}" height="${LINE - 4}" fill="${
          COLORS[name]
        }"/>`,
        `<line x1="${LABEL + at(q1)}" x2="${
          LABEL + at(q3)
        }" y1="${middle}" y2="${middle}" stroke="#57606a" stroke-width="2"/>`,
        `<text x="${LABEL + at(Math.max(q3, median)) + 8}" y="${y + 13}">${text}</text>`,
      );
      y += LINE;
    }
    y += GAP;
  }
  const legend = Object.entries(COLORS).map(([name, color], at) =>
    `<rect x="${LABEL + at * 170}" y="8" width="12" height="12" fill="${color}"/>` +
    `<text x="${LABEL + at * 170 + 18}" y="19">${escape(name)}</text>`
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}"`,
    `  font-family="system-ui, sans-serif" font-size="13" fill="#57606a" role="img">`,
    `<title>What base44-connectors costs, beside hand-written code and @base44/sdk</title>`,
    ...legend,
    ...shapes,
    "</svg>",
    "",
  ].join("\n");
}
