// SPDX-License-Identifier: MIT
// The program that is checked, the files it is checked with, and how a check ends.
"use strict";

const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { parseDocument } = require("yaml");

const root = path.join(__dirname, "..", "..");
const wwc = path.resolve(root, process.env.WWC || "build/release/bin/wwc");

// Runs the program in the folder of the checkout: {status, stdout, stderr}.
function run(...args) {
  const result = spawnSync(wwc, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  if (result.error) throw result.error;
  return result;
}

function schema(kind) {
  const result = run("schema", kind);
  if (result.status !== 0) throw new Error(`wwc schema ${kind}: ${result.status}\n${result.stderr}`);
  return JSON.parse(result.stdout);
}

// The paths of the files of a folder of the checkout, sorted; at least one.
function filesIn(folder, extension) {
  const names = fs.readdirSync(path.join(root, folder)).filter((name) => name.endsWith(extension));
  if (names.length === 0) throw new Error(`${folder} has no *${extension}`);
  return names.sort().map((name) => `${folder}/${name}`);
}

function examples() {
  const folders = fs.readdirSync(path.join(root, "examples")).sort();
  const files = folders.map((name) => `examples/${name}/city.yaml`);
  return files.filter((file) => fs.existsSync(path.join(root, file)));
}

const read = (file) => fs.readFileSync(path.join(root, file), "utf8");

// As the YAML language server reads it: YAML 1.2 core, where a date and a `yes` are strings.
const parseYaml = (text) => parseDocument(text, { version: "1.2", strict: false });

const failures = [];

function expect(holds, what) {
  if (!holds) failures.push(what);
  return holds;
}

// Says what was done, and what was wrong; sets the exit code.
function conclude(summary) {
  for (const failure of failures) console.log(`FAILED: ${failure}`);
  console.log(failures.length === 0 ? `ok: ${summary}` : `${failures.length} of these failed: ${summary}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

module.exports = { conclude, examples, expect, filesIn, parseYaml, read, root, run, schema, wwc };
