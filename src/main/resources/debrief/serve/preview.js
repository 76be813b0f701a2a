// Reloads the page when the site was rebuilt, and shows what keeps it from being built.
(function () {
  'use strict';
  var box;
  var events = new EventSource(new URL('events', document.currentScript.src));
  events.addEventListener('reload', function () {
    location.reload();
  });
  events.addEventListener('problems', function (event) {
    if (!box) {
      box = document.createElement('dialog');
      box.setAttribute('aria-label', 'Problems');
      var title = document.createElement('h2');
      title.textContent = 'The site could not be built';
      box.appendChild(title);
      box.appendChild(document.createElement('pre'));
      document.body.appendChild(box);
    }
    box.querySelector('pre').textContent = event.data;
    if (!box.open) {
      box.showModal();
    }
  });
})();
