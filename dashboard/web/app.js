// What the pages do beyond links and forms: draw the charts, follow clicks on them, fold the tables away and sort them,
// and keep addresses short. Everything works without it, as tables.
import { drawAll } from "./charts.js";
import { tidyForms } from "./forms.js";
import { fetchLetters } from "./letters.js";
import { offerPNG } from "./png.js";
import { offerSorting } from "./sort.js";

for (const details of document.querySelectorAll("details.data")) {
  details.open = false;
  details.classList.add("settled");
}
const menu = document.querySelector("details.menu");
const wide = matchMedia("(min-width: 62rem)");
if (menu) {
  menu.open = wide.matches;
  wide.addEventListener("change", () => { menu.open = wide.matches; });
}
fetchLetters();
tidyForms();
offerSorting();
drawAll();
offerPNG();
