/// Sentences as they stand in case studies, in which names that are words too are nothing but words.
enum OrdinaryTexts {
    /// Companies and people that the sentences do not mean.
    static let names = [
        (company: "Autohaus Sommer GmbH", person: "Karla Sommer"), (company: "Gasthaus zur Krone", person: "Max Koch"),
        (company: "Adler Apotheke e. K.", person: "Ute Frost"), (company: "Stern Catering GmbH", person: "Jan Stern"),
        (company: "Krone GmbH", person: "Uwe Winter"), (company: "Koch & Frost OHG", person: "Anna Adler"),
        (company: "Neue Wege GmbH", person: "Eva Lang"), (company: "Haus & Garten", person: "Tim Groß"),
        (company: "Schwarz Druck GmbH", person: "Otto Schwarz"), (company: "Studio 7", person: "Max Wagner"),
        (company: "Weingut Engel", person: "Ida Bauer"), (company: "Gutes Brot", person: "Kai Berg"),
        (company: "Konzept GmbH", person: "Ina Zeit"), (company: "Augenblick Optik", person: "Jo Winkel"),
        (company: "Meilenstein GmbH", person: "Pia Horn"), (company: "Stimme & Struktur", person: "Ben Kasten"),
    ]

    static let all = text.split(separator: "\n").map(String.init)

