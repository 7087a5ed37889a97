// The search: the first time that somebody looks for something, the index is read that was made with the pages.
import MiniSearch from "minisearch";

const root = new URL(".", document.currentScript.src);
const search = document.querySelector("search");
const box = search.querySelector("input");
const results = search.querySelector("#results");
const most = 12;

let index;
async function load() {
  const answer = await fetch(new URL("search.json", root));
  const made = new MiniSearch({
    fields: ["title", "page", "text"],
    storeFields: ["url", "page", "title", "text"],
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 5, page: 2 },
    },
  });
  made.addAll(await answer.json());
  return made;
}

// around is the part of a text with the first of the words that were found.
function around(text, words) {
  const places = words.map((word) => text.toLowerCase().indexOf(word)).filter((place) => place >= 0);
  const start = places.length ? Math.max(0, Math.min(...places) - 40) : 0;
  return text.slice(start, start + 140);
}

function element(name, text, ...children) {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...children);
  return made;
}

function item(found) {
  const link = element("a", found.title);
  link.href = new URL(found.url, root);
  const where = found.page === found.title ? [] : [element("small", found.page)];
  return element("li", "", link, ...where, element("p", around(found.text, found.terms)));
}

async function show() {
  index ??= load();
  const wanted = box.value.trim();
  if (!wanted) {
    results.hidden = true;
    return;
  }
  const found = (await index).search(wanted);
  if (box.value.trim() !== wanted) return; // typed on in the meantime
  const list = element("ol", "", ...found.slice(0, most).map(item));
  results.replaceChildren(element("p", found.length ? `${found.length} found` : `Nothing found for ${wanted}`), list);
  results.hidden = false;
}

search.hidden = false;
box.addEventListener("input", show);
box.addEventListener("focus", show);
box.addEventListener("keydown", (event) => {
  if (event.key === "Enter") results.querySelector("a")?.click();
});
search.addEventListener("focusout", (event) => {
  if (!search.contains(event.relatedTarget)) results.hidden = true;
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.focus();
  }
  if (event.key === "Escape" && search.contains(event.target)) {
    box.value = "";
    results.hidden = true;
    box.focus();
  }
});
