/* Shows a chosen theme at once; the form the button stands in tells the server. */
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-theme-set]');
  if (button) document.documentElement.dataset.theme = button.dataset.themeSet;
});
