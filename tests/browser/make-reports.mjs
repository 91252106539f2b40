// SPDX-License-Identifier: EUPL-1.2
// Makes HTML reports of every kind in every language, from the examples and from a file full of hostile texts.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const LANGUAGES = ["en", "sv", "fr"];
const AT_ONCE = 2;
const DATE = "2026-11-23";
const AGE_BANDS = ["8-9", "10-12", "13-15", "16-17", "guardians"];
const QUESTION = "pf-unicef2-r1-01";
// A picture of one point, as logo.
const LOGO =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const HOSTILE = [
  "<script>alert(1)</script>",
  "</title></style></main></td><script src=https://example.org/x.js></script>",
  "\" onmouseover=\"alert(2)\" x=\"",
  "<img src=https://example.org/x.png onerror=alert(3)> <iframe src=https://example.org></iframe>",
  "<!-- <![CDATA[ <style>*{color:#fff;background:#fff}</style>",
  "\u202Egnirts desrever\u202C \u2066isolated",
  "W".repeat(400),
].join(" ");

const HOSTILE_MARKDOWN = `# ${HOSTILE}

###### A heading that leaves out levels

![A picture from elsewhere](https://example.org/x.png) [run](javascript:alert(4)) [page](https://example.org/${"x".repeat(200)})

- ${HOSTILE}
  1. inside
     - further inside

| ${"A long header ".repeat(5)} | ${"Unbrokenheaderword".repeat(4)} | c | d | e | f | g | h |
| --- | --- | --- | --- | --- | --- | --- | --- |
| ${"word ".repeat(20)} | ${"W".repeat(90)} | 3 | 4 | 5 | 6 | 7 | 8 |

> ${HOSTILE}

    ${"code ".repeat(60)}

<div style="position:fixed;width:5000px" onclick="alert(5)">markup</div>
`;

/** Calls playfair-cli; gives the last line it prints. */
async function call(cli, ...words) {
  const failed = (error) => {
    throw new Error(`playfair-cli ${words[0]} failed: ${(error.stderr || error.message).slice(-400)}`);
  };
  const { stdout } = await run(cli, words).catch(failed);
  return stdout.trimEnd().split("\n").at(-1);
}

/** A file with examples and a meeting; gives the names under which reports ask for them. */
async function exampleWorkspace(cli, folder) {
  const file = join(folder, "examples.playfair");
  await call(cli, "new", file);
  const ids = {};
  for (const name of ["laiban", "hello-baby", "lund-playground", "ai4citizens", "namur-charter"])
    ids[name] = await call(cli, "example", "add", file, name);
  ids.meeting = await call(cli, "evidence", "add", file, ids.laiban, QUESTION, "--kind", "meeting", "--title",
    "First workshop", "--date", DATE, "--detail", "meetingAgenda=Inclusion", "--detail",
    "meetingParticipants=Two teachers", "--text", "What was *said*.");
  return { file, ids };
}

/** The same text at every place where a person can type. */
async function hostileWorkspace(cli, folder) {
  const file = join(folder, "hostile.playfair");
  const markdown = join(folder, "hostile.md");
  writeFileSync(markdown, HOSTILE_MARKDOWN);
  const facts = join(folder, "hostile-facts.json");
  writeFileSync(facts, JSON.stringify({ organisation: HOSTILE, department: HOSTILE, place: HOSTILE, purpose: HOSTILE_MARKDOWN }));
  await call(cli, "new", file);
  const ids = {};
  for (const name of ["one", "two"]) {
    const project = await call(cli, "project", "add", file, "--title", `${name} ${HOSTILE}`, "--facts", facts);
    await call(cli, "project", "set", file, project, "collectionLeave", "given");
    ids[name] = await call(cli, "assess", file, project, "--instrument", "unicef-ai-children@2.0");
    for (const [question, level] of [["r1-01", "0"], ["r2-01", "4"], ["r3-01", "na"], ["r4-01", "unknown"]])
      await call(cli, "answer", file, ids[name], `pf-unicef2-${question}`, level, "--because", HOSTILE_MARKDOWN,
        "--publish");
  }
  for (const section of ["overview", "R1-aim", "R1-done", "children-10-12-does"])
    await call(cli, "account", file, ids.one, section, markdown);
  await call(cli, "evidence", "add", file, ids.one, QUESTION, "--kind", "consultation", "--title", HOSTILE,
    "--source", HOSTILE, "--confidentiality", "public", "--text", HOSTILE_MARKDOWN);
  ids.meeting = await call(cli, "evidence", "add", file, ids.one, QUESTION, "--kind", "meeting", "--title", HOSTILE,
    "--date", DATE, "--detail", `meetingAgenda=${HOSTILE}`, "--detail", `meetingParticipants=${HOSTILE}`, "--text",
    HOSTILE_MARKDOWN);
  return { file, ids };
}

/** Colour, font, footer and logo of an organisation. */
function houseStyle(folder) {
  const file = join(folder, "house-style.json");
  writeFileSync(join(folder, "logo.png"), Buffer.from(LOGO, "base64"));
  writeFileSync(file, JSON.stringify({ accent: "#7a1f5c", font: "Noto Serif", footer: "Example City",
    logo: { file: "logo.png", alternative: "Example City" } }));
  return file;
}

