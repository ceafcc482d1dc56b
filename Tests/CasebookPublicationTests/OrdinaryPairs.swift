/// Sentences of any trade, with the names of companies that mean something else in them.
enum OrdinaryPairs {
    /// The sentences by the company that they do not mean.
    static let all: [(company: String, texts: [String])] = text.split(separator: "\n").map { line in
        let parts = line.split(separator: "|").map(String.init)
        return (parts[0], Array(parts.dropFirst()))
    }

    private static let text = """
        Sommer Sonnenschutz GmbH|Im Sommer kamen doppelt so viele Anfragen wie im Winter.|Der Sommer war \
        verregnet, und der Umsatz sank.|Bis zum Sommer sollte die Liste fertig sein.|Den Sommer über blieb das \
        Lager leer.|Nach dem Sommer begann die Schulung.|Sommer wie Winter kommen die Fahrer um sechs.|Seit \
        Sommer 2022 läuft die neue Anlage.|Das Sommergeschäft begann im April.
        Gasthof Krone e.K.|Eine Krone aus Zirkon hält zwanzig Jahre.|Die Krone der Schöpfung sitzt vor dem \
        Rechner und tippt.|Die Schwedische Krone verlor im Mai drei Prozent.|Abgerechnet wird in Kronen, weil der \
        Lieferant in Prag sitzt.|Das setzte dem Ganzen die Krone auf.|Der Baum hat eine breite Krone.
        Adler Optik GmbH|Ein Adler kreist über dem Hof.|Man braucht Augen wie ein Adler, um das zu lesen.|Auf dem \
        Wappen sitzt ein Adler mit zwei Köpfen.|Im Wildpark leben Adler und Eulen.|Der Adler auf dem Briefkopf \
        wurde größer gedruckt.
        Koch Metallbau GmbH|Der Koch bestellte bisher am Telefon.|Ein Koch und zwei Aushilfen arbeiten in der \
        Küche.|Als gelernter Koch kennt er die Abläufe.|Gesucht wurde ein Koch mit Erfahrung.|Viele Köche \
        verderben den Brei, sagt der Meister.|Koch, Kellnerin und Spülkraft teilen sich ein Tablet.|Er wurde \
        Koch, bevor er in die Werkstatt kam.
        Frost Kältetechnik GmbH|Bei Frost wird nicht gegossen.|Der erste Frost kam im Oktober.|Frost und Nässe \
        schaden den Fugen.|Gegen Frost hilft eine Matte.|Nach starkem Frost platzte eine Leitung.|Frost hat die \
        Hälfte der Blüten zerstört.
        Stern Reisen GmbH|Ein Stern auf der Liste bedeutet: eilig.|Das Hotel hat vier Sterne.|Mit fünf Sternen \
        bewerteten ihn die Gäste.|Unter einem guten Stern stand das Projekt nicht.|Felder mit Stern sind \
        Pflichtfelder.|Der Stern im Logo wurde grün.
        Bach Gartenbau|Hinter der Halle fließt ein Bach.|Der Bach trat im Juli über die Ufer.|Am Bach entlang \
        führt ein Radweg.|Der Auftrag ging den Bach hinunter.|Im Advent läuft Bach im Verkaufsraum.
        Berg Immobilien GmbH|Auf dem Berg gibt es kein Netz.|Ein Berg von Zetteln lag auf dem Tisch.|Über den \
        Berg war die Firma erst im Mai.|Der Lieferwagen kam den Berg nicht hinauf.|Berg und Tal machen die Touren \
        lang.|Mit der Sache hielt er nicht hinterm Berg.
        Winter Reifen GmbH|Im Winter wird die Halle nicht geheizt.|Der Winter ist die ruhige Zeit.|Über Winter \
        wurde umgebaut.|Jeden Winter fällt die Heizung aus.|Winter 2023 begann der Versuch.
        Kaiser Druck GmbH|Der Kunde ist Kaiser, steht an der Wand.|Zu Zeiten des Kaisers wurde hier gewebt.|Das \
        Haus stammt noch aus der Zeit, als der Kaiser regierte.|Es war ein Streit um des Kaisers Bart.|Kaiser \
        Wilhelm hatte hier einmal übernachtet.
        Vogel Holzbau|Ein Vogel baute sein Nest im Sensor.|Der frühe Vogel fängt den Wurm, sagte die \
        Leiterin.|Vögel nisten unter dem Dach.|Den Vogel schoss der Lehrling ab.|Netze halten Vögel von den \
        Trauben fern.
        Stein Optik|Ein Stein fiel allen vom Herzen.|Der Stein kommt aus einem Bruch in der Nähe.|Jeder Stein \
        wird vermessen.|Steine mit Rissen werden aussortiert.|Stein um Stein wurde die Mauer abgetragen.|Stein, \
        Holz und Glas lagern getrennt.
        Wolf Fahrzeugbau|Der Wolf riss zwei Schafe.|Das Fleisch läuft durch den Wolf.|Ein Wolf im Schafspelz war \
        die Gratisversion.|Seit Wölfe im Kreis leben, braucht es Zäune.|Gegen Wolf und Fuchs hilft ein Zaun mit \
        Strom.
        Fuchs Logistik GmbH|Ein Fuchs holte drei Hühner.|Wo sich Fuchs und Hase gute Nacht sagen, gibt es kein \
        Netz.|Er ist ein alter Fuchs im Einkauf.
        Bäcker Möbel GmbH|Der Bäcker um die Ecke bestellte als Erster.|Bäcker, Metzger und Gärtnerei teilen sich \
        das Lager.|Ein Bäcker steht um zwei Uhr auf.
        Schneider Elektro GmbH|Der Schneider nimmt Maß.|Aus dem Schneider war die Firma damit nicht.|Gesucht wird \
        ein Schneider für Änderungen.
        Müller Sanitär GmbH|Der Müller mahlt das Korn nur noch im Herbst.|Müller ist ein Beruf mit \
        Zukunft.|Müller mahlen hier seit 1600.|Ein Müller braucht Wasser.
        Schmidt Reisen|Der Schmied und die Schmiedin teilen sich die Esse.
        Bauer Software GmbH|Ein Bauer liefert die Milch.|Der Bauer fährt selbst aus.|Bauern aus drei Dörfern \
        nutzen die Waage.
        Fischer Textil|Die Fischer melden den Fang am Telefon.|Ein Fischer kennt das Wetter.
        Weber Bau GmbH|Weber gibt es hier keine mehr.|Der Weber richtete den Stuhl ein.|Weber und Färber teilten \
        sich das Haus.
        Jäger Fenster GmbH|Jäger und Förster melden Schäden mit dem Telefon.|Der Jäger liefert das Wild.
        Richter Bau GmbH|Ein Richter entschied den Streit im Mai.|Das Urteil der Richter fiel knapp aus.
        König Druck|Der Kunde ist König.|Wie ein König saß der Vertreter da.
        Graf Optik|Ein Graf ließ die Mühle bauen.|Das Schloss gehört dem Grafen.
        Ritter Möbel|Ritter und Burgfräulein führen durch das Museum.
        Schäfer Werkzeuge|Der Schäfer zieht mit vierhundert Tieren.|Ein Schäfer ortet seine Hunde per Sender.
        Lang Feinkost|Die Liste war lang.|Lang war die Liste der Wünsche.|Lange Wege kosten Zeit.
        Klein Bau GmbH|Klein anfangen, dann wachsen.|Groß und Klein halfen mit.|Kleine Betriebe haben keine Zeit \
        für Anträge.
        Groß Metallbau|Groß war die Freude im Mai.|Große Mengen kommen mit dem Lkw.
        Kurz Logistik|Kurz vor Ostern fiel der Server aus.|Kurz gesagt: Es hat sich gelohnt.
        Weiß Textil GmbH|Weiß wird getrennt gewaschen.|Schwarz auf Weiß stand es im Vertrag.|Er weiß, wo die \
        Liste liegt.
        Braun Foto|Braun bedeutet: noch offen.|Das Papier wird mit der Zeit braun.
        Schwarz Dachbau|Schwarz steht für fertig.|Ins Schwarze traf erst der dritte Entwurf.
        Grün Energie|Grün heißt: frei zum Versand.|Das Licht springt auf Grün.
        Jung Personal|Jung und Alt saßen an einem Tisch.|Junge Leute wünschen sich einen Plan auf dem Telefon.
        Rose Floristik|Jede Rose bekommt ein Etikett.|Rosen aus Kenia sind billiger.|Die Rose blüht zweimal im Jahr.
        Linde Kaffee|Unter der Linde stehen zwölf Tische.|Eine Linde spendet Schatten.
        Sonne Apotheke|Die Sonne heizt die Halle auf.|Bei Sonne steigt der Ertrag.
        Hirsch Brauerei|Ein Hirsch kostet den Wildhändler viel Zeit.
        Löwe Versicherung|Den Löwen fütterte früher eine einzige Pflegerin.|Der Löwe gähnt, und die Kinder filmen.
        Engel Catering|Ein Engel hing am Baum.|Engel aus Holz verkaufen sich im Dezember.
        Horn Elektro|Das Horn der Sirene ist im ganzen Werk zu hören.|Knöpfe aus Horn gehen gut.
        Busch Reinigung|Auf den Busch klopfte erst die Beraterin.|Busch und Hecke werden im Februar geschnitten.
        Baum Consulting|Vom Baum bis zum Brett wird alles erfasst.|Ein Baum trägt zwei Zentner.
        Wald Möbel GmbH|Im Wald gibt es kein Netz.|Wald und Wiese gehören zum Betrieb.
        Feld Technik|Auf dem Feld zählt jede Minute.|Jedes Feld im Formular hat eine Hilfe.|Das Feld bleibt leer.
        Kraft Transporte|Mit vereinter Kraft schafften sie es.|In Kraft trat die Regel im Mai.|Es fehlte eine \
        Kraft im Büro.
        Licht Fenster GmbH|Das Licht geht von selbst aus.|Bei Licht besehen war es wenig.
        Markt Apotheke|Auf dem Markt gab es nichts Passendes.
        Post Druckerei|Die Post kommt um zehn.|Per Post kam nur noch die Hälfte.|Per Post oder per Mail, das war \
        die Frage.|Die Post bringt nur noch Rechnungen.
        Anker Hotel|Der Anker hält im Beton.|Vor Anker liegt das Schiff zwei Tage.
        Mühle Design|Die Mühle läuft nachts.|In die Mühle kommt nur trockenes Korn.
        Hammer Logistik|Der Hammer fiel bei 900 Euro.|Hammer und Zange hängen am Brett.
        Nagel Spedition|Den Nagel auf den Kopf traf der Lehrling.|Jeder Nagel wird gezählt.
        Spiegel Bau|Der Spiegel zeigt den toten Winkel.|Im Spiegel der Zahlen sah es anders aus.
        Glas Consulting GmbH|Das Glas wird zweimal gespült.
        Salz Textil|Salz und Pfeffer fehlen auf der Liste.
        Pfeffer Bau|Pfeffer kommt aus Vietnam.
        Kessel Möbel|Der Kessel heizt zwei Hallen.
        Blume Metall|Eine Blume kostet zwei Euro.
        Strauß Technik|Ein Strauß Blumen stand auf dem Tisch.|Den Strauß bindet die Floristin am Abend.
        Korn Elektronik|Das Korn wird im August geliefert.
        Brot Software|Das Brot vom Vortag kostet die Hälfte.|Brot und Brötchen werden getrennt gezählt.
        Freitag Bau|Am Freitag ist um zwölf Schluss.|Freitag kommt die Ware.
        Sonntag Reisen|Sonntag ist Ruhetag.
        Morgen Textil|Morgen ist auch noch ein Tag.|Am Morgen lag die Liste bereit.
        Herbst Möbel|Im Herbst kommen die Äpfel.|Herbst und Winter sind ruhig.
        Ernst Bau GmbH|Im Ernst hatte niemand damit gerechnet.|Ernst wurde es im Mai.
        Frank Optik|Frank und frei sagte er seine Meinung.
        Hahn Sanitär|Der Hahn tropft.|Ein Hahn kräht um vier.
        Zimmermann IT|Der Zimmermann misst mit dem Laser.|Ein Zimmermann fehlt seit Jahren.
        Maurer Reisen|Maurer und Maler stimmen sich per App ab.
        Ziegler Optik|Der Ziegler brennt bei tausend Grad.|Ziegler brennen keine Ziegel mehr.
        Förster Druck|Der Förster zeichnet die Bäume an.
        Gärtner Stahl|Die Gärtner gießen nach Plan.|Ein Gärtner fährt die Tour.
        Wirth Bau|Die Wirte der Stadt bestellen gemeinsam.
        Blue Heron Ltd|A blue heron stood on the roof of the plant.
        Green Logistics Ltd|The green light means go.|Green is for finished, red for late.
        Baker Tools Ltd|The baker starts at two in the morning.|Every baker knows the oven.
        Winter Tyres Ltd|In winter the hall stays cold.
        Frost Cooling Ltd|Frost damaged two pipes.
        Stone Optics Ltd|Each stone is measured.
        King Print Ltd|The customer is king.
        Bell Engineering Ltd|The bell rings at six.|A bell hangs in the yard.
        Rose Garden Centre Ltd|Every rose gets a label.
        Young Staffing Ltd|Young and old sat at one table.
        Brown Photo Ltd|Brown paper is cheaper than white.
        Hill Properties Ltd|The hill has no signal.
        Cook Metalworks Ltd|The cook ordered by phone.
        Marsh Estates Ltd|The marsh floods every spring.
        Page Printing Ltd|The page loads in a second.
        Strauß Technik GmbH|Der Strauß auf dem Tresen wechselt jeden Montag.|Ein Strauß aus dem Garten kostet \
        fünf Euro.|Zu jedem Strauß gehört eine Karte.|Vogel Strauß spielen half nicht.
        Schmidt Bau|Schmiede arbeiten mit Feuer.
        Wagner Textil|Wagner bauten früher Räder.|Der Wagner im Dorf hörte 1970 auf.
        Köhler Reisen|Köhler machten hier Holzkohle.|Ein Köhler zeigt im Sommer sein Handwerk.
        Becker Sanitär|Der Becher fasst 0,3 Liter.
        Schuster Software|Schuster, bleib bei deinem Leisten.|Ein Schuster besohlt zehn Paar am Tag.
        Seiler Möbel|Seiler drehen Taue.
        Töpfer Stahl|Ein Töpfer formt am Vormittag.
        Böttcher Bau|Böttcher bauen Fässer, und sie messen nach Augenmaß.
        Glaser IT GmbH|Der Glaser kommt am Montag.|Glaser und Schreiner stimmen sich ab.
        Metzger Metallbau|Der Metzger zählt am Abend.|Metzger finden keine Lehrlinge.
        Drexler Bau|Drechsler arbeiten mit Spänen.
        Pfister Textil|Pfosten stehen am Tor.
        Ackermann Optik|Der Ackermann pflügt nicht mehr.
        Hofmann Bau|Der Hofmann des Königs schrieb alles auf.
        Lehmann Reisen|Lehm und Mann.
        Neumann Druck|Neu war der Mann aus dem Lager.
        Kramer Textil|Der Krämer im Dorf schloss.
        Krämer Textil|Ein Krämer verkauft, was gebraucht wird.
        Vogt Möbel|Der Vogt saß auf der Burg.
        Meier Druck|Der Meier war der Verwalter des Gutes.
        Schulze Stahl|Der Schulze war der Vorsteher des Dorfes.
        Keller Elektronik|Im Keller steht der Server.|Keller und Dach sind gedämmt.
        Brunner Logistik|Der Brunnen liefert Wasser.
        Steiner Druck|Steine und Erden.
        Bergmann Reisen|Der Bergmann fährt ein.|Ein Bergmann grüßt mit Glück auf.
        Lindner Bau|Lindner.
        Hase Druck|Mein Name ist Hase, sagte er.
        Igel Bau|Ein Igel schläft im Laub.
        Storch Reisen|Der Storch nistet auf dem Kamin.
        Falke Optik|Ein Falke jagt Tauben.|Falken halten Tauben fern.
        Biber Bau|Der Biber staut den Graben.
        Luchs Optik|Ein Luchs lebt im Gehege.
        Bär Textil|Der Bär ist los, wenn Markt ist.
        Lamm Sanitär|Ein Lamm kostet hundert Euro.
        Ochs Elektro|Der Ochse vor dem Berg.
        Hecht Software|Der Hecht im Karpfenteich war die Auszubildende.
        Krebs Logistik|Krebs wird früher erkannt.|Gegen Krebs forscht das Labor.
        Zander Bau|Zander und Karpfen gehen gut.
        Hering Verpackung|Hering kommt in Fässern.
        Fink Druck|Ein Fink sang.
        Specht Holzbau|Der Specht klopft.
        Sperling Reisen|Ein Sperling saß am Fenster.
        Amsel Catering|Eine Amsel sang.
        Birke Pflege|Die Birke blüht.
        Eiche Möbel|Eiche ist teurer als Buche.
        Buche Möbel|Buche wird gedämpft.
        Tanne Reisen|Die Tanne steht auf dem Markt.
        Ahorn Druck|Ahorn reißt nicht.
        Esche Software|Esche biegt sich.
        Erle Bau|Erle und Weide stehen am Bach.
        Apfel Optik|Ein Apfel am Tag.
        Birnbaum Bau|Ein Birnbaum steht im Hof.
        Kirsch Bau|Kirsch und Zwetschge werden gebrannt.
        Nuss Elektro|Eine harte Nuss war der Druckertreiber.
        Bohne Reisen|Die Bohne wird geröstet.
        Linse Bau|Die Linse wird poliert.
        Reis Logistik|Reis und Nudeln lagern trocken.
        Weizen Druck|Weizen steht im Juni.
        Hafer Bau|Der Hafer sticht ihn.
        Zucker Metall|Zucker zieht Wasser.
        Honig Technik|Honig wird im Juli geschleudert.
        Milch Metallbau|Milch wird zweimal am Tag abgeholt.
        Kuchen Bau|Kuchen gibt es am Sonntag.
        Wein Technik|Wein wird in Kartons verschickt.
        Bier Logistik|Bier läuft im Sommer besser.
        Rauch Bau|Wo Rauch ist, ist Feuer.
        Sturm Software|Der Sturm deckte das Dach ab.|Sturm und Regen verzögerten den Bau.
        Regen Textil|Regen dringt ein.
        Schnee Reisen|Schnee räumt der Nachbar.
        Nebel Optik|Nebel liegt im Tal.
        Blitz Reinigung|Der Blitz schlug ein.
        Donner Bau|Blitz und Donner.
        Licht Bau GmbH|Licht kostet wenig, Wärme viel.
        Tag Bau|Ein Tag reicht.
        Nacht Druck|Nacht für Nacht läuft die Sicherung.
        Lenz Bau|Der Lenz ist da.
        März Druck|Im März begann es.
        Mai Metallbau|Im Mai war es fertig.
        August Bau|Im August ruht der Betrieb.
        Montag Reisen|Montag ist Zähltag.
        Samstag Bau|Samstag wird gearbeitet.
        Reich Bau|Reich wurde niemand.
        Arm Druck|Der Arm des Roboters greift.
        Hand Bau|Von Hand wurde gezählt.
        Fuß Orthopädie|Zu Fuß ging es schneller.
        Kopf Druck|Im Kopf hatte es nur die Chefin.
        Bart Bau|Der Bart ist ab.
        Haar Technik|Um ein Haar wäre es schiefgegangen.
        Bein Reisen|Auf einem Bein steht es sich schlecht.
        Blut Druck|Blut wird gekühlt.
        Herz Bau|Das Herz der Anlage ist die Pumpe.
        Schild Bau|Das Schild hing schief.
        Pfeil Druck|Ein Pfeil zeigt den Weg.
        Bogen Bau|Der Bogen wird gefalzt.
        Ring Bau|Der Ring wird geweitet.
        Kranz Bau|Der Kranz hängt an der Tür.
        Stock Bau|Im ersten Stock sitzt das Büro.
        Stab Bau|Der Stab wird gebogen.
        Ziel Bau GmbH|Das Ziel war klar.
        Ende Bau|Am Ende zählte der Preis.
        Anfang Bau|Am Anfang stand ein Zettel.
        Gut Reinigung|Gut war die Stimmung.
        Recht Bau|Recht hatte die Auszubildende.
        Neu Bau GmbH|Neu ist nur der Scanner.
        Alt Bau GmbH|Alt und Neu laufen nebeneinander.
        Kühn Technik|Kühn war der Plan.
        Stark Bau|Stark war der Andrang.
        Klug Bau|Klug war das nicht.
        Fromm Druck|Fromm war der Wunsch.
        Weise Bau|Auf diese Weise ging es.
        Heiß Bau|Heiß her ging es im Mai.
        Kalt Technik|Kalt war die Halle.
        Süß Bau|Süß und salzig verkaufen sich gleich gut.
        Bitter Bau|Bitter war der Verlust.
        Scharf Optik|Scharf sieht die Kamera nur bei Licht.
        Hell Bau|Hell wird es um sechs.
        Frei Reisen|Frei ist der Hof ab zehn.
        Froh Bau|Froh waren alle.
        Still Logistik|Still war es im Lager.
        Rasch Bau|Rasch fand sich ein Weg.
        Flink Reinigung|Flink ging es nicht.
        Schnell Bau|Schnell war die Liste voll.
        Lang Bau GmbH|Lang hat es gedauert.
        """
}
