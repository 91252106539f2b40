// SPDX-License-Identifier: EUPL-1.2
// Opens every kind of HTML report in Chromium and has axe-core look at it. One line a page. Exit code 1: anything is
// wrong; 2: the browser does not start.
//   node check-reports.mjs PLAYFAIR-CLI CHROMIUM FOLDER-WITH-NODE-MODULES FOLDER-FOR-REPORTS [WORDS]
// With words it opens only the reports that have these in their line, such as "record laiban".
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { makeReports } from "./make-reports.mjs";

const [cli, chromiumPath, packages, folder] = process.argv.slice(2, 6).map((word) => resolve(word));
const words = process.argv[6] ?? "";
const require = createRequire(join(packages, "package.json"));
const { chromium } = require("playwright-core");
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const SCHEMES = ["light", "dark"];
const WIDTHS = [1280, 320];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds, in words: the rule, how often, and the first place. */
async function axeFindings(page) {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async (rules) => {
    const result = await window.axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
    return result.violations.map(({ id, help, nodes }) => ({ id, help, count: nodes.length, where: nodes[0].html }));
  }, RULES);
  return violations.map(({ id, help, count, where }) => `${help} (${id}), ${count} times, first: ${where.slice(0, 160)}`);
}

/** What is wider than the window. A table may scroll by itself; the page must not. */
async function sidewaysFindings(page) {
  return page.evaluate(() => {
    const root = document.scrollingElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > root.clientWidth + 0.5);
    const names = [...new Set(wide.map((each) => each.tagName.toLowerCase()))].join(", ");
    return [`The page scrolls sideways: ${root.scrollWidth} instead of ${root.clientWidth} wide, because of ${names}`];
  });
}

/** What must not be in a page, however it came in. */
async function contentFindings(page) {
  return page.evaluate(() => {
    const findings = [];
    if (document.querySelector("script, iframe, object, embed, form, link")) findings.push("Something foreign is in the page");
    for (const link of document.querySelectorAll("a[href^='#']"))
      if (!document.getElementById(decodeURIComponent(link.hash.slice(1)))) findings.push(`A link leads nowhere: ${link.hash}`);
    return findings;
  });
}

/** One report in one colour scheme, in all widths. */
async function inScheme(browser, report, scheme) {
  const findings = [];
  const address = pathToFileURL(report.path).href;
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width: WIDTHS[0], height: 800 } });
  const page = await context.newPage();
  const say = (finding) => findings.push(finding);
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && say(`Console: ${message.text()}`));
  page.on("pageerror", (error) => say(`Error in the page: ${error.message}`));
  page.on("dialog", (dialog) => { say(`A script ran: ${dialog.message()}`); return dialog.dismiss(); });
  // A picture that stands in the page itself is no request.
  page.on("request", (request) => [address, "data:"].some((allowed) => request.url().startsWith(allowed)) || say(`It asks for ${request.url()}`));
  await page.goto(address);
  findings.push(...(await contentFindings(page)));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const found = [...(await sidewaysFindings(page)), ...(await axeFindings(page))];
    findings.push(...found.map((finding) => `at ${width} pixels: ${finding}`));
  }
  await context.close();
  return findings.map((finding) => `${scheme}, ${finding}`);
}

async function checkAll(browser, reports) {
  let wrong = 0;
  for (const report of reports) {
    const findings = (await Promise.all(SCHEMES.map((scheme) => inScheme(browser, report, scheme)))).flat();
    console.log(`${findings.length === 0 ? "right" : "WRONG"}  ${report.title}`);
    for (const finding of findings) console.log(`       ${finding.replaceAll(/\s+/g, " ")}`);
    if (findings.length > 0) ++wrong;
  }
  return wrong;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { reports, forgotten } = await makeReports(cli, folder);
for (const kind of forgotten) console.log(`WRONG  ${kind} has HTML, but make-reports.mjs makes none`);
// In a container shared memory may be smaller than a long page needs.
const args = ["--disable-gpu", "--disable-dev-shm-usage"];
const browser = await chromium.launch({ executablePath: chromiumPath, args }).catch((error) => {
  console.log(`Chromium does not start: ${error.message.split("\n")[0]}`);
  process.exit(2);
});
try {
  const chosen = reports.filter((report) => report.title.includes(words));
  const wrong = await checkAll(browser, chosen);
  const views = `${SCHEMES.join(" and ")}, ${WIDTHS.join(" and ")} pixels wide`;
  console.log(`${chosen.length} reports (${views}), ${wrong} with something wrong. They are in ${folder}`);
  if (wrong > 0 || forgotten.length > 0 || chosen.length === 0) process.exitCode = 1;
} finally {
  await browser.close();
}
