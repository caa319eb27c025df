// Runs only in the preview: loads the page anew when the site was built anew, where the reader was,
// and shows what keeps the site from being built.
(() => {
  "use strict";
  const build = document.currentScript.dataset.build;
  const place = "vakanuvis-preview-place";
  let source;

  function restore() {
    const kept = JSON.parse(sessionStorage.getItem(place));
    sessionStorage.removeItem(place);
    if (kept && kept.page === location.pathname) {
      history.scrollRestoration = "manual";
      scrollTo(kept.x, kept.y);
      addEventListener("load", () => {
        scrollTo(kept.x, kept.y);
        history.scrollRestoration = "auto";
      });
    }
  }

  function reload() {
    source.close();
    sessionStorage.setItem(place, JSON.stringify({ page: location.pathname, x: scrollX, y: scrollY }));
    location.reload();
  }

  // Only ever as text: the words of a problem are those of files that anybody may have written.
  function show(problems) {
    const panel = document.createElement("aside");
    panel.id = "vakanuvis-preview";
    panel.setAttribute("role", "alert");
    for (const problem of problems) {
      const line = document.createElement("p");
      line.textContent = problem;
      panel.append(line);
    }
    hide();
    document.body.append(panel);
  }

  function hide() {
    document.getElementById("vakanuvis-preview")?.remove();
  }

  // A browser has few connections to one host; pages in the background leave them to others.
  function listen() {
    source?.close();
    if (document.hidden) {
      return;
    }
    source = new EventSource("/.vakanuvis/events");
    source.addEventListener("page", (message) => {
      if (message.data === location.pathname) {
        reload();
      }
    });
    source.onmessage = (message) => {
      const [newest, ...problems] = message.data.split("\n");
      if (problems.length > 0) {
        show(problems);
      } else if (!newest.split(" ").includes(build)) {
        reload();
      } else {
        hide();
      }
    };
  }

  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/.vakanuvis/preview.css";
  document.head.append(style);
  restore();
  document.addEventListener("visibilitychange", listen);
  listen();
})();
