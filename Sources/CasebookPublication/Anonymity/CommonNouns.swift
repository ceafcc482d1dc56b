/// Nouns that stand in any text, and that companies are called by: `Konzept GmbH`, `Weitblick`, `Augenblick`. Only what stands
/// around such a word can say that it is a name.
enum CommonNouns {
    /// Whether a folded word is one of them, in any case and number.
    ///
    /// - Parameter stems: the words of which it may be an inflection.
    static func contain(_ word: String, of stems: [String]) -> Bool {
        all.contains(word) || stems.contains(where: all.contains)
    }

    private static let all = Set(FoldedText(words).spellings)

    /// The nouns as they are spelled.
    static let words = """
        Abbau Abbild Abbruch Abend Abenteuer Abfahrt Abfall Abfrage Abgabe Abgleich Abgrund Abholung Abkommen \
        Abkürzung Ablage Ablauf Ableger Ablehnung Ablenkung Abnahme Abrechnung Abreise Absage Absatz Abschied \
        Abschluss Abschnitt Absender Absicht Absprache Abstand Abstieg Abstimmung Absturz Abteil Abteilung \
        Abwechslung Abwehr Abweichung Abzug Achse Achtel Achtung Adresse Affäre Agenda Ahnung Akku Akte Aktie Aktion \
        Akzent Alarm Album Alibi Alltag Alphabet Altbau Alter Alternative Ambiente Ampel Amt Analyse Anbau Anbieter \
        Anbindung Anblick Andenken Andrang Anfahrt Anfall Anflug Anfrage Angabe Angebot Angel Angelegenheit Angst \
        Anhang Anhänger Anklang Ankunft Anlage Anlass Anlauf Anleitung Anliegen Anmeldung Annahme Anordnung \
        Anpassung Anprobe Anrede Anreise Anreiz Anruf Ansage Ansatz Anschein Anschluss Anschrift Ansicht Anspruch \
        Anstalt Anstand Anstieg Anstoß Anstrengung Anstrich Anteil Antrag Antrieb Antritt Anwalt Anwendung Anwesen \
        Anzeige Anzug Apostroph App Appell Appetit Applaus Aquarium Arbeit Archiv Areal Arena Argument Arm Armut Art \
        Artikel Arznei Aspekt Assistent Atelier Atem Atlas Atmosphäre Atom Aufbau Aufbruch Aufenthalt Auffahrt \
        Aufgabe Aufgang Auflage Auflauf Auflösung Aufmaß Aufnahme Aufprall Aufregung Aufruf Aufsatz Aufschlag \
        Aufschluss Aufschwung Aufsicht Aufstand Aufstellung Aufstieg Auftakt Auftrag Auftrieb Auftritt Aufwand \
        Aufwind Aufzeichnung Aufzug Augenblick Augenhöhe Augenmaß Ausbau Ausbeute Ausbildung Ausblick Ausbruch \
        Ausdauer Ausdruck Ausfahrt Ausfall Ausflug Ausfuhr Ausgabe Ausgang Ausgleich Aushang Aushilfe Auskunft \
        Auslage Ausland Auslastung Ausnahme Ausrede Ausreise Aussage Ausschlag Ausschluss Ausschnitt Ausschreibung \
        Ausschuss Aussicht Aussprache Ausstattung Ausstellung Ausstieg Austausch Auswahl Ausweg Ausweis Auswertung \
        Auszeit Auszug Auto Automat Autor Autorität Bad Badezimmer Bahnhof Bahnsteig Balance Balkon Ballast Band \
        Bande Bankett Barriere Basar Basis Bass Batterie Bau Bauch Baukasten Bausatz Baustein Baustelle Becher \
        Bedarf Bedenken Bedeutung Bedienung Bedingung Bedürfnis Befehl Befund Begabung Begegnung Beginn Begleitung \
        Begriff Behälter Behandlung Behörde Beilage Beirat Beitrag Beleg Belegschaft Beleuchtung Bemerkung Bemühung \
        Benzin Bereich Bereitschaft Bericht Beruf Berufung Beschäftigung Bescheid Beschluss Beschreibung Beschwerde \
        Besen Besitz Besitzer Besprechung Bestand Bestätigung Besteck Bestellung Bestimmung Besuch Besucher Beton \
        Betrag Betreuung Betriebsrat Bett Bewegung Beweis Bewerbung Bewertung Bewusstsein Beziehung Bezirk Bezug \
        Bibliothek Biene Bilanz Bildschirm Bildung Billett Bio Biss Bitte Blase Blech Blende Blickfang Blickpunkt \
        Blickwinkel Blitzlicht Block Boden Bombe Bonbon Bonus Bord Börse Botschaft Boutique Branche Brause Bravour \
        Brei Breite Bremse Brennpunkt Brise Brocken Broschüre Bruch Bruchteil Brücke Brust Buch Buchhaltung \
        Buchstabe Bucht Buchung Budget Buffet Bügel Bühne Bündel Bundesland Bündnis Bürger Burger Bürgerin Bürste \
        Bushaltestelle Cent Chance Chaos Charakter Charme Chip Chor Christ Classic Cocktail Code Computer Container \
        Couch Coup Creme Cursor Dame Damm Dampf Datei Datum Dauer Daumen Debatte Decke Deckel Defekt Defizit Dehnung \
        Deich Demokratie Denkmal Denkzettel Depot Detail Dialekt Dialog Diät Dichte Diele Differenz Diktat Dimension \
        Ding Diplom Display Distanz Disziplin Dokument Dom Dose Dosis Draht Drama Drang Dreck Dreh Drehbuch \
        Drehscheibe Dreieck Drittel Drohne Druck Duell Dünger Dunst Durchblick Durchbruch Durchgang Durchmesser \
        Durchsage Durchschnitt Durchsicht Durst Dusche Düse Dutzend Dynamik Echo Effekt Effizienz Eid Eifer \
        Eigenschaft Eigentum Eile Einband Einbau Einblick Einbruch Eindruck Einfahrt Einfall Einfluss Einführung \
        Eingabe Eingang Eingriff Einheit Einigung Einkauf Einklang Einkommen Einladung Einlage Einlass Einleitung \
        Einnahme Einrichtung Einsatz Einschnitt Einsicht Einspruch Einstellung Einstieg Einteilung Eintopf Eintrag \
        Eintritt Einwand Einwilligung Einzelheit Einzug Element Elite Eltern Empfang Empfänger Empfehlung Endung \
        Engagement Engpass Ensemble Entdeckung Entfaltung Entfernung Entlastung Entscheidung Entschluss Entspannung \
        Entwicklung Entwurf Episode Epoche Erbse Erdgeschoss Ereignis Erfahrung Erfassung Erfindung Erfolg Ergänzung \
        Ergebnis Erholung Erinnerung Erkenntnis Erklärung Erlaubnis Erlebnis Erlös Ernährung Ernte Eröffnung Ersatz \
        Erscheinung Ersparnis Erwartung Erweiterung Erzählung Erziehung Espresso Essenz Etage Etappe Etikett Etui \
        Euro Ewigkeit Exemplar Existenz Experiment Experte Express Extra Fabel Facette Fach Fächer Fachkraft \
        Fähigkeit Fahne Fähre Fahrplan Fahrt Fährte Fahrzeug Fairness Faktor Fall Falle Falte Fang Fantasie Farbton \
        Fasching Faser Fassade Fassung Faultier Favorit Fehler Feier Feierabend Feile Feinschliff Feld Fenster Ferne \
        Fernsicht Ferse Fertigkeit Fertigung Fett Feuerwerk Figur Filiale Filter Filz Finale Firma Fixpunkt Fläche \
        Flachs Flair Flasche Fleck Fleiß Fleisch Flirt Flocke Floh Floß Flosse Flucht Fluchtweg Flug Flügel \
        Flughafen Flur Fluss Fokus Folge Folie Forderung Förderung Format Formel Formular Forscher Forschung Forst \
        Fortschritt Forum Fracht Fragment Freigabe Freiheit Freiraum Freizeit Freundschaft Frist Frisur Frucht \
        Fruchtbarkeit Frühstück Fuge Fühler Führung Fülle Füllung Fundament Fundgrube Fundus Funktion Furche \
        Fußboden Fußgänger Futter Gang Garage Garant Garantie Garderobe Gardine Gas Gastgeber Gattung Gebäck Gebäude \
        Geber Gebiet Gebirge Gebiss Gebot Gebrauch Gebühr Geburt Geburtstag Gedächtnis Gedanke Gedicht Geduld Gefahr \
        Gefährte Gefallen Gefäß Geflecht Geflügel Gefüge Gefühl Gegend Gegensatz Gegenstand Gegenteil Gegenwart \
        Gegner Gehalt Gehäuse Geheimnis Geheimtipp Gehirn Gehör Geist Gelände Geländer Gelassenheit Geld Gelegenheit \
        Gelenk Gemälde Gemeinde Gemeinschaft Gemüse Gemüt Generation Genie Genuss Gepäck Gerät Geräusch \
        Gerechtigkeit Gericht Geruch Gerücht Gerüst Geschäft Geschehen Geschenk Geschichte Geschick Geschirr \
        Geschmack Geschoss Gesellschaft Gesetz Gesicht Gespann Gespräch Gespür Gestalt Geste Gestell Gesuch \
        Gesundheit Getränk Getriebe Gewächs Gewähr Gewässer Gewebe Gewerbe Gewicht Gewinn Gewissen Gewissheit \
        Gewitter Gewohnheit Gewölbe Gewürz Gitter Glanz Glanzlicht Glanzpunkt Glatteis Glaube Gleichgewicht Gleis \
        Glied Glücksfall Glut Grad Grafik Gramm Grat Grenze Grieß Griff Grill Grippe Größe Grube Grund Grundlage \
        Grundriss Grundstein Grundstück Gruß Gunst Gürtel Gut Gutachten Güte Gutschein Haben Hafer Haft Häkchen \
        Haken Halbjahr Hälfte Haltestelle Haltung Handbuch Handel Handgriff Handlung Handschrift Handwerk Hang \
        Harmonie Härte Hast Haube Haufen Häufigkeit Haushalt Haustür Heft Heilung Heimweh Heizung Held Hemd Henkel \
        Herausforderung Herberge Herd Herde Herkunft Herr Hersteller Herstellung Herzblut Herzstück Heuhaufen Hilfe \
        Hilfsmittel Hingabe Hinsicht Hintergrund Hinweis Hitze Hobby Hochhaus Hochschule Hochzeit Höhe Höhepunkt \
        Höhle Honorar Horizont Hügel Hülle Hülse Humor Hunger Hürde Hymne Ideal Identität Illusion Imbiss Impfung \
        Impuls Inbegriff Index Individuum Indiz Infekt Information Ingwer Inhalt Initiative Inland Innenhof \
        Innovation Inserat Instanz Instinkt Instrument Intellekt Interesse Internet Intervall Interview Intuition \
        Inventar Inventur Investition Irrtum Isolierung Jacke Jagd Jahrgang Jahrhundert Jahrzehnt Jammer Job Joghurt \
        Jubel Jubiläum Jugend Jugendliche Jury Justiz Juwel Kabine Kabinett Kaffee Käfig Kalender Kaliber Kamera \
        Kamin Kamm Kampagne Kampf Kanal Kandidat Kante Kantine Kanzel Kapital Kapitel Kappe Kapsel Karawane \
        Karosserie Karriere Karton Kaskade Kasten Katalog Katastrophe Kategorie Kauf Kegel Kehle Keim Keks Kelle \
        Kenner Kenntnis Kennung Kennzahl Kennzeichen Kerbe Kerl Kernstück Ketchup Kinderspiel Kinderzimmer Kino \
        Kissen Klage Klammer Klappe Klarheit Klasse Klassiker Klausel Klaviatur Klavier Kleinigkeit Klemme Klima \
        Klinge Klingel Klinke Klub Kluft Knall Knick Knie Knödel Knospe Koalition Kolben Kollege Kollegin Kollektion \
        Kolonne Komfort Komma Kommentar Kommission Kommode Kommunikation Komödie Kompass Kompetenz Komplex Komplize \
        Komponente Kompott Kompromiss Konferenz Konflikt Kongress Konkurrenz Konsens Konsole Konstante Konstrukt \
        Konsum Kontakt Kontext Konto Kontor Kontrast Kontrolle Kontur Konzentrat Konzept Konzert Kooperation Kopie \
        Koppel Korken Körper Korrektur Korridor Kosmos Kosten Kostprobe Kostüm Kräuter Kredit Kreide Kreislauf \
        Kreuzfahrt Kreuzung Krieg Krise Kriterium Kritik Kruste Kübel Kugel Kühlung Kulisse Kult Kultur Kummer \
        Kundschaft Kuppel Kur Kurbel Kurier Kurs Kurve Kürze Kürzel Kuss Kuvert Labor Labyrinth Lack Ladung Lage \
        Laie Lamelle Landschaft Landung Länge Lärm Laser Last Laster Laterne Latte Laub Laube Lauch Lauf Laune Laut \
        Lawine Layout Lebensart Lebensfreude Lebenslauf Lebensmittel Lebenswerk Leck Leckerbissen Legende Lehm Lehne \
        Lehre Leib Leiche Leid Leidenschaft Leihgabe Leine Leinwand Leistung Leitbild Leiter Leitfaden Leitplanke \
        Leitung Lektion Lektüre Lenkung Leuchtturm Leute Lexikon Lichtblick Lid Liebling Lieferant Lieferung \
        Liegenschaft Liga Limit Limonade Linde Lineal Lippe List Liste Liter Literatur Lizenz Lobby Loch Logbuch \
        Logik Logo Lohn Lokal Los Lösung Lot Lücke Luftzug Lüge Luke Lumpen Lupe Luxus Macke Magazin Magen Magie \
        Magnet Mahlzeit Mail Makel Mal Mandat Mandel Mangel Manier Manöver Mappe Marathon Märchen Marke Markierung \
        Marmelade Marmor Maß Maßarbeit Masche Maschine Maske Maßnahme Masse Maßstab Material Matratze Mauerwerk \
        Maximum Mechanik Medaille Medikament Medium Mehl Mehrheit Mehrwert Mehrzahl Meile Meilenstein Meinung \
        Meisterstück Melange Meldung Melodie Menge Mensch Menü Merkmal Messe Messung Metapher Meter Methode Miete \
        Mieter Mikrofon Milch Milieu Million Mimik Minderheit Mineral Minimum Minister Minus Minute Mischung \
        Missgeschick Mission Missverständnis Mitarbeit Mitgift Mitglied Mitleid Mittagspause Mittel Mittelpunkt \
        Mittelstand Möbel Mobil Modell Moderne Modul Möglichkeit Moment Monitor Monopol Montage Monument Moos Moral \
        Morast Mörser Mörtel Mosaik Motiv Motivation Motto Muffe Mühe Mulde Müll Münze Muschel Muße Muskel Mutprobe \
        Mütze Mythos Nachbarschaft Nachfolge Nachfrage Nachlass Nachmittag Nachricht Nachschub Nachteil Nachtrag \
        Nachweis Nachwuchs Nacken Nagel Nähe Nahrung Naht Name Narbe Neigung Nenner Nerv Nest Neubau Neugier Neuheit \
        Neuigkeit Neuland Neustart Niveau Norm Not Notfall Notiz Nuance Nudel Nummer Nutzen Nutzung Oase Oberfläche \
        Oberhand Objekt Obst Ofen Öffentlichkeit Öffnung Opfer Option Orbit Ordner Ordnung Organ Orient Orientierung \
        Original Ort Ortschaft Ouvertüre Ozean Paar Pacht Pakt Palast Panik Panne Panorama Pantoffel Papier Pappe \
        Parade Paradies Paragraf Paragraph Parcours Park Parkplatz Parole Partie Partnerschaft Party Pass Passage \
        Passion Passwort Paste Pate Patent Patient Patron Pauke Pause Pausenbrot Pegel Pelle Pelz Pendel Pension \
        Periode Peripherie Person Perspektive Pfad Pfand Pfanne Pfeiler Pfennig Pflaster Pflicht Pfosten Pfote Pfund \
        Pfütze Phänomen Phantasie Phase Picknick Pigment Pilot Pinnwand Pinsel Pionier Piste Pixel Pizza Plage \
        Plakat Plane Planet Planke Planung Plastik Platine Platte Plattform Pleite Plus Pointe Pokal Pol Police \
        Politik Politur Polster Portal Portion Porträt Porzellan Pose Position Post Posten Poster Potential \
        Potenzial Pracht Praktik Praktikum Praline Prämie Präsent Präsenz Praxis Preis Premiere Premium Presse \
        Prestige Prinz Prinzip Priorität Prise Privileg Probe Probelauf Problem Produkt Professor Profi Profil \
        Profit Prognose Programm Projekt Projektor Prolog Promenade Propeller Proportion Prospekt Protest Protokoll \
        Prototyp Proviant Provinz Provision Prozent Prozess Prüfung Prunk Publikum Pudding Puffer Puls Pult Pulver \
        Pumpe Puppe Purpur Pute Putz Puzzle Pyramide Quadrat Qual Qualität Quantum Quark Quartal Quartett Quartier \
        Quelle Quittung Quote Rabatt Radius Rampe Rand Rang Rapport Rast Raster Rat Rate Ratgeber Rätsel Raupe \
        Rausch Reaktion Realität Recherche Rechner Rechnung Recht Redaktion Rede Reform Regal Regel Regelung Regie \
        Region Register Reichtum Reichweite Reife Reifen Reigen Reihe Reihenfolge Reim Reinheit Reiz Reklame Rekord \
        Relief Renaissance Rendite Rennen Rente Reparatur Repertoire Reportage Reserve Residenz Resonanz Respekt \
        Ressource Rest Resultat Revier Revue Rezept Rezeption Rhythmus Richtung Riegel Riemen Rinde Ringen Rinne \
        Risiko Riss Ritt Ritual Ritze Robe Roboter Röhre Rohstoff Rolle Roller Roman Romantik Rost Roulade Route \
        Routine Royal Rubrik Rückblick Rücken Rückenwind Rückfrage Rückgang Rückgrat Rückhalt Rückkehr Rücklage \
        Rücksicht Rückstand Ruder Ruf Rüge Rührei Ruine Rumpf Runde Rundgang Ruß Rüstung Rute Rutsche Saft Säge Sage \
        Sahne Saison Saite Salat Salbe Salon Salto Same Sammlung Sand Sanierung Satellit Satz Säule Saum Säure \
        Schacht Schachtel Schaden Schaft Schal Schale Schall Schalter Schanze Schar Scharnier Schatz Schatztruhe \
        Schaufel Schaufenster Schaukel Schaum Scheibe Schein Scheitel Schema Schenkel Scherbe Scherz Scheu Scheune \
        Schicht Schicksal Schiene Schilf Schimmel Schimmer Schlacht Schlaf Schlag Schlamm Schlauch Schleife \
        Schleuder Schleuse Schliff Schlinge Schloss Schlucht Schluck Schlummer Schluss Schmaus Schmelz Schmerz \
        Schmiede Schmutz Schnabel Schnalle Schneise Schnitt Schnittpunkt Schnittstelle Schnur Schock Schokolade \
        Schollen Schonung Schopf Schöpfung Schorle Schornstein Schoß Schranke Schraube Schraubstock Schreck Schrift \
        Schritt Schrot Schub Schublade Schuld Schulter Schulung Schuppen Schürze Schuss Schüssel Schutz Schwarm \
        Schwelle Schwerpunkt Schwindel Schwung Schwur Segen Sehne Sehnsucht Seite Sekt Sekunde Semester Seminar \
        Sendung Sensation Sensor Serie Server Sessel Show Sicherheit Sicht Sichtweise Sieb Siedlung Siegel Signal \
        Silbe Silo Sinfonie Sinn Sitte Situation Sitz Sitzung Skala Skizze Skulptur Socke Sockel Sofa Sog Sohle \
        Solidarität Soll Sonderfall Sonnenschein Sortiment Soße Spagat Spalt Spalte Span Spange Spanne Spannung \
        Sparte Spaß Speiche Speicher Speise Spektakel Spektrum Spende Sperre Spezialist Spezies Sphäre Spielplatz \
        Spielraum Spieß Spind Spindel Spinne Spirale Spirit Spitze Splitter Sporn Spott Sprint Spritze Sprosse \
        Sprossen Spruch Sprudel Sprung Sprungbrett Spüle Staat Stadion Stadium Stadtteil Staffel Stahl Stall Stamm \
        Stammtisch Stand Standard Ständer Standort Standpunkt Stange Stapel Start Starthilfe Startklar Station \
        Statistik Statue Status Stau Staub Stecker Stelle Stellung Stellwerk Stempel Steuer Stich Stichprobe \
        Stichwort Stil Stille Stimme Stimmung Stipendium Stirn Stolz Stoppuhr Störung Stoß Strahl Strand Strang \
        Straße Strategie Strecke Streich Streif Streifen Streit Strenge Strich Strick Striktur Stroh Strömung \
        Strudel Struktur Strumpf Stück Stückliste Student Studie Studium Stuhl Stunde Sturz Stütze Substanz Suche \
        Sucht Südwind Summe Sumpf Sünde Supermarkt Suppe Sushi Symbol Symmetrie Sympathie Symptom Synergie Synthese \
        Szenario Szene Tabelle Tablett Tablette Tadel Tageslicht Taille Taktik Talent Tand Tank Tante Tapete Tasse \
        Taste Tat Tatkraft Tatsache Taufe Tausch Tee Teich Teig Teil Teilchen Teilnahme Telefon Teller Tempel \
        Temperament Temperatur Tempo Tendenz Teppich Termin Terminal Terrasse Territorium Test Text Theater Theke \
        Thema Theorie These Thron Ticket Tiefe Tier Tinte Tipp Titel Toleranz Tonne Topf Torte Tour Tracht Tradition \
        Trage Träger Training Träne Transparenz Trauer Traum Treff Treffen Treffer Treffpunkt Treibstoff Trend \
        Treppe Tresen Tresor Tribüne Trichter Trick Trieb Triumph Tropfen Trost Trubel Truhe Trumpf Truppe Tube Tuch \
        Tücke Tugend Tumult Tunnel Turbine Turbo Turnier Tüte Typ Überblick Überfluss Übergabe Übergang Überlegung \
        Überraschung Überschrift Übersicht Überzeugung Übung Ufer Uhr Uhrwerk Umbau Umbruch Umfang Umfeld Umfrage \
        Umgang Umgebung Umkehr Umlauf Umriss Umsatz Umschlag Umsicht Umstand Umstellung Umweg Umwelt Umzug Unfall \
        Unglück Unikat Union Universum Unruhe Unschuld Unsinn Unterbau Unterhalt Unterkunft Unterlage Unterricht \
        Unterschied Unterschrift Unterstützung Untersuchung Unterwegs Urkunde Ursache Ursprung Urteil Urwald Utopie \
        Variante Vase Vehikel Ventil Verabredung Veranda Veranstaltung Verantwortung Verband Verbindung Verbot \
        Verbrauch Verbund Verdacht Verdienst Vereinbarung Verfahren Verfassung Vergangenheit Vergleich Vergnügen \
        Verhalten Verhältnis Verhandlung Verkehr Verlauf Verleih Verlust Vermerk Vermögen Vermutung Vernunft \
        Verpackung Verpflegung Vers Versand Verschluss Version Versöhnung Verständnis Versteck Versuch Vertrag \
        Vertrauen Verwaltung Verwandlung Verwendung Verzeichnis Verzicht Vibration Vielfalt Viertel Vierteljahr \
        Vision Visite Visum Vitamin Vitrine Vollmacht Vollmond Volumen Vorabend Vorbehalt Vorbereitung Vorbild \
        Vordergrund Vorderseite Vorfall Vorfreude Vorgabe Vorgang Vorgehen Vorhaben Vorhang Vorlage Vorlauf Vorliebe \
        Vormittag Vorort Vorrang Vorrat Vorreiter Vorsatz Vorschau Vorschlag Vorschrift Vorsicht Vorsorge Vorsprung \
        Vorstellung Vorteil Vortrag Vortritt Vorwand Vorwurf Vorzug Vulkan Waage Wabe Wache Wachs Wachstum Wächter \
        Waffe Wagnis Wahl Wahn Wahrheit Wahrzeichen Waise Wall Walze Wand Wandel Wanderung Wandlung Wange Wanne \
        Wappen Ware Wärme Warnung Warte Wartezeit Wartung Wäsche Watte Wechsel Weckruf Wegweiser Wehmut Weib Weiche \
        Weihe Weile Weisheit Weitblick Weite Weitsicht Welle Wende Wendepunkt Werbung Werdegang Werkbank Werkstoff \
        Werkstück Wesen Weste Wettbewerb Wette Wetter Wettlauf Whisky Widerhall Widerspruch Widerstand Wiederholung \
        Wiege Wild Wille Willkommen Wimpel Windel Windfang Windpark Windrad Windschatten Wink Wippe Wirbel \
        Wirklichkeit Wirkung Wirtschaft Wissen Wissenschaft Witterung Witz Woche Wochenende Wohl Wohnraum Wolle \
        Wortlaut Wrack Wucht Wunde Wunder Wunsch Würde Wurf Würfel Wurm Würze Wurzel Wut Zacken Zähler Zange Zapfen \
        Zauber Zaun Zehe Zeichen Zeichnung Zeiger Zeile Zeitgeist Zeitpunkt Zeitraum Zeitreise Zeitschrift \
        Zeitsprung Zelle Zement Zensur Zentimeter Zertifikat Zettel Zeug Zeuge Zeugnis Ziffer Zigarre Zipfel Zirkel \
        Zirkus Zitat Zitrone Zivil Zollstock Zone Zoo Zubehör Zufahrt Zufall Zuflucht Zufluss Zufriedenheit Zugabe \
        Zugang Zugriff Zuhause Zulassung Zulauf Zündung Zuneigung Zunge Zuordnung Zusage Zusammenarbeit \
        Zusammenfassung Zusammenhang Zusatz Zuschlag Zuschuss Zusicht Zustand Zustimmung Zutat Zuversicht Zuwachs \
        Zuwendung Zwang Zweck Zweifel Zwirn Zwischenfall Zwischenraum Zwischenruf Zyklus Zylinder
        """
}
