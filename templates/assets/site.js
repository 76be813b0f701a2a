// Debrief: search. Every page reads well without this file.
(() => {
  "use strict";
  const link = document.getElementById("search-link");
  if (!link) return;
  const root = new URL("..", document.currentScript.src);
  const say = link.dataset;

  const make = (name, attributes = {}, ...children) => {
    const element = Object.assign(document.createElement(name), attributes);
    element.append(...children);
    return element;
  };

  // The index is a script, since pages opened from disk may not fetch files. A locked site opens its own, in which a sixth
  // field tells each page's real address.
  const plain = () => new Promise((done) => {
    const script = make("script", { src: new URL("search-index.js", root).href });
    script.onload = script.onerror = () => done(self.debriefIndex ?? []);
    document.head.append(script);
  });
  let index;
  const load = () => (index ??= (self.debriefUnlocked?.index ?? plain)().then((entries) => entries.map((entry) => {
    const folded = entry.map(fold);
    return { entry, folded, name: folded[1].match(/^interviews\/.+\/(.+)\.html$/)?.[1] ?? "" };
  })));
  const fold = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  // Title before keywords before place; a word's beginning before its middle. In the text, hits count, up to five. A question
  // whose address has the word is about it. Every term must match; what scores alike stays in the index's order.
  const WEIGHT = [16, 0, 2, 6];
  const ABOUT = 8;
  const score = ({ folded, name }, terms) => {
    let sum = 0;
    for (const term of terms) {
      let hits = Math.min(5, folded[4].split(term).length - 1);
      WEIGHT.forEach((weight, field) => {
        const at = weight ? folded[field].indexOf(term) : -1;
        if (at >= 0) hits += weight * (/[\p{L}\p{N}]/u.test(folded[field][at - 1] ?? "") ? 1 : 2);
      });
      if (!hits) return 0;
      sum += hits + (name.includes(term) ? ABOUT : 0);
    }
    return sum;
  };

  const marked = (words, terms) => {
    const pattern = new RegExp("(" + terms.map((term) => term.replace(/[^\p{L}\p{N}]/gu, "\\$&")).join("|") + ")", "giu");
    return words.split(pattern).map((part, i) => (i % 2 ? make("mark", {}, part) : part));
  };

  const around = (words, terms) => {
    const folded = fold(words);
    const at = Math.min(...terms.map((term) => folded.indexOf(term)).filter((i) => i >= 0));
    const from = at > 60 && at < Infinity ? words.lastIndexOf(" ", at - 50) + 1 : 0;
    const cut = words.slice(from, from + 150);
    const more = from + 150 < words.length;
    return (from ? "…" : "") + (more ? cut.replace(/\s\S*$/, "…") : cut);
  };

  // A box with its results; others: what stands there while nothing is typed.
  const box = (place, others = []) => {
    const input = make("input", { type: "search", autocomplete: "off", spellcheck: false, placeholder: say.label });
    input.setAttribute("aria-label", say.label);
    const status = make("p", { className: "small" }, say.hint);
    status.setAttribute("role", "status");
    const list = make("ol", { className: "found" });
    const bar = make("div", { className: "search-bar" }, input);
    place.prepend(bar, status, list);

    const show = async () => {
      const entries = await load();
      const terms = fold(input.value).split(/\s+/).filter(Boolean);
      const hits = terms.length ? entries.map((e) => [score(e, terms), e.entry]).filter(([s]) => s).sort((a, b) => b[0] - a[0]) : [];
      others.forEach((other) => (other.hidden = terms.length > 0));
      status.textContent = !terms.length ? say.hint : !hits.length ? say.none : hits.length === 1 ? say.one : say.many.replace("{0}", hits.length);
      list.replaceChildren(...hits.slice(0, 30).map(([, [title, to, where, , text, real]]) =>
        make("li", {}, make("a", { href: new URL(real ?? to, root).href }, ...marked(title, terms),
          make("span", {}, where), make("span", {}, ...marked(around(text, terms), terms))))));
    };
    input.addEventListener("input", show);
    input.addEventListener("focus", load, { once: true });
    place.addEventListener("keydown", (event) => {
      const stops = [input, ...list.querySelectorAll("a")];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const at = stops.indexOf(document.activeElement);
      if (step && at >= 0) {
        event.preventDefault();
        stops[Math.max(0, Math.min(stops.length - 1, at + step))].focus();
      } else if (event.key === "Enter" && at === 0 && stops[1]) {
        stops[1].click();
      }
    });
    return { input, bar };
  };

  let open;
  const page = document.getElementById("search");
  if (page) {
    const { input } = box(page, [...page.children]);
    open = () => input.focus();
  } else {
    let dialog, input;
    open = () => {
      if (!dialog) {
        dialog = make("dialog", { className: "search" });
        dialog.setAttribute("aria-label", link.textContent);
        const pane = make("div", { className: "pane" });
        dialog.append(pane);
        const made = box(pane);
        input = made.input;
        const close = make("button", { type: "button", onclick: () => dialog.close() }, say.close);
        made.bar.append(close);
        // A click beside the box, or on a result of this very page, closes it.
        dialog.addEventListener("click", (event) => (event.target === dialog || event.target.closest("a")) && dialog.close());
        document.body.append(dialog);
      }
      dialog.showModal();
      input.select();
    };
  }
  link.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open();
    }
  });
  link.setAttribute("aria-keyshortcuts", "/");
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest("input, textarea, dialog")) {
      event.preventDefault();
      open();
    }
  });
})();
