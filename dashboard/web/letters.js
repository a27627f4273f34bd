// fetchLetters fetches the face with all letters of Korean where the page has some that are not in the small ones that
// it came with: in the names and titles of releases. Naming the files of that face takes 15 KB, and most pages need none.
export function fetchLetters() {
  const styles = document.body.dataset.korean;
  if (!styles) return;
  const has = coverage();
  for (const letter of new Set(document.body.textContent.match(/\p{Script=Hangul}/gu))) {
    if (has(letter.codePointAt(0))) continue;
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = styles;
    document.head.append(link);
    return;
  }
}

// coverage says which letters the small faces have.
function coverage() {
  const small = [...document.fonts].filter((face) => /Hangul (interface|name)/.test(face.family));
  const ranges = small.flatMap((face) => face.unicodeRange.split(",").map((range) => {
    const [first, last] = range.trim().slice(2).split("-").map((hex) => parseInt(hex, 16));
    return [first, last ?? first];
  }));
  return (point) => ranges.some(([first, last]) => point >= first && point <= last);
}
