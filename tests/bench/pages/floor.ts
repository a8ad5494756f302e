import { driveBySlider, loadColumns, mapBox } from './slider.ts';

// The least that a page with a slider and a canvas costs: a rectangle a step, and beside it one of
// the month's own colour, so that each picture differs from all near it.
const columns = await loadColumns();
const box = mapBox();
const canvas = box.appendChild(document.createElement('canvas'));
canvas.width = box.clientWidth;
canvas.height = box.clientHeight;
const context = canvas.getContext('2d');
driveBySlider(columns, (month) => {
  if (context !== null) {
    context.fillStyle = month % 2 === 0 ? '#f7fbff' : '#08306b';
    context.fillRect(200, 200, 40, 40);
    context.fillStyle = `rgb(${String((month * 20) % 256)} 90 90)`;
    context.fillRect(250, 200, 10, 40);
  }
  return null;
});
