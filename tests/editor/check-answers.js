// SPDX-License-Identifier: MIT
// The schema of the answers and the loader take and refuse the same files. The first line of a bad
// file says where its one mistake is, as a JSON pointer.
"use strict";

const { LineCounter, parseDocument } = require("yaml");
const { compile, list } = require("./json-schema.js");
const { conclude, examples, expect, filesIn, parseYaml, read, run, schema } = require("./program.js");

const errorsOf = compile(schema("answers"));
const k_done = [0, 4];
const k_invalid = 3;

function schemaErrors(file) {
  const document = parseYaml(read(file));
  const syntax = document.errors.map((error) => error.message);
  expect(syntax.length === 0, `${file} is not YAML: ${syntax.join(", ")}`);
  return errorsOf(document.toJS());
}

function checkGood(file) {
  const errors = schemaErrors(file);
  expect(errors.length === 0, `${file} is good, but the schema refuses it:\n${list(errors)}`);
}

function checkLoaderTakes(file) {
  const { status, stderr } = run("assess", file, "--message-format", "short");
  expect(k_done.includes(status), `${file} is good, but wwc ends with ${status}:\n${stderr}`);
}

// The first and last line of the key and value at a place; of the map around it where it is missing.
function linesAt(text, place) {
  const lines = new LineCounter();
  let node = parseDocument(text, { lineCounter: lines }).contents;
  let range = node.range;
  for (const step of place.split("/").slice(1)) {
    const pair = node.items.find((item, index) => String(item.key ?? index) === step);
    node = pair.key ? pair.value : pair;
    range = [(pair.key ?? pair).range[0], node.range[1]];
  }
  return range.slice(0, 2).map((offset) => lines.linePos(offset).line);
}

const onTheWay = (place, other) => `${place}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${place}/`);

function checkBad(file) {
  const place = /^# (\/[^:]*): ./.exec(read(file))?.[1];
  if (!expect(place, `${file} does not say where its mistake is`)) return;
  const errors = schemaErrors(file);
  expect(errors.length > 0, `${file} is bad, but the schema takes it`);
  expect(
    errors.some((error) => error.place === place) && errors.every((error) => onTheWay(error.place, place)),
    `${file} is wrong at ${place}, but the schema says:\n${list(errors)}`,
  );
  checkLoaderRefuses(file, place);
}

function checkLoaderRefuses(file, place) {
  const { status, stderr } = run("assess", file, "--message-format", "short");
  const found = [...stderr.matchAll(/:(\d+):\d+: error\[/g)].map((match) => Number(match[1]));
  const [first, last] = linesAt(read(file), place);
  expect(status === k_invalid, `${file} is bad, but wwc ends with ${status}:\n${stderr}`);
  expect(
    found.length === 1 && found[0] >= first && found[0] <= last,
    `${file} is wrong at ${place}, in lines ${first} to ${last}, but wwc says:\n${stderr}`,
  );
}

// These are bad for the loader and for the schema, but not in one place.
const k_broken = "examples/broken/city.yaml";

const goodExamples = examples().filter((file) => file !== k_broken);
const good = filesIn("tests/editor/good", ".yaml");
const included = filesIn("tests/editor/good/answers", ".yaml");
const bad = filesIn("tests/editor/bad", ".yaml");

[...goodExamples, ...good, ...included].forEach(checkGood);
[...goodExamples, ...good].forEach(checkLoaderTakes);
bad.forEach(checkBad);
expect(schemaErrors(k_broken).length > 0, `${k_broken} is bad, but the schema takes it`);

conclude(
  `the schema of the answers compiles strictly; it and wwc take ${goodExamples.length + good.length} good files ` +
    `and refuse ${bad.length} bad ones, each in the right place`,
);
