// Makes the workbench quicker, and proof against poor networks; everything works without it.

import { startCalendars } from "./calendar.js";
import { startComboboxes } from "./combobox.js";
import { startDrafts, dropDraft } from "./drafts.js";
import { startFormatting } from "./formatting.js";
import { startLive } from "./live.js";
import { watchNetwork } from "./offline.js";
import { cleanAddress, goTo, onPage, startPage } from "./page.js";
import { startPictures } from "./pictures.js";
import { startQueue, watchQueue } from "./queue.js";
import { startSending } from "./sending.js";
import { startWriting, watchKeys } from "./writing.js";

// The server has taken the form of this page: what the device kept of it may go.
if (new URL(location.href).searchParams.has("done")) dropDraft(location.pathname);
cleanAddress();

for (const start of [startDrafts, startSending, startPictures, startQueue, startWriting, startComboboxes, startFormatting, startLive,
    startCalendars]) onPage(start);
startPage(document);
watchKeys();
watchNetwork();
watchQueue();

// After saving, the page is where one was; the keyboard too, once the browser has gone there.
addEventListener("load", () => {
    if (location.hash.length > 1) goTo(decodeURIComponent(location.hash.slice(1)));
});
