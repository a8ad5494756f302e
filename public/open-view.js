// A plain page of a view leads to the atlas, which shows that view; without scripts the page itself
// is read. So it is where the atlas could not start, and leads here.
if (location.search !== '?plain') location.replace(document.currentScript.dataset.view);
