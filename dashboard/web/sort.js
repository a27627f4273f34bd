// offerSorting makes the heads of tables into buttons that sort by their column: once in the order one asks for first
// (the most, the newest, the alphabet), again in the other, and once more back in the order of the page.
export function offerSorting() {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  for (const table of document.querySelectorAll("table[data-sortable]")) {
    const body = table.tBodies[0];
    if (body.rows.length < 2) continue;
    const asServed = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      if (asServed.some((row) => row.cells[column]?.querySelector("svg"))) return; // a drawn line has no order
      const values = columnValues(asServed, column, head.classList.contains("num"));
      const first = values.byText ? "ascending" : "descending";
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const way = nextWay(head.getAttribute("aria-sort"), first);
        for (const other of heads) other.removeAttribute("aria-sort");
        if (way) head.setAttribute("aria-sort", way);
        body.append(...(way ? sorted(asServed, values, way, collator) : asServed));
      });
    });
  }
}

function nextWay(now, first) {
  if (!now) return first;
  return now === first ? { ascending: "descending", descending: "ascending" }[first] : "";
}

// columnValues are what the rows are sorted by: numbers, days as the server writes them for machines, or text.
function columnValues(rows, column, numbers) {
  const byRow = new Map();
  let byText = !numbers;
  for (const row of rows) {
    const cell = row.cells[column];
    const text = cell?.textContent.trim() ?? "";
    if (cell?.dataset.order) byText = false;
    byRow.set(row, cell?.dataset.order ?? (numbers ? numberOf(text) : text));
  }
  return { byRow, byText };
}

// numberOf reads "1,204", "+3" and "−3"; "" where there is no number.
function numberOf(text) {
  const found = text.replace(/,/g, "").replace("\u2212", "-").match(/[+-]?\d+(\.\d+)?/);
  return found ? Number(found[0]) : "";
}

// sorted puts rows without a value last, whichever way the others go. Equal ones keep the order of the page.
function sorted(rows, { byRow }, way, collator) {
  const sign = way === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x, y] = [byRow.get(a), byRow.get(b)];
    if (x === "" || y === "") return (x === "") - (y === "");
    return sign * (typeof x === "number" ? x - y : collator.compare(x, y));
  });
}
