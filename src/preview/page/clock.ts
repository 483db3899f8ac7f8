/** The speaker's clock: how long it has been, and what time it is. */
import { byId } from './element.ts';

export function startClock(): void {
  const two = (value: number) => String(value).padStart(2, '0');
  let start = Date.now();
  byId('restart').addEventListener('click', () => {
    start = Date.now();
    tick();
  });
  const tick = () => {
    const seconds = Math.floor((Date.now() - start) / 1000);
    byId('elapsed').textContent =
      `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    byId('now').textContent = new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  };
  tick();
  setInterval(tick, 1000);
}
