// Comfort only: every page works without it. Old browsers read it too.
(function () {
  "use strict";
  var body = document.body;
  var status = document.getElementById("notes");

  function tell(text) {
    if (!status) { return; }
    var note = document.createElement("p");
    note.className = "note";
    note.textContent = text;
    status.textContent = "";
    status.appendChild(note);
  }

  // Keymend ends by itself once the page is closed; it says so where it ends while the page is open.
  if (window.EventSource) {
    var alive = new EventSource("alive");
    alive.addEventListener("ended", function () {
      alive.close();
      tell(body.getAttribute("data-ended"));
      var buttons = document.querySelectorAll("button");
      for (var i = 0; i < buttons.length; i += 1) { buttons[i].disabled = true; }
    });
    window.addEventListener("pagehide", function () { alive.close(); });
    window.addEventListener("pageshow", function (event) { if (event.persisted) { location.reload(); } });
  }

  // After a jump within a page, a screen reader goes on at its target.
  if (location.hash) {
    var target = document.getElementById(location.hash.slice(1));
    if (target) { target.focus(); }
  }

  // Copy.
  function copyText(text) {
    if (navigator.clipboard && navigator.clipboard.writeText) { return navigator.clipboard.writeText(text); }
    var area = document.createElement("textarea");
    area.value = text;
    body.appendChild(area);
    area.select();
    var done = document.execCommand("copy");
    body.removeChild(area);
    return done ? Promise.resolve() : Promise.reject(new Error("copy"));
  }
  Array.prototype.forEach.call(document.querySelectorAll("button.copy"), function (button) {
    var clean = button.getAttribute("data-clean");
    var from = document.getElementById(clean || button.getAttribute("data-copy"));
    if (!from) { return; }
    // What was typed and not yet saved may hold what must not leave: it is copied as it was cleaned, and only then.
    var typed = clean && document.getElementById(button.getAttribute("data-copy"));
    function offer() { button.hidden = !from.textContent; }
    if (typed) { typed.addEventListener("input", function () { button.hidden = true; }); }
    document.addEventListener("cleaned", offer);
    offer();
    button.addEventListener("click", function () {
      copyText(from.textContent).then(function () { tell(body.getAttribute("data-copied")); }, function () {});
    });
  });

  // Print.
  Array.prototype.forEach.call(document.querySelectorAll("button.print"), function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });

  // What takes long says so, and a second click sends nothing twice.
  document.addEventListener("submit", function (event) {
    if (event.target.getAttribute("data-quiet")) { return; }
    window.setTimeout(function () {
      var buttons = event.target.querySelectorAll("button");
      for (var i = 0; i < buttons.length; i += 1) { buttons[i].disabled = true; }
    }, 0);
    window.setTimeout(function () { tell(body.getAttribute("data-working")); }, 800);
  });

  // Another language loses nothing that was typed and not yet sent.
  var language = document.querySelector("form[action=language]");
  var words = document.getElementById("message");
  if (language && words) {
    language.addEventListener("submit", function () {
      var unsent = document.createElement("input");
      unsent.type = "hidden";
      unsent.name = "unsent";
      unsent.value = words.value;
      language.appendChild(unsent);
    });
  }

  // Drop files.
  Array.prototype.forEach.call(document.querySelectorAll(".drop"), function (zone) {
    var input = zone.querySelector("input[type=file]");
    if (!input || !("DataTransfer" in window)) { return; }
    zone.addEventListener("dragover", function (event) { event.preventDefault(); zone.classList.add("over"); });
    zone.addEventListener("dragleave", function () { zone.classList.remove("over"); });
    zone.addEventListener("drop", function (event) {
      event.preventDefault();
      zone.classList.remove("over");
      if (event.dataTransfer.files.length) {
        input.files = event.dataTransfer.files;
        input.form.submit();
      }
    });
  });

  // The clock of a wait.
  Array.prototype.forEach.call(document.querySelectorAll(".clock"), function (clock) {
    var end = Date.now() + Number(clock.getAttribute("data-seconds")) * 1000;
    function two(number) { return (number < 10 ? "0" : "") + number; }
    function show() {
      var left = Math.max(0, Math.round((end - Date.now()) / 1000));
      clock.textContent = Math.floor(left / 3600) + ":" + two(Math.floor(left / 60) % 60) + ":" + two(left % 60);
    }
    clock.setAttribute("aria-live", "off");
    show();
    window.setInterval(show, 1000);
  });

  // The preview follows what is typed.
  var form = document.getElementById("form");
  var letter = document.getElementById("letter-text");
  if (form && letter && window.fetch && window.DOMParser && window.FormData) {
    var timer = 0, sending = false, again = false;
    var save = function () {
      if (sending) { again = true; return; }
      sending = true;
      fetch("fill", { method: "POST", body: new URLSearchParams(new FormData(form)), credentials: "same-origin" })
        .then(function (reply) { return reply.ok ? reply.text() : Promise.reject(new Error("fill")); })
        .then(function (text) {
          var page = new DOMParser().parseFromString(text, "text/html");
          // What was typed meanwhile is saved next; until then nothing of it is shown or copied.
          if (again) { return; }
          Array.prototype.forEach.call(document.querySelectorAll("[data-live]"), function (here) {
            var made = page.getElementById(here.id);
            if (made) { here.textContent = made.textContent; }
          });
          var told = page.querySelector("#notes .note");
          if (told) { tell(told.textContent); }
          document.dispatchEvent(new Event("cleaned"));
        }, function () { /* The button saves as well, and says what is wrong. */ })
        .then(function () {
          sending = false;
          if (again) { again = false; save(); }
        });
    };
    form.addEventListener("input", function (event) {
      // A code is sent by the button alone, together with whether it goes in full.
      if (event.target.closest && event.target.closest("details")) { return; }
      if (event.target.parentNode.querySelector("input[type=checkbox]")) { return; }
      window.clearTimeout(timer);
      timer = window.setTimeout(save, 700);
    });
  }
}());
