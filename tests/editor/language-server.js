// SPDX-License-Identifier: MIT
// The YAML language server, and as much of an editor as it takes to ask it something.
"use strict";

const { spawn } = require("node:child_process");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const k_patience_ms = 60_000;

// Without the public collection of schemas, so that nothing is looked up on the network.
const settings = { yaml: { schemaStore: { enable: false }, validate: true, hover: true, completion: true } };

function serverProgram() {
  const manifest = require.resolve("yaml-language-server/package.json");
  return path.join(path.dirname(manifest), require(manifest).bin["yaml-language-server"]);
}

class LanguageServer {
  #process;
  #input = Buffer.alloc(0);
  #nextId = 1;
  #answers = new Map();
  #diagnostics = new Map();

  constructor() {
    this.#process = spawn(process.execPath, [serverProgram(), "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.#process.stdout.on("data", (data) => this.#receive(data));
  }

  async start(folder) {
    const rootUri = pathToFileURL(folder).href;
    const textDocument = {
      hover: { contentFormat: ["markdown"] },
      completion: { completionItem: { documentationFormat: ["markdown"] } },
    };
    await this.request("initialize", {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: "city" }],
      capabilities: { textDocument, workspace: { configuration: true, workspaceFolders: true } },
    });
    this.#notify("initialized", {});
    this.#notify("workspace/didChangeConfiguration", { settings });
  }

  // Opens a text under a path; gives a document to ask about, with its diagnostics.
  async open(file, text) {
    const uri = pathToFileURL(file).href;
    const published = new Promise((resolve) => this.#diagnostics.set(uri, resolve));
    this.#notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    const diagnostics = await withPatience(published, `diagnostics of ${file}`);
    const ask = (method, position) => this.request(`textDocument/${method}`, { textDocument: { uri }, position });
    return { diagnostics, ask };
  }

  request(method, params) {
    const id = this.#nextId++;
    const answered = new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject }));
    this.#send({ id, method, params });
    return withPatience(answered, method);
  }

  stop() {
    this.#process.kill();
  }

  #notify(method, params) {
    this.#send({ method, params });
  }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(data) {
    this.#input = Buffer.concat([this.#input, data]);
    for (;;) {
      const end = this.#input.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#input.subarray(0, end).toString())[1]);
      const body = this.#input.subarray(end + 4, end + 4 + length);
      if (body.length < length) return;
      this.#input = this.#input.subarray(end + 4 + length);
      this.#handle(JSON.parse(body.toString()));
    }
  }

  #handle(message) {
    if (message.method === "textDocument/publishDiagnostics") {
      this.#diagnostics.get(message.params.uri)?.(message.params.diagnostics);
    } else if (message.method === "workspace/configuration") {
      this.#send({ id: message.id, result: message.params.items.map((item) => settings[item.section] ?? null) });
    } else if (message.method) {
      if (message.id !== undefined) this.#send({ id: message.id, result: null });
    } else if (message.error) {
      this.#answers.get(message.id)?.reject(new Error(message.error.message));
    } else {
      this.#answers.get(message.id)?.resolve(message.result);
    }
  }
}

async function withPatience(promise, what) {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the language server did not answer: ${what}`)), k_patience_ms);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

module.exports = { LanguageServer };
