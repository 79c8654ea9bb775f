// A page that looks a seal through without Waymark: every machine has a browser. It asks for two files of the audit pack, sends nothing anywhere, and needs no network.

/** The script of the page. It has its own SHA-256, so that it runs from a folder in any browser; FIPS 180-4. */
const script = String.raw`
function sha256(text) {
  var bytes = Array.from(new TextEncoder().encode(text));
  var length = bytes.length * 8;
  var rotate = function (x, n) { return (x >>> n) | (x << (32 - n)); };
  var fraction = function (x) { return ((x - Math.floor(x)) * 4294967296) | 0; };
  var k = [], h = [];
  for (var p = 2; k.length < 64; p += 1) {
    var prime = true;
    for (var d = 2; d * d <= p; d += 1) if (p % d === 0) { prime = false; break; }
    if (!prime) continue;
    if (h.length < 8) h.push(fraction(Math.sqrt(p)));
    k.push(fraction(Math.cbrt(p)));
  }
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  var high = Math.floor(length / 4294967296);
  [high, length >>> 0].forEach(function (word) {
    bytes.push((word >>> 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  });
  for (var at = 0; at < bytes.length; at += 64) {
    var w = [];
    for (var i = 0; i < 64; i += 1) {
      if (i < 16) {
        var o = at + i * 4;
        w[i] = (bytes[o] << 24) | (bytes[o + 1] << 16) | (bytes[o + 2] << 8) | bytes[o + 3];
      } else {
        var a0 = w[i - 15], b0 = w[i - 2];
        var s0 = rotate(a0, 7) ^ rotate(a0, 18) ^ (a0 >>> 3);
        var s1 = rotate(b0, 17) ^ rotate(b0, 19) ^ (b0 >>> 10);
        w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
      }
    }
    var v = h.slice();
    for (i = 0; i < 64; i += 1) {
      var e1 = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25);
      var choose = (v[4] & v[5]) ^ (~v[4] & v[6]);
      var t1 = (v[7] + e1 + choose + k[i] + w[i]) | 0;
      var e0 = rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22);
      var most = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
      v = [(t1 + e0 + most) | 0, v[0], v[1], v[2], (v[3] + t1) | 0, v[4], v[5], v[6]];
    }
    h = h.map(function (one, n) { return (one + v[n]) | 0; });
  }
  var out = "";
  h.forEach(function (word) {
    out += String.fromCharCode((word >>> 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  });
  return btoa(out).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function linesOf(text) {
  return text.split("\n").map(function (one) {
    try { return JSON.parse(one); } catch (error) { return null; }
  }).filter(function (one) { return one && typeof one === "object"; });
}
function rowHash(row) {
  var salts = row.salts || {}, hashes = Object.assign({}, row.erased || {});
  Object.keys(row.fields).forEach(function (name) {
    var salt = salts[name] || (row.salt === undefined ? null : sha256(row.salt + "\n" + name));
    if (!(name in hashes) && salt !== null)
      hashes[name] = sha256(salt + "\n" + name + "\n" + JSON.stringify(row.fields[name]));
  });
  var sorted = Object.keys(hashes).sort().map(function (name) { return [name, hashes[name]]; });
  return sha256(JSON.stringify(sorted));
}
function lookThrough(seal, rows) {
  var said = [], before = sha256("waymark-seal/1"), good = 0, sealed = {}, there = {};
  linesOf(rows).forEach(function (row) {
    var name = row.list + " " + row.item;
    (there[name] = there[name] || []).push(row);
  });
  var lines = linesOf(seal);
  lines.forEach(function (one, n) {
    var hash = sha256(JSON.stringify([before, one.n, one.at, one.list, one.item, one.id, one.row, !!one.late]));
    if (one.n !== n + 1 || one.hash !== hash)
      said.push("Line " + (n + 1) + " of the seal was changed, or a line before it is missing.");
    before = one.hash;
    if (one.list === "") return;
    var name = one.list + " " + one.item;
    if (sealed[name]) return;
    sealed[name] = true;
    var found = there[name] || [];
    if (found.length === 0) said.push("Row " + one.item + " of " + one.list + ", sealed at " + one.at + ", is not in the log any more.");
    else if (found.some(function (row) { return rowHash(row) === one.row; })) good += 1;
    else said.push("Row " + one.item + " of " + one.list + " is not what was sealed at " + one.at + ".");
    if (one.late) said.push("Row " + one.item + " of " + one.list + " was slipped in: it says it was recorded before a seal that it was not in.");
  });
  Object.keys(there).forEach(function (name) {
    if (!sealed[name]) said.push("Row " + name.replace(/^(.*) (\d+)$/, "$2 of $1") + " is in no seal: it came after the last one, or was slipped in.");
  });
  return { good: good, lines: lines.length, last: before, said: said };
}
`;

const page = String.raw`
document.getElementById("look").addEventListener("click", async function () {
  var files = ["seal", "rows"].map(function (id) { return document.getElementById(id).files[0]; });
  var answer = document.getElementById("answer");
  answer.textContent = "";
  var tell = function (words) {
    var line = document.createElement("li");
    line.textContent = words;
    answer.appendChild(line);
  };
  if (!files[0] || !files[1]) { tell("Choose both files first: seal.jsonl and rows.jsonl, from the folder of this page."); return; }
  var found = lookThrough(await files[0].text(), await files[1].text());
  tell(found.good + " rows are what was sealed, in a chain of " + found.lines + " lines.");
  tell("The last hash of the chain is " + found.last + ". Compare it with the one that the council's storage has, or that was written down before.");
  if (found.said.length === 0) tell("Nothing was changed, taken out or slipped in.");
  found.said.forEach(tell);
});
`;

const words = `<h1>Looking the seal through</h1>
<p>Waymark's service takes every row of the plan's log into a running hash within a minute of its arrival, and keeps that outside SharePoint, where nobody who can write to the plan can write. This page works out the hashes again, from the rows as they were in the log when this pack was made, and says which are no longer what was sealed. It sends nothing anywhere and needs no network: what it does is in its own text.</p>
<ol>
<li>Choose the two files that lie beside this page, and press the button.</li>
<li>Fetch the seal yourself, from the container “seals” of the service's storage account, and look whether the last hash is the same. Whoever made this pack could have made both files anew; they cannot have made the storage's.</li>
<li>Where a row is named, ask for its version history in SharePoint: the list and the number lead to it.</li>
</ol>
<p><label>seal.jsonl <input type="file" id="seal" accept=".jsonl"></label></p>
<p><label>rows.jsonl <input type="file" id="rows" accept=".jsonl"></label></p>
<p><button type="button" id="look">Look the seal through</button></p>
<ul id="answer" role="status"></ul>
<h2>How it is worked out</h2>
<p>Every hash is a SHA-256 in base64url. A field's hash is of its salt, its name and its value as JSON, a line each; a field's salt is the hash of the row's salt and the field's name, unless it has one of its own. A row's hash is of the list of its fields' names and hashes, by name, as JSON. A line's hash is of the hash before and what the line says (n, at, list, item, id, row, late), as JSON; the first follows the hash of “waymark-seal/1”. Where a field was lawfully erased, its hash stands in “erased” and its salt is gone.</p>`;

/** The page, whole in one file. */
export const sealPage = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Looking the seal through</title>
<style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}li{overflow-wrap:anywhere}</style></head>
<body>
${words}
<script>${script}${page}</script>
</body></html>
`;

/** The script alone, for whoever looks through many at once. */
export const sealScript = script;
