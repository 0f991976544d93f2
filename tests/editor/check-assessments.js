// SPDX-License-Identifier: MIT
// What `wwc assess --format json` writes fits `wwc schema assessment`, and a changed report does not.
"use strict";

const { compile, list } = require("./json-schema.js");
const { conclude, examples, expect, filesIn, run, schema } = require("./program.js");

const errorsOf = compile(schema("assessment"));

function report(file) {
  const { status, stdout, stderr } = run("assess", file, "--format", "json");
  try {
    return JSON.parse(stdout);
  } catch {
    expect(false, `${file}: no JSON, exit code ${status}\n${stderr}`);
    return undefined;
  }
}

function checkFits(file) {
  const result = report(file);
  if (!result) return undefined;
  const errors = errorsOf(result);
  expect(errors.length === 0, `the report of ${file} does not fit:\n${list(errors)}`);
  return result;
}

// Each makes a good report a bad one, at this place.
const k_mutations = {
  "an unknown outcome": ["/criteria/0/outcome", (it) => (it.criteria[0].outcome = "passed")],
  "an unknown state": ["/criteria/0/documentation/0/state", (it) => (it.criteria[0].documentation[0].state = "fine")],
  "a missing score": ["", (it) => delete it.score],
  "a missing field of a criterion": ["/criteria/3", (it) => delete it.criteria[3].reasons],
  "a count as a text": ["/score/passed", (it) => (it.score.passed = "24")],
  "a date of another form": ["/as_of", (it) => (it.as_of = "11/01/2026")],
  "another version": ["/schema", (it) => (it.schema = "wwc-assessment/2")],
};

function checkMutation(what, result) {
  const [place, mutate] = k_mutations[what];
  const changed = structuredClone(result);
  mutate(changed);
  const errors = errorsOf(changed);
  expect(
    errors.some((error) => error.instancePath === place),
    `a report with ${what} is not refused at ${place || "/"}:\n${list(errors)}`,
  );
}

const files = [...examples(), ...filesIn("tests/editor/good", ".yaml")];
const results = files.map(checkFits);

const whole = results.find((result, index) => files[index].includes("maple-harbor"));
if (expect(whole?.criteria?.length > 0, "the report of Maple Harbor has no criteria")) {
  Object.keys(k_mutations).forEach((what) => checkMutation(what, whole));
}
const broken = results[files.indexOf("examples/broken/city.yaml")];
expect(
  broken && broken.criteria === undefined && broken.diagnostics.some((it) => it.severity === "error"),
  "the report of the broken example does not consist of diagnostics alone",
);

conclude(
  `the schema of the assessment compiles strictly; the reports of ${files.length} files fit it, ` +
    `and ${Object.keys(k_mutations).length} changed ones do not`,
);
