/**
 * What the page does: keys lead from slide to slide, and the buttons do what they say. Without it the page is a list of
 * slides that can be read, printed and followed by its links.
 */
export const SCRIPT = `
const slides = [...document.querySelectorAll('.slide')];
const notes = [...document.querySelectorAll('.notes')];
const contents = document.querySelector('.bar details');
const here = () => {
  const middle = innerHeight / 2;
  const far = (slide) => {
    const { top, bottom } = slide.getBoundingClientRect();
    return Math.abs((top + bottom) / 2 - middle);
  };
  return slides.reduce((best, slide, i) => (far(slide) < far(slides[best]) ? i : best), 0);
};
const show = (index) => {
  const slide = slides[Math.max(0, Math.min(slides.length - 1, index))];
  slide.focus({ preventScroll: true });
  slide.scrollIntoView({ block: 'start' });
  history.replaceState(null, '', '#' + slide.id);
};
const toggleNotes = () => {
  const open = !notes.every((one) => one.open);
  for (const one of notes) one.open = open;
};
const toggleFull = () => {
  const index = here();
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.then(() => requestAnimationFrame(() => show(index)), () => {});
};
const KEYS = {
  ArrowRight: () => show(here() + 1),
  ArrowDown: () => show(here() + 1),
  PageDown: () => show(here() + 1),
  ArrowLeft: () => show(here() - 1),
  ArrowUp: () => show(here() - 1),
  PageUp: () => show(here() - 1),
  Home: () => show(0),
  End: () => show(slides.length - 1),
  f: toggleFull,
  n: toggleNotes,
};
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') contents.open = false;
  const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act || (contents.open && contents.contains(event.target))) return;
  event.preventDefault();
  act();
});
contents.addEventListener('click', (event) => {
  if (event.target.closest('a')) contents.open = false;
});
document.getElementById('notes').addEventListener('click', toggleNotes);
document.getElementById('full').addEventListener('click', toggleFull);
`;
