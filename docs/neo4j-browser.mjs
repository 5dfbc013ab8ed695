// Takes the picture docs/neo4j-browser.png, and runs every query of the guide, in the real Neo4j Browser.
//
// Needs a Neo4j with Browser that holds the samples, the files that 'browse' writes, a Chromium and playwright-core:
//   zindan build samples/articles --workspace WS --neo4j http://localhost:7474
//   zindan browse --no-open --workspace WS --neo4j http://localhost:7474
//   npm install --no-save --prefix docs playwright-core
//   NEO4J_PASSWORD=… CHROMIUM=/usr/bin/chromium node docs/neo4j-browser.mjs http://localhost:7474 bolt://localhost:7687 WS/browser docs/neo4j-browser.png
// Prints a line for each query of the guide and leaves with 1 where one of them fails or finds nothing, or where style or favourites do not arrive.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [http, bolt, folder, picture] = process.argv.slice(2);
if (!picture) {
  console.error("usage: node neo4j-browser.mjs HTTP BOLT BROWSER-FOLDER PICTURE");
  process.exit(2);
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
page.setDefaultTimeout(30_000);
let failed = false;

await logIn();
await drop("style.grass", "text/plain");
await drop("favourites.zip", "application/zip");
await favourites();
for (const [number, query] of guide().entries()) {
  await run(query);
  report(`guide, query ${number + 1}`, await outcome());
}

await firstLook();
report("first look", await outcome());
await draw();
await browser.close();
process.exit(failed ? 1 : 0);

async function logIn() {
  await page.goto(`${http}/browser/?dbms=${encodeURIComponent(bolt)}`);
  await page.locator("[data-testid=username]").fill(process.env.NEO4J_USER ?? "neo4j");
  await page.locator("[data-testid=password]").fill(process.env.NEO4J_PASSWORD ?? "");
  await page.locator("[data-testid=connect]").click();
  await page.locator("[data-testid=password]").waitFor({ state: "detached" });
}

// As a hand drags a file onto the window.
async function drop(name, type) {
  const bytes = readFileSync(join(folder, name)).toString("base64");
  const transfer = await page.evaluateHandle(
    ([name, type, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name, { type }));
      return transfer;
    },
    [name, type, bytes]);
  await page.evaluate(transfer => {
    const centre = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    for (const event of ["dragenter", "dragover", "drop"]) {
      centre().dispatchEvent(new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
  }, transfer);
  await page.waitForTimeout(3000);
}

async function favourites() {
  const listed = readFileSync(new URL("../cypher/browser/favourites.txt", import.meta.url), "utf8").split("\n").filter(line => /^[^#]/.test(line));
  await openFavourites();
  const missing = [];
  for (const name of listed) {
    const title = readFileSync(new URL(`../cypher/read/${name}.cypher`, import.meta.url), "utf8").split("\n")[0].replace("// ", "");
    if ((await page.getByText(title, { exact: true }).count()) === 0) {
      missing.push(title);
    }
  }

  report(`favourites, ${listed.length}`, missing.length === 0 ? "all there" : `ERROR missing ${missing.join(", ")}`);
  await page.locator("[data-testid=navigationFavorites]").click();
}

async function openFavourites() {
  await page.locator("[data-testid=navigationFavorites]").click();
  await page.getByText("Zindan", { exact: true }).first().click();
  await page.waitForTimeout(1000);
}

function guide() {
  return [...readFileSync(join(folder, "guide.md"), "utf8").matchAll(/```cypher\n([\s\S]*?)```/g)].map(match => match[1].trim());
}

// The favourite that 'browse' names first, from the zip file as it was dropped, by a click on its name.
async function firstLook() {
  await enter(":clear");
  await openFavourites();
  await page.getByText("Graph of the breaks", { exact: true }).first().click();
  await page.waitForTimeout(1000);
  await page.locator("[data-testid=editor-Run]").click();
  await page.locator("[data-testid=navigationFavorites]").click();
}

async function run(text) {
  await enter(":clear");
  await page.waitForTimeout(500);
  await enter(text);
}

async function enter(text) {
  await page.locator("#monaco-main-editor .view-lines").first().click();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Enter");
}

// What the frame says below or beside its rows or its picture.
async function outcome() {
  const frame = page.locator("[data-testid=frame]").first();
  for (let tenth = 0; tenth < 300; tenth++) {
    await page.waitForTimeout(100);
    const text = (await frame.count()) > 0 ? (await frame.innerText()).replace(/\s+/g, " ") : "";
    const said = /Displaying \d+ nodes?, \d+ relationships?|Started streaming \d+ records|\(no changes, no records\)|ERROR.*|Neo\.\w+Error.*/.exec(text);
    if (said) {
      return said[0].slice(0, 200);
    }
  }

  return "ERROR no answer";
}

function report(what, text) {
  failed ||= /ERROR|no records|Neo\./.test(text);
  console.log(`${what}: ${text}`);
}

async function draw() {
  await page.locator("[data-testid=frame] [title=Fullscreen]").first().click().catch(() => {});
  // The panel would cover a part of the picture.
  await page.locator("[data-testid=vizInspector] button, [aria-label='Collapse the node properties display'], [title='Collapse the node properties display']").first().click().catch(() => {});
  // The layout comes to rest by itself.
  await page.waitForTimeout(8000);
  await page.locator("[aria-label='zoom-to-fit']").first().click().catch(() => {});
  await page.waitForTimeout(3000);
  await page.screenshot({ path: picture });
}