/** Preface and closing of a collection. */
function collectionTexts(folder, name, text) {
  const file = join(folder, `${name}-texts.json`);
  writeFileSync(file, JSON.stringify({ title: "Case studies", publisher: "Example City", preface: text, closing: text }));
  return file;
}

/** Reports of every kind of the examples; each is a name, a kind, what it is made of, and further options. */
function ofExamples({ ids }, texts, language) {
  const bands = language === "en" ? AGE_BANDS : ["10-12"];
  return [
    { name: "laiban", kind: "case-study", of: [ids.laiban], more: ["--with-profile", "--with-published-answers"] },
    { name: "hello-baby", kind: "case-study", of: [ids["hello-baby"]], more: ["--with-profile"] },
    { name: "lund-playground", kind: "case-study", of: [ids["lund-playground"]], more: [] },
    { name: "laiban", kind: "record", of: [ids.laiban], more: [] },
    { name: "ai4citizens with history", kind: "record", of: [ids.ai4citizens], more: ["--with-history"] },
    { name: "laiban", kind: "brief", of: [ids.laiban], more: [] },
    ...bands.map((band) => ({ name: `laiban ${band}`, kind: "children", of: [ids.laiban], more: ["--age-band", band] })),
    { name: "meeting", kind: "minutes", of: [ids.meeting], more: [] },
    { name: "examples", kind: "collection", more: ["--texts", texts],
      of: [ids.laiban, ids["hello-baby"], ids["lund-playground"], ids["namur-charter"]] },
    { name: "three", kind: "comparison", of: [ids.laiban, ids["hello-baby"], ids["lund-playground"]], more: ["--with-answers"] },
  ];
}

function ofHostile({ ids }, texts) {
  return [
    { name: "hostile", kind: "case-study", of: [ids.one], more: ["--with-profile", "--with-published-answers"] },
    { name: "hostile", kind: "record", of: [ids.one], more: ["--with-history"] },
    { name: "hostile", kind: "brief", of: [ids.one], more: [] },
    { name: "hostile", kind: "children", of: [ids.one], more: ["--age-band", "10-12"] },
    { name: "hostile", kind: "minutes", of: [ids.meeting], more: [] },
    { name: "hostile", kind: "collection", of: [ids.one, ids.two], more: ["--texts", texts] },
    { name: "hostile", kind: "comparison", of: [ids.one, ids.two], more: ["--with-answers"] },
  ];
}

async function writeReport(cli, folder, file, language, report) {
  const title = `${report.kind} ${report.name} ${language}`;
  const output = join(folder, `${title.replaceAll(" ", "-")}.html`);
  const command = report.kind === "comparison" ? ["compare", file, ...report.of]
    : ["report", file, ...report.of, "--kind", report.kind];
  await call(cli, ...command, "--format", "html", "--output", output, "--language", language, "--date", DATE,
    ...report.more);
  return { title, kind: report.kind, path: output };
}

/** A kind that nobody thought of here must not go unread: the program names its kinds, and whether they have HTML. */
async function kindsForgotten(cli, folder, workspace, known) {
  const { stdout } = await run(cli, ["report", "--help"]);
  const named = /--kind TEXT REQUIRED\s+One of ([a-z, -]+)/.exec(stdout);
  if (named === null) throw new Error("playfair-cli report --help does not name the kinds of reports.");
  const forgotten = [];
  for (const kind of named[1].split(", ").map((each) => each.trim()).filter((each) => !known.has(each))) {
    const output = join(folder, `${kind}.html`);
    const made = run(cli, ["report", workspace.file, workspace.ids.laiban, "--kind", kind, "--format", "html", "--output", output]);
    if (await made.then(() => true, () => false)) forgotten.push(kind);
  }
  return forgotten;
}

/** Gives { reports: [{ title, kind, path }], forgotten: kinds with HTML that are not among them }. */
export async function makeReports(cli, folder) {
  const examples = await exampleWorkspace(cli, folder);
  const hostile = await hostileWorkspace(cli, folder);
  const texts = collectionTexts(folder, "examples", "A *preface* with [a page](https://example.org).");
  const jobs = LANGUAGES.flatMap((language) => ofExamples(examples, texts, language).map((report) => [examples.file, language, report]));
  jobs.push([examples.file, "en", { name: "house style", kind: "case-study", of: [examples.ids.laiban],
    more: ["--house-style", houseStyle(folder)] }]);
  const hostileTexts = collectionTexts(folder, "hostile", HOSTILE_MARKDOWN);
  for (const report of ofHostile(hostile, hostileTexts)) jobs.push([hostile.file, "en", report]);
  const reports = [];
  for (let next = 0; next < jobs.length; next += AT_ONCE)
    reports.push(...(await Promise.all(jobs.slice(next, next + AT_ONCE).map((job) => writeReport(cli, folder, ...job)))));
  const known = new Set(reports.map((report) => report.kind));
  return { reports, forgotten: await kindsForgotten(cli, folder, examples, known) };
}
