// SPDX-License-Identifier: MIT
// What an editor shows in a folder that `wwc init` made: completion, hover and diagnostics.
"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { LanguageServer } = require("./language-server.js");
const { conclude, expect, run } = require("./program.js");

// The position of the first `word` at or after the first line that is `after`.
function positionOf(text, word, after) {
  const lines = text.split("\n");
  const first = after === undefined ? 0 : lines.indexOf(after);
  const line = lines.findIndex((content, index) => index >= first && content.trim() === word);
  if (first < 0 || line < 0) throw new Error(`there is no line \`${word}\` behind \`${after}\``);
  return { line, character: lines[line].indexOf(word) + 1 };
}

async function labelsAt(document, position) {
  const { items } = await document.ask("completion", position);
  return items.map((item) => item.label);
}

async function hoverAt(document, position) {
  return (await document.ask("hover", position))?.contents.value ?? "";
}

// Hover texts are Markdown: spaces and escapes say nothing.
const plain = (text) => text.replaceAll("&nbsp;", " ").replaceAll("\\", "").replace(/\s+/g, " ");

async function checkHover(document, text) {
  const criterion = plain(await hoverAt(document, positionOf(text, "DG1:")));
  expect(criterion.includes("Comprehensive Data Inventory"), `hover over DG1 shows: ${criterion}`);
  expect(criterion.includes("detailed and comprehensive inventory"), `hover over DG1 shows: ${criterion}`);
  const item = plain(await hoverAt(document, positionOf(text, "updated:", "  DG1:")));
  expect(item.includes("updated its data inventory within the past 12 months"), `hover over DG1.updated shows: ${item}`);
  const entry = plain(await hoverAt(document, positionOf(text, "inventory:", "  DG1:")));
  expect(entry.includes("A copy of your city's data inventory"), `hover over DG1.inventory shows: ${entry}`);
}

// Where the cursor stands (`|`), and what is offered there, among other things.
const k_completions = [
  ["answers:\n  |\n", ["DG1", "PA6", "SE4"]],
  ["answers:\n  D|\n", ["DG1", "DG5"]],
  ["answers:\n  DG1:\n    |\n", ["checklist", "documentation", "due"]],
  ["answers:\n  DG1:\n    checklist:\n      |\n", ["methodology", "updated", "coverage", "published"]],
  ["answers:\n  DG1:\n    documentation:\n      |\n", ["inventory", "process"]],
  ["answers:\n  DG1:\n    documentation:\n      inventory:\n        |\n", ["file", "url", "use", "date", "pages"]],
  ["answers:\n  PA6:\n    met:\n      - |\n", ["descriptive", "geospatial"]],
  ["gate:\n  level: |\n", ["silver", "gold", "platinum"]],
];

async function checkCompletions(server, folder, modeline) {
  for (const [index, [text, wanted]] of k_completions.entries()) {
    const whole = `${modeline}\n${text}`;
    const before = whole.slice(0, whole.indexOf("|")).split("\n");
    const document = await server.open(path.join(folder, `completion-${index}.yaml`), whole.replace("|", ""));
    const labels = await labelsAt(document, { line: before.length - 1, character: before.at(-1).length });
    const missing = wanted.filter((label) => !labels.includes(label));
    expect(missing.length === 0, `not offered: ${missing}; but: ${labels.join(", ")}; at\n${text}`);
    expect(new Set(labels).size === labels.length, `offered twice: ${labels.join(", ")}; at\n${text}`);
  }
}

const shown = (diagnostics) => diagnostics.map((it) => `${it.range.start.line + 1}: ${it.message}`).join("\n");

async function checkDiagnostics(server, folder, text, document) {
  expect(document.diagnostics.length === 0, `marked in the file of wwc init:\n${shown(document.diagnostics)}`);
  const misspelt = text.replace("      methodology:", "      methodolgy:");
  const { line } = positionOf(misspelt, "methodolgy:");
  const { diagnostics } = await server.open(path.join(folder, "misspelt.yaml"), misspelt);
  expect(
    diagnostics.length === 1 && diagnostics[0].range.start.line === line,
    `a misspelt key in line ${line + 1} is not what is marked:\n${shown(diagnostics)}`,
  );
}

async function check(folder) {
  const { status, stderr } = run("init", folder);
  if (status !== 0) throw new Error(`wwc init: ${status}\n${stderr}`);
  const city = path.join(folder, "city.yaml");
  const text = fs.readFileSync(city, "utf8");
  const modeline = text.split("\n")[0];
  expect(modeline === "# yaml-language-server: $schema=answers.schema.json", `city.yaml begins with ${modeline}`);
  const server = new LanguageServer();
  try {
    await server.start(folder);
    const document = await server.open(city, text);
    await checkHover(document, text);
    await checkCompletions(server, folder, modeline);
    await checkDiagnostics(server, folder, text, document);
  } finally {
    server.stop();
  }
}

async function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "wwc editor "));
  try {
    await check(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
  conclude(
    `in a folder made by wwc init, the YAML language server explains 3 ids, completes in ${k_completions.length} ` +
      "places, marks nothing, and marks a misspelt key",
  );
}

main();
