import { driveBySlider, loadColumns, mapBox } from './slider.ts';

// The least that a page with a slider and a canvas costs: a rectangle a step, in three parts that show
// the lowest bits of the month.
const columns = await loadColumns();
const box = mapBox();
const canvas = box.appendChild(document.createElement('canvas'));
canvas.width = box.clientWidth;
canvas.height = box.clientHeight;
const context = canvas.getContext('2d');
driveBySlider(columns, (month) => {
  if (context !== null) {
    for (let bit = 0; bit < 3; bit += 1) {
      context.fillStyle = (month >> bit) % 2 === 0 ? '#f7fbff' : '#08306b';
      context.fillRect(200 + bit * 40, 200, 40, 40);
    }
  }
  return null;
});
