"use strict";
(() => {
  const search = document.getElementById("search"), matches = document.getElementById("matches");
  const items = [...document.querySelectorAll("[data-item]")];
  const texts = items.map((item) => item.textContent.toLowerCase());

  const find = () => {
    const wanted = search.value.trim().toLowerCase();
    let count = 0;
    items.forEach((item, i) => {
      item.hidden = !texts[i].includes(wanted);
      count += item.hidden ? 0 : 1;
    });
    matches.textContent = wanted ? count + " of " + items.length : "";
  };
  search.addEventListener("input", find);
  search.addEventListener("keydown", (event) => {
    const first = items.find((item) => !item.hidden);
    if (event.key === "Enter" && search.value && first) {
      first.tabIndex = -1;
      first.focus();
      first.scrollIntoView({block: "center"});
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== search && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
    if (event.key === "Escape" && search.value) {
      search.value = "";
      find();
    }
  });

  // A link leads to what a search has hidden, too.
  addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      search.value = "";
      find();
      target.scrollIntoView();
    }
  });

  // The arrows of the part that the pointer or the keyboard is at.
  const picture = document.querySelector(".picture");
  if (!picture) return;
  const wires = [...picture.querySelectorAll("g[data-from]")];
  const choose = (event) => {
    const part = event.target.closest(".box");
    const id = part && part.dataset.part;
    picture.classList.toggle("chosen", Boolean(id) && wires.some((w) => w.dataset.from === id || w.dataset.to === id));
    wires.forEach((w) => w.classList.toggle("lit", w.dataset.from === id || w.dataset.to === id));
  };
  picture.addEventListener("pointerover", choose);
  picture.addEventListener("focusin", choose);
})();
