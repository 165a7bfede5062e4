(function () {
  'use strict';
  var root = document.documentElement;
  var all = function (css, from) { return Array.prototype.slice.call((from || document).querySelectorAll(css)); };
  var byId = function (id) { return document.getElementById(id); };

  // theme: the reader's choice for this view, else that of the system
  byId('theme').addEventListener('click', function () {
    var dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });

  // objects: search, kinds, order
  var search = byId('search'), list = byId('list'), objects = all('.object'), chips = all('.chip');
  var diagrams = all('.diagram svg');

  function filter() {
    var words = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    var kinds = chips.filter(function (chip) { return chip.getAttribute('aria-pressed') === 'true'; })
      .map(function (chip) { return chip.dataset.kind; });
    var hits = {}, shown = 0;
    objects.forEach(function (object) {
      var fits = words.every(function (word) { return object.dataset.find.indexOf(word) >= 0; })
        && (!kinds.length || kinds.indexOf(object.dataset.kind) >= 0);
      object.classList.toggle('hidden', !fits);
      if (fits) { hits['$' + object.dataset.name] = true; shown++; }
    });
    all('.none').forEach(function (each) { each.classList.toggle('hidden', shown > 0); });
    var searching = words.length > 0 || kinds.length > 0;
    diagrams.forEach(function (svg) {
      svg.classList.toggle('searching', searching);
      all('.node', svg).forEach(function (node) {
        node.classList.toggle('hit', searching && hits['$' + node.dataset.name] === true);
      });
      light(svg, null);
      if (searching) { show(svg, all('.node.hit', svg)); }
    });
  }

  search.addEventListener('input', filter);
  chips.forEach(function (chip) {
    chip.addEventListener('click', function () {
      chip.setAttribute('aria-pressed', chip.getAttribute('aria-pressed') === 'true' ? 'false' : 'true');
      filter();
    });
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === '/' && document.activeElement !== search) { event.preventDefault(); search.focus(); }
    if (event.key === 'Escape') {
      all('.diagram.full').forEach(function (each) { each.classList.remove('full'); });
      if (document.activeElement === search) { search.value = ''; filter(); }
    }
  });

  var cell = { name: 0, key: 1, partition: 2, distribution: 3 };
  all('.heads button').forEach(function (head) {
    head.addEventListener('click', function () {
      var by = head.dataset.sort, number = by === 'rows' || by === 'size';
      var up = head.dataset.way ? head.dataset.way === 'down' : !number;
      all('.heads button').forEach(function (each) { delete each.dataset.way; });
      head.dataset.way = up ? 'up' : 'down';
      var value = function (object) {
        return number ? +object.dataset[by] : object.querySelector('summary').children[cell[by]].textContent;
      };
      objects.slice().sort(function (a, b) {
        var x = value(a), y = value(b), order = x < y ? -1 : x > y ? 1 : 0;
        return up ? order : -order;
      }).forEach(function (object) { list.appendChild(object); });
    });
  });

  function open(name) {
    var object = byId('o-' + name);
    if (!object) { return; }
    all('.diagram.full').forEach(function (each) { each.classList.remove('full'); });
    object.classList.remove('hidden');
    object.open = true;
    object.scrollIntoView({ block: 'start' });
  }
  function followHash() {
    var hash = location.hash;
    try { hash = decodeURIComponent(hash); } catch (broken) { /* as it is */ }
    if (hash.indexOf('#o-') === 0) { open(hash.slice(3)); }
  }
  addEventListener('hashchange', followHash);

  document.addEventListener('click', function (event) {
    var button = event.target.closest('.copy');
    if (!button) { return; }
    var text = button.parentNode.querySelector('code').textContent;
    var done = function () { button.textContent = 'Copied'; setTimeout(function () { button.textContent = 'Copy'; }, 1200); };
    if (navigator.clipboard && isSecureContext) { navigator.clipboard.writeText(text).then(done); return; }
    var area = document.createElement('textarea');
    area.value = text; document.body.appendChild(area); area.select(); document.execCommand('copy'); area.remove(); done();
  });

  // diagrams: move, enlarge, follow lines
  function view(svg) { return svg.getAttribute('viewBox').split(' ').map(Number); }
  function look(svg, x, y, w, h) { svg.setAttribute('viewBox', [x, y, w, h].join(' ')); }
  function zoom(svg, factor, cx, cy) {
    var v = view(svg), w = v[2] * factor, h = v[3] * factor;
    if (w < 120 || w > 6 * (+svg.dataset.width + 400)) { return; }
    look(svg, v[0] + (v[2] - w) * cx, v[1] + (v[3] - h) * cy, w, h);
  }
  function fit(svg) { look(svg, 0, 0, +svg.dataset.width, +svg.dataset.height); }
  function show(svg, nodes) {
    if (!nodes.length) { return; }
    var box = { l: 1e9, t: 1e9, r: -1e9, b: -1e9 };
    nodes.forEach(function (node) {
      var at = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(node.getAttribute('transform')), card = node.querySelector('.card');
      var x = +at[1], y = +at[2];
      box.l = Math.min(box.l, x); box.t = Math.min(box.t, y);
      box.r = Math.max(box.r, x + +card.getAttribute('width')); box.b = Math.max(box.b, y + +card.getAttribute('height'));
    });
    var w = Math.max(box.r - box.l + 160, 700), h = Math.max(box.b - box.t + 160, 420);
    look(svg, (box.l + box.r - w) / 2, (box.t + box.b - h) / 2, w, h);
  }
  function light(svg, name) {
    all('.edge', svg).forEach(function (edge) {
      edge.classList.toggle('hot', name !== null && (edge.dataset.from === name || edge.dataset.to === name));
    });
  }
  // a picture too large to be read as a whole begins at the object with most lines; "Fit" shows all
  function begin(svg, frame) {
    var width = frame.clientWidth * 1.3, height = frame.clientHeight * 1.3, count = {}, hub = null;
    if (+svg.dataset.width < 2.2 * frame.clientWidth && +svg.dataset.height < 2.2 * frame.clientHeight) { return; }
    all('.edge', svg).forEach(function (edge) {
      [edge.dataset.from, edge.dataset.to].forEach(function (name) { count['$' + name] = (count['$' + name] || 0) + 1; });
    });
    all('.node', svg).forEach(function (node) {
      var lines = count['$' + node.dataset.name] || 0;
      if (!hub || lines > hub.lines) { hub = { node: node, lines: lines }; }
    });
    var at = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(hub.node.getAttribute('transform')), card = hub.node.querySelector('.card');
    look(svg, +at[1] + +card.getAttribute('width') / 2 - width / 2, +at[2] + +card.getAttribute('height') / 2 - height / 2, width, height);
    light(svg, hub.node.dataset.name);
  }
  all('.diagram').forEach(function (frame) {
    var svg = frame.querySelector('svg'), drag = null;
    var ratio = +svg.dataset.height / +svg.dataset.width * frame.clientWidth;
    frame.style.height = Math.max(200, Math.min(ratio, +svg.dataset.height + 20, 860)) + 'px';
    begin(svg, frame);
    svg.addEventListener('wheel', function (event) {
      if (!event.ctrlKey && !event.metaKey && !frame.classList.contains('full')) { return; }
      event.preventDefault();
      var at = svg.getBoundingClientRect();
      zoom(svg, event.deltaY > 0 ? 1.15 : 1 / 1.15, (event.clientX - at.left) / at.width, (event.clientY - at.top) / at.height);
    }, { passive: false });
    svg.addEventListener('pointerdown', function (event) { drag = { x: event.clientX, y: event.clientY, v: view(svg), moved: false }; });
    addEventListener('pointermove', function (event) {
      if (!drag) { return; }
      var at = svg.getBoundingClientRect(), scale = Math.max(drag.v[2] / at.width, drag.v[3] / at.height);
      drag.moved = drag.moved || Math.abs(event.clientX - drag.x) + Math.abs(event.clientY - drag.y) > 4;
      if (drag.moved) {
        svg.classList.add('drag');
        look(svg, drag.v[0] - (event.clientX - drag.x) * scale, drag.v[1] - (event.clientY - drag.y) * scale, drag.v[2], drag.v[3]);
      }
    });
    addEventListener('pointerup', function () { if (drag) { setTimeout(function () { drag = null; }); svg.classList.remove('drag'); } });
    svg.addEventListener('dblclick', function (event) {
      var at = svg.getBoundingClientRect();
      zoom(svg, 1 / 1.8, (event.clientX - at.left) / at.width, (event.clientY - at.top) / at.height);
    });
    svg.addEventListener('click', function (event) {
      var node = event.target.closest('.node');
      if (node && !(drag && drag.moved)) { open(node.dataset.name); }
    });
    svg.addEventListener('pointerover', function (event) {
      var node = event.target.closest('.node');
      light(svg, node ? node.dataset.name : null);
    });
    frame.querySelector('.tools').addEventListener('click', function (event) {
      var tool = event.target.dataset.tool;
      if (tool === 'in') { zoom(svg, 1 / 1.4, .5, .5); }
      if (tool === 'out') { zoom(svg, 1.4, .5, .5); }
      if (tool === 'fit') { fit(svg); }
      if (tool === 'full') { frame.classList.toggle('full'); }
    });
  });

  // where the reader is: the first section in sight
  var links = all('nav a'), sections = all('main > section'), seen = {};
  if ('IntersectionObserver' in window) {
    var observer = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) { seen[entry.target.id] = entry.isIntersecting; });
      var first = sections.filter(function (section) { return seen[section.id]; })[0];
      links.forEach(function (link) {
        link.classList.toggle('here', first !== undefined && link.getAttribute('href') === '#' + first.id);
      });
    }, { rootMargin: '-40px 0px -60% 0px' });
    sections.forEach(function (section) { observer.observe(section); });
  }
  followHash();
})();
