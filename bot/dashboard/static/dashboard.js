// Pages work without this. With it, who filters or turns a page hears and sees where the new rows begin.
document.addEventListener("htmx:after:swap", () => {
  document.querySelector(".wijk-count")?.focus();
});
