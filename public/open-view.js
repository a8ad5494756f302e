// A plain page of a view leads to the atlas, which shows that view; without scripts the page itself is read.
location.replace(document.currentScript.dataset.view);
