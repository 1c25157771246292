/**
 * Draws the results as an SVG bar chart.
 *
 * @module
 */

import type { Row } from "./row.ts";

// In pixels.
const WIDTH = 860;
const LABEL_WIDTH = 330;
const BAR_HEIGHT = 18;
const ROW_GAP = 16;
const LEGEND_HEIGHT = 34;
const COLORS: Record<string, string> = {
  "hand-written": "#8b949e",
  "base44-connectors": "#2f81f7",
  "@base44/sdk": "#db6d28",
};

const escape = (text: string) => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Draws a bar for each subject of each row that has more than one. */
export function chart(rows: Row[]): string {
  const compared = rows.filter(({ quartiles }) => Object.keys(quartiles).length > 1);
  const shapes: string[] = [];
  let y = LEGEND_HEIGHT;
  for (const { label, unit, higherIsBetter, quartiles } of compared) {
    const names = Object.keys(quartiles);
    const max = Math.max(...names.map((name) => quartiles[name].q3));
    const note = `${unit}, ${higherIsBetter ? "higher" : "lower"} is better`;
    shapes.push(
      `<text x="${LABEL_WIDTH - 12}" y="${y + 13}" text-anchor="end" font-weight="600">${
        escape(label)
      }</text>`,
      `<text x="${LABEL_WIDTH - 12}" y="${y + 29}" text-anchor="end" fill="#8b949e">${note}</text>`,
    );
    for (const name of names) {
      const { q1, median, q3 } = quartiles[name];
      const scale = (value: number) => Math.round(value / max * (WIDTH - LABEL_WIDTH - 110));
      const middle = y + BAR_HEIGHT / 2;
      const text = median >= 1000 ? Math.round(median).toLocaleString("en") : median.toFixed(1);
      shapes.push(
        `<rect x="${LABEL_WIDTH}" y="${y + 2}" width="${scale(median)}" height="${
          BAR_HEIGHT - 4
        }" fill="${COLORS[name]}"/>`,
        `<line x1="${LABEL_WIDTH + scale(q1)}" x2="${
          LABEL_WIDTH + scale(q3)
        }" y1="${middle}" y2="${middle}" stroke="#57606a" stroke-width="2"/>`,
        `<text x="${LABEL_WIDTH + scale(Math.max(q3, median)) + 8}" y="${y + 13}">${text}</text>`,
      );
      y += BAR_HEIGHT;
    }
    y += ROW_GAP;
  }
  const legend = Object.entries(COLORS).map(([name, color], index) =>
    `<rect x="${LABEL_WIDTH + index * 170}" y="8" width="12" height="12" fill="${color}"/>` +
    `<text x="${LABEL_WIDTH + index * 170 + 18}" y="19">${escape(name)}</text>`
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}"`,
    `  font-family="system-ui, sans-serif" font-size="13" fill="#57606a" role="img">`,
    `<title>Cost of base44-connectors compared with hand-written code and @base44/sdk</title>`,
    ...legend,
    ...shapes,
    "</svg>",
    "",
  ].join("\n");
}