    private static let text = """
        Im Sommer kommen doppelt so viele Gäste wie im Winter.
        Der Sommer war trocken, und die Nachfrage brach ein.
        Seit Sommer 2021 läuft die Bestellung über das neue Formular.
        Bis zum Sommer sollte alles fertig sein.
        Vor dem Sommer werden die Bestände gezählt.
        Nach einem langen Sommer fehlte allen die Kraft für Neues.
        Sommer wie Winter steht derselbe Aushang an der Tür.
        Sommer und Herbst sind die stärksten Monate.
        Die Temperaturen des Sommers setzten den Maschinen zu.
        Zwei Sommer lang wurde von Hand gezählt.
        Jeden Sommer arbeiten vier Aushilfen mit.
        Den Sommer über blieb das Lager geschlossen.
        Ein Sommer ohne Regen kostet den Betrieb ein Drittel der Ernte.
        Für den Sommer plante das Team drei Termine.
        Gegen Ende des Sommers lagen die ersten Zahlen vor.
        Ab Sommer gilt der neue Schichtplan.
        Mitten im Sommer fiel die Kühlung aus.
        Das Sommerfest wurde zum ersten Mal online beworben.
        Die Sommerpause nutzten wir für die Schulung.
        Bei Sommerhitze bleibt die Werkstatt nachmittags zu.
        Im letzten Sommer vor der Umstellung gab es 412 Rückfragen.
        Sommer, Herbst und Winter unterscheiden sich in der Auslastung.
        Ob Sommer oder Winter: Die Liste hängt am Tor.
        Im Frühjahr und Sommer wird gepflanzt, im Winter geplant.
        Der kommende Sommer ist schon ausgebucht.
        Sommers Ende war der Umbau geschafft, und alle atmeten auf.
        Wer im Sommer bestellt, bekommt die Ware im Herbst.
        Diesen Sommer testet die Belegschaft das Gerät.
        Es wurde Sommer, bis die Schnittstelle lief.
        Von Sommer bis Winter dauerte die Erprobung.
        Im Winter ruht die Baustelle, dann ist Zeit für Software.
        Der Winter brachte die Entscheidung.
        Winterdienst und Grünpflege teilen sich die Fahrzeuge.
        Über den Winter entstand das Handbuch.
        Zwei Winter später war die Karte voll.
        Vor Wintereinbruch musste die Heizung laufen.
        Winter ist Nebensaison, da wird geschult.
        Auch im Winter sind die Wege beleuchtet.
        Der Koch schreibt den Einkauf jetzt am Bildschirm.
        Ein Koch und zwei Servicekräfte übernahmen die Probe.
        Die Köchin und der Koch einigten sich auf eine Liste.
        Als Koch hatte er nie mit Tabellen gearbeitet.
        Dem Koch war der Bildschirm zu nah am Herd.
        Den Koch überzeugte erst der Probelauf.
        Gesucht wurde ein Koch mit Freude an Zahlen.
        Wir fragten den Koch, was er braucht.
        Vom Koch bis zur Spülkraft waren alle dabei.
        Beim Koch liegt das Tablet griffbereit.
        Zum Koch gehen die Bestellungen zuerst.
        Jeder Koch hat sein eigenes Kürzel.
        Köche, Kellner und Lehrlinge teilen sich einen Kalender.
        Der gelernte Koch leitet heute den Einkauf.
        Die Küche mit Koch und Beikoch arbeitet in zwei Schichten.
        Viele Köche verderben den Brei, sagte die Wirtin und lachte.
        Unser Koch zeichnete den Ablauf auf einen Karton.
        Ein junger Koch schlug die Ampel vor.
        Das Wissen des Kochs stand bisher nirgends.
        Die Mütze des Kochs hing über dem Bildschirm.
        Kochkurse werden jetzt online gebucht.
        Das Kochbuch des Hauses ist die meistgelesene Seite.
        Der alte Koch ging in Rente, sein Heft blieb.
        Kein Koch liest nach Feierabend E-Mails.
        Von Koch und Service kamen die besten Hinweise.
        Aus Sicht der Köche ging es nur um Minuten.
        Der Koch backt freitags auch Brot.
        Die Krone des Baums wird mit der Drohne vermessen.
        Die Krone sitzt nach dem zweiten Termin.
        Eine Krone aus Keramik wird heute gefräst, nicht gegossen.
        Kronen und Brücken entstehen im eigenen Labor.
        Das Dentallabor fertigt vierzig Kronen in der Woche.
        Im Logo steht eine Krone, die kaum jemand erkannte.
        Über der Tür hängt eine Krone aus Blech.
        Der Zahnarzt setzt die Krone noch am selben Tag ein.
        Zähne mit Krone brauchen eine andere Aufnahme.
        Mit einer Krone auf dem Etikett verkauft sich der Saft besser.
        Der Preis beträgt zehn dänische Kronen.
        Die Rechnung kam in Kronen, bezahlt wurde in Euro.
        Dem Ganzen setzte der Ausfall der Heizung die Krone auf.
        Die Kronen der alten Buchen sind licht geworden.
        Die Deiche haben eine Krone aus Klei.
        Auf der Krone des Deichs fährt nur der Traktor.
        Das Kronendach schützt die Jungpflanzen.
        Der Kronkorken bekam einen Code.
        Vor der Krone des Damms liegt ein Weg.
        Beim Schnitt der Krone wird jeder Ast gezählt.
        Der Adler im Wappen ist geschützt, das Logo wurde neu gezeichnet.
        Ein Adler kreiste über dem Windpark.
        Adler und Milane werden von der Kamera erkannt.
        Die Kamera stoppt das Windrad, wenn ein Adler naht.
        Mit dem Adler auf dem Etikett begann der Streit.
        Die Falknerei fliegt mit einem Adler und zwei Uhus.
        Den Adler auf dem Dach sieht man vom Bahnhof aus.
        Dem Adler fehlte ein Flügel, das Schild wurde ersetzt.
        Seeadler brüten in der Nähe der Baustelle.
        Mit Adleraugen prüft die Kollegin jede Naht.
        Unter dem Adler aus Gips steht heute der Empfang.
        Adler sind selten geworden, Anfragen dazu nicht.
        Der Schutz des Adlers verzögerte den Bau um ein Jahr.
        Im Wald brüten zwei Adler.
        Die Skizze zeigt einen Adler mit ausgebreiteten Flügeln.
        Wo Adler nisten, darf nicht gebohrt werden.
        Der Frost kam früher als sonst.
        Bei Frost bleibt der Beton liegen.
        Vor Frost schützt eine Folie.
        Nach dem Frost wurden die Sensoren getauscht.
        Im Frost versagten die Akkus der Handgeräte.
        Frost und Hagel meldet jetzt eine App.
        Ein Frost im Mai kostete die halbe Ernte.
        Die Frostwarnung kommt aufs Telefon.
        Ohne Frost geht die Pflanzung im November weiter.
        Strenger Frost ließ die Leitung platzen.
        Gegen Frost hilft Beregnung, gegen Trockenheit auch.
        Der erste Frost beendet die Saison.
        Die Tage mit Frost werden gezählt.
        Trotz Frost lief die Anlage durch.
        Frost in der Nacht heißt: Die Schicht beginnt später.
        Die Schäden des Frosts trägt die Versicherung.
        Bodenfrost misst der neue Fühler.
        Bei Frost und Schnee fährt der Streudienst die lange Runde.
        Wegen Frost fiel der Termin aus.
        Frost sprengt Fliesen, wenn die Fuge fehlt.
        Der Stern auf dem Plan markiert den Standort.
        Ein Stern bedeutet: bitte zurückrufen.
        Drei Sterne vergab die Kundschaft im Schnitt.
        Das Hotel hat vier Sterne und einen alten Server.
        Mit Stern markierte Felder sind Pflicht.
        Jede Bewertung hat höchstens fünf Sterne.
        Die Sterne im Netz sagen wenig über den Betrieb.
        Der Stern hinter dem Preis erklärt die Bedingungen.
        Unter dem Stern steht die Fußnote.
        Von Stern zu Stern springt die Anzeige.
        Das Planetarium zeigt Sterne und verkauft Karten online.
        Ein Stern aus Stroh hängt im Schaufenster.
        Sterne aus Stroh werden nur im Dezember bestellt.
        Den Stern am Ende übersahen alle.
        Die Netze bilden einen Stern mit dem Server in der Mitte.
        Als Stern verkabelt, fällt nur ein Arm aus.
        Der Morgenstern ist ein Gartenmuster.
        Sternförmig laufen die Leitungen zusammen.
        Die Zahl der Sterne stieg von 3,4 auf 4,2.
        Wer keinen Stern vergibt, schreibt selten einen Text.
        Im Zeichen des Sterns stand die ganze Woche.
        Die Sternwarte sucht Ehrenamtliche.
        Das Restaurant ohne Stern hat die längste Warteliste.
        Ein Restaurant mit Stern beschäftigt mehr Köche als Gäste.
        Der Chef kocht selbst, wenn der Koch krank ist.
        Die Apotheke liefert mit einem Boten aus.
        Die Apotheke im Ort hat drei Filialen.
        Unsere Apotheke führt eine Liste der Engpässe.
        Das Autohaus zählt die Wartezeiten mit einer Uhr.
        Ein Autohaus im Sommer verkauft mehr Cabrios.
        Das Gasthaus hat vierzig Plätze und einen Garten.
        Im Gasthaus wird seit drei Generationen gekocht.
        Ein Gasthaus ohne Ruhetag braucht zwei Köche.
        Das Catering liefert warm und auf die Minute.
        Catering und Service teilen sich ein Lager.
        Die Wirtin führt das Gasthaus und den Laden.
        Der Müllwagen kommt dienstags.
        Der Fischer meldet den Fang per Funk.
        Die Bäuerin und der Bauer einigten sich auf einen Plan.
        Der Bauer lieferte Milch in Kannen.
        Der Schneider misst nur noch einmal.
        Ein Schneider und drei Näherinnen arbeiten im Atelier.
        Der Richter wollte die Unterlagen auf Papier.
        Der Meister erklärte es dem Lehrling zweimal.
        Die Jäger zählen das Wild mit Kameras.
        Der Schäfer kennt jedes Tier, die App auch.
        Der Zimmermann maß den Dachstuhl von Hand.
        Der Vogel im Logo ist eine Lerche.
        Der Wolf hat die Herde dreimal besucht.
        Die Rose im Katalog heißt nur noch nach ihrer Nummer.
        Das Herz der Anlage ist eine Pumpe.
        Der Anker an der Wand hält vierhundert Kilo.
        Die Traube reift, das Messgerät meldet den Zucker.
        Der Hirsch auf dem Etikett musste weichen.
        Am Berg ist der Empfang schlecht.
        Der Bach führte Hochwasser, der Keller lief voll.
        Die Linde vor dem Haus ist so alt wie der Betrieb.
        Die Sonne heizt das Dach auf siebzig Grad.
        Im Mai begann die Planung, im August der Bau.
        Der König ist der Kunde, sagt man, aber nicht um jeden Preis.
        Ein Engel aus Holz ist das meistverkaufte Stück.
        Das Gold im Rahmen ist echt.
        Der Kessel wird nachts geheizt.
        Der Nagel saß schief, das Bild hing gerade.
        Die Kraft der Presse wird jetzt gemessen.
        Der Brand im Lager war der Anfang von allem.
        Klein anfangen, groß denken, das half.
        Lange Wege und kurze Pausen prägten den Tag.
        Junge Leute fragten, alte antworteten.
        Im Westen der Halle steht das neue Regal.
        In summer the shop sells twice as much as in winter.
        The cook writes the list on the screen now.
        A star behind the price explains the conditions.
        The crown is milled on the same day.
        After the frost the sensors were replaced.
        An eagle circled above the wind farm.
        Every summer four temps help out in the kitchen.
        Stars on the web say little about a workshop.
        Winter and summer timetables differ by an hour.
        The cook and the baker share one calendar.
        Nach dem Sommer wurde der Koch zum Leiter der Küche, und niemand wunderte sich.
        Wenn der Frost kommt, holt der Gärtner die Kübel hinein.
        Der Koch, der Kellner und die Wirtin zählten die Gäste eine Woche lang.
        Die Sterne der Gäste und die Zahlen der Kasse passten nicht zusammen.
        Das Konzept war fertig, bevor jemand gefragt hatte.
        Ein Konzept auf Papier half niemandem.
        Mit dem Konzept kam die Frage nach der Zeit.
        Konzept und Plan lagen in derselben Mappe.
        Im Augenblick fehlt eine Kraft im Lager.
        Für einen Augenblick stand alles still.
        Der erste Meilenstein war nach vier Wochen erreicht.
        Meilensteine setzt das Team nur noch im Kalender.
        Die Stimme am Telefon war freundlich, die Auskünfte stimmten.
        Stimmen aus der Belegschaft kamen auf einen Zettel.
        Die Struktur der Ordner blieb, wie sie war.
        Ohne Struktur findet niemand die Akten.
        Der Kasten im Flur sammelt Vorschläge.
        In jedem Winkel der Halle stand ein Regal.
        Das Horn an der Maschine warnt vor dem Anlauf.
        Der Prozess dauerte länger als der Zeitraum, der geplant war.
        """
}
