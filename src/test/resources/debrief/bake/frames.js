// Runs before everything else in every frame: tells what acts, and at the end what could.
(() => {
  if (self === top) {
    self.told = [];
    self.looked = new Set();
    self.news = performance.now();
    return;
  }
  // The page is the frame that the window shows, not one that a page brought along.
  const page = () => {
    let frame = self;
    while (frame !== top && frame.parent !== top) frame = frame.parent;
    return frame.location.pathname.slice(1);
  };
  const news = () => (top.news = top.performance.now());
  const debriefTell = (what, how) => {
    top.told.push([page(), what, how]);
    news();
  };
  for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
    window[name] = () => debriefTell("ran", name);
  }
  const ours = (url) => url.origin === self.origin;
  // All that our templates, Markdown, the search box and the feed are made of: whatever else stands on a page came in a text.
  const ELEMENTS = new Set(("html head title meta link script body header nav main footer section article div dialog p span h1 h2 h3 h4 "
    + "h5 h6 a b em strong del bdi q mark code pre blockquote br hr ul ol li dl dt dd details summary label table thead tbody tr th td time input button "
    + "feed entry author name id updated summary urlset url loc lastmod").split(" "));
  const ATTRIBUTES = new Set(("id class lang xmlns charset name content property http-equiv rel href src defer type title datetime scope "
    + "start hidden role placeholder autocomplete spellcheck aria-current aria-hidden aria-keyshortcuts aria-label aria-labelledby "
    + "data-all data-close data-first data-hint data-in-guide data-in-interview data-in-page data-in-rest data-in-topic data-label data-many data-near data-none data-one dir").split(" "));
  // Practice alone has controls; its script makes them of our words and of names, as text.
  const CONTROLS = new Set("form select option template i".split(" "));
  const CONTROL_ATTRIBUTES = new Set("value accept tabindex data-say data-key data-former data-kind data-topics data-seconds data-score data-priority".split(" "));
  const practice = (element) => location.pathname.endsWith("/practice.html") && element.closest("#practice, #practice-says");
  // A talk's picture is made of numbers and names.
  const SHAPES = new Set("svg desc rect line polyline circle text".split(" "));
  const SHAPE_ATTRIBUTES = new Set("viewBox preserveAspectRatio x y width height data-to x1 y1 x2 y2 points cx cy r text-anchor".split(" "));
  const picture = (element) => element.closest("svg")?.matches(".spread > div > svg:is(.timeline, .line)");
  const ADDRESSES = ["href", "src"];
  const leads = (element, name, value) => {
    let url;
    try { url = new URL(value, document.baseURI); } catch { return false; }
    if (ours(url)) return false;
    // A link that a person may follow, and what only programs read.
    if (element.localName === "a" && name === "href") {
      return !(["https:", "mailto:"].includes(url.protocol) || url.protocol === "http:" && element.closest(".evidence, .links"));
    }
    const onlyRead = location.pathname.endsWith("/feed.xml") ? "link" : "link[rel=canonical], link[rel=alternate]";
    return !(element.matches(onlyRead) && url.origin === "https://site.example");
  };
  const live = (element) => {
    for (const { name, value } of element.attributes) {
      if (!ATTRIBUTES.has(name) && !(CONTROL_ATTRIBUTES.has(name) && practice(element)) && !(SHAPE_ATTRIBUTES.has(name) && picture(element)) || ADDRESSES.includes(name) && leads(element, name, value)) {
        return name + "=" + value;
      }
    }
    if (element.matches("meta[http-equiv]")) {
      const to = element.content.match(/^0; url=(.*)$/);
      return to && ours(new URL(to[1], location)) ? "" : element.outerHTML;
    }
    if (element.localName === "script") {
      return element.type === "application/ld+json" || /\/(assets\/(site|practice)|search-index)\.js$/.test(element.src) ? "" : "script";
    }
    return ELEMENTS.has(element.localName) || CONTROLS.has(element.localName) && practice(element)
      || SHAPES.has(element.localName) && picture(element) ? "" : element.localName;
  };
  const scan = () => {
    for (const element of document.querySelectorAll("*")) {
      const why = live(element);
      if (why) debriefTell("lives", "<" + element.localName + "> " + why);
    }
    // One that a text opens hides what follows it. An empty one is the sanitizer's, between two braces.
    const comments = document.createNodeIterator(document, NodeFilter.SHOW_COMMENT);
    for (let comment; (comment = comments.nextNode()); ) {
      if (comment.data !== " ") debriefTell("lives", "<!--" + comment.data + "-->");
    }
  };
  // What waits for a person's hand, or for an event that no test can wait for.
  const poke = () => {
    for (const element of document.querySelectorAll("*")) {
      for (const name of element.getAttributeNames()) {
        if (name.startsWith("on")) element.dispatchEvent(new Event(name.slice(2), { bubbles: true, cancelable: true }));
      }
      if (/^\s*j\s*a\s*v\s*a\s*script:/i.test(element.getAttribute("href") || "")) element.click();
    }
  };
  const look = () => {
    scan();
    top.looked.add(page());
    news();
  };
  addEventListener("DOMContentLoaded", () => {
    // It will be gone when it has loaded.
    if (document.querySelector("meta[http-equiv=refresh]")) look();
  });
  addEventListener("load", () => {
    const box = document.querySelector("#search input");
    if (box) {
      box.value = "e";
      box.dispatchEvent(new Event("input"));
    }
    setTimeout(() => {
      look();
      poke();
    }, 120);
  });
})();
