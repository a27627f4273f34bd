// tidyForms leaves empty fields out of the address that a filter form leads to.
export function tidyForms() {
  for (const form of document.querySelectorAll("form[data-tidy]")) {
    form.addEventListener("formdata", (event) => {
      for (const [name, value] of [...event.formData]) {
        if (value === "") keepFilled(event.formData, name);
      }
    });
  }
}

function keepFilled(data, name) {
  const filled = data.getAll(name).filter((value) => value !== "");
  data.delete(name);
  for (const value of filled) data.append(name, value);
}
