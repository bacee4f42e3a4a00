// What script adds to pages that work without it.

const focusErrors = () => document.querySelector("[data-error-summary]")?.focus();

focusErrors();
