import CasebookModel

/// Larger towns that are no district of their own, by the district that they lie in. The official list of all municipalities has
/// eleven thousand and changes every year; whoever does not find theirs here takes the district.
enum Towns {
    /// A town, and the name of its district in NUTS.
    struct Town: Sendable {
        let name: String
        let district: String
    }

    static let all: [Town] = text.split(separator: "\n").flatMap { line -> [Town] in
        let parts = line.split(separator: "|").map(String.init)
        guard parts.count == 2 else { return [] }
        return parts[1].split(separator: ",").map { Town(name: String($0.drop { $0 == " " }), district: parts[0]) }
    }

    private static let text = """
        DE112|Böblingen, Sindelfingen, Leonberg, Herrenberg
        DE113|Esslingen am Neckar, Filderstadt, Nürtingen, Kirchheim unter Teck, Ostfildern, Leinfelden-Echterdingen, Plochingen
        DE114|Göppingen, Geislingen an der Steige, Eislingen
        DE115|Ludwigsburg, Bietigheim-Bissingen, Kornwestheim, Vaihingen an der Enz, Ditzingen
        DE116|Waiblingen, Fellbach, Schorndorf, Backnang, Winnenden, Weinstadt
        DE118|Neckarsulm, Eppingen, Weinsberg
        DE119|Öhringen, Künzelsau
        DE11A|Schwäbisch Hall, Crailsheim
        DE11B|Bad Mergentheim, Wertheim, Tauberbischofsheim
        DE11C|Heidenheim an der Brenz, Giengen an der Brenz
        DE11D|Aalen, Schwäbisch Gmünd, Ellwangen
        DE123|Bruchsal, Ettlingen, Bretten, Rheinstetten, Stutensee
        DE124|Rastatt, Gaggenau, Bühl
        DE127|Mosbach, Buchen
        DE128|Weinheim, Sinsheim, Leimen, Wiesloch, Hockenheim, Schwetzingen, Eberbach, Walldorf
        DE12A|Calw, Nagold
        DE12B|Mühlacker
        DE12C|Freudenstadt, Horb am Neckar
        DE132|Müllheim, Breisach am Rhein, Titisee-Neustadt
        DE133|Emmendingen, Waldkirch
        DE134|Offenburg, Lahr, Kehl, Achern, Oberkirch
        DE135|Rottweil, Schramberg, Oberndorf am Neckar
        DE136|Villingen-Schwenningen, Donaueschingen
        DE137|Tuttlingen, Trossingen
        DE138|Konstanz, Singen, Radolfzell
        DE139|Lörrach, Weil am Rhein, Rheinfelden
        DE13A|Waldshut-Tiengen, Bad Säckingen
        DE141|Reutlingen, Metzingen
        DE142|Tübingen, Rottenburg am Neckar
        DE143|Albstadt, Balingen, Hechingen
        DE145|Ehingen
        DE146|Biberach an der Riß, Laupheim
        DE147|Friedrichshafen, Überlingen
        DE148|Ravensburg, Wangen im Allgäu, Weingarten, Leutkirch
        DE149|Sigmaringen, Pfullendorf
        DE214|Altötting, Burghausen
        DE215|Bad Reichenhall, Freilassing, Berchtesgaden
        DE216|Bad Tölz, Wolfratshausen, Geretsried
        DE217|Dachau
        DE21A|Erding
        DE21B|Freising
        DE21C|Fürstenfeldbruck, Germering
        DE21D|Garmisch-Partenkirchen
        DE21E|Landsberg am Lech
        DE21G|Mühldorf am Inn, Waldkraiburg
        DE21I|Neuburg an der Donau
        DE21J|Pfaffenhofen an der Ilm
        DE21L|Starnberg
        DE21M|Traunstein, Traunreut
        DE21N|Weilheim in Oberbayern, Penzberg
        DE224|Deggendorf
        DE226|Kelheim
        DE22A|Pfarrkirchen, Eggenfelden
        DE22C|Dingolfing, Landau an der Isar
        DE234|Sulzbach-Rosenberg
        DE236|Neumarkt in der Oberpfalz
        DE239|Schwandorf, Burglengenfeld
        DE248|Forchheim
        DE24A|Kronach
        DE24B|Kulmbach
        DE24C|Lichtenfels
        DE24D|Marktredwitz, Selb
        DE256|Rothenburg ob der Tauber, Dinkelsbühl
        DE257|Herzogenaurach
        DE259|Lauf an der Pegnitz
        DE25B|Roth
        DE25C|Weißenburg in Bayern
        DE265|Bad Kissingen
        DE266|Bad Neustadt an der Saale
        DE268|Kitzingen
        DE269|Miltenberg, Obernburg am Main
        DE26A|Lohr am Main, Karlstadt
        DE275|Friedberg, Aichach
        DE276|Königsbrunn, Gersthofen
        DE278|Günzburg
        DE279|Neu-Ulm, Senden
        DE27A|Lindau
        DE27B|Marktoberdorf, Füssen
        DE27C|Mindelheim
        DE27D|Donauwörth, Nördlingen
        DE27E|Sonthofen, Immenstadt
        DE405|Eberswalde, Bernau bei Berlin
        DE406|Königs Wusterhausen, Lübben
        DE407|Finsterwalde
        DE408|Falkensee, Rathenow
        DE409|Strausberg
        DE40A|Oranienburg, Hennigsdorf
        DE40B|Senftenberg, Lübbenau
        DE40C|Fürstenwalde, Eisenhüttenstadt
        DE40D|Neuruppin
        DE40E|Werder, Teltow
        DE40F|Wittenberge, Perleberg
        DE40G|Forst, Guben, Spremberg
        DE40H|Ludwigsfelde, Luckenwalde
        DE40I|Schwedt, Prenzlau
        DE715|Bensheim, Viernheim, Lampertheim, Heppenheim, Bürstadt, Lorsch
        DE716|Griesheim, Weiterstadt, Pfungstadt, Dieburg, Groß-Umstadt, Babenhausen
        DE717|Rüsselsheim am Main, Mörfelden-Walldorf, Groß-Gerau, Riedstadt
        DE718|Bad Homburg vor der Höhe, Oberursel, Friedrichsdorf
        DE719|Hanau, Maintal, Gelnhausen, Bruchköbel
        DE71A|Hofheim am Taunus, Kelkheim, Hattersheim am Main, Eschborn, Bad Soden am Taunus
        DE71B|Michelstadt, Erbach, Höchst im Odenwald, Bad König, Breuberg, Reichelsheim
        DE71C|Rodgau, Dreieich, Neu-Isenburg, Langen, Dietzenbach, Mühlheim am Main, Seligenstadt
        DE71D|Taunusstein, Idstein, Eltville am Rhein, Bad Schwalbach
        DE71E|Bad Vilbel, Friedberg in Hessen, Bad Nauheim, Butzbach, Karben
        DE721|Gießen, Pohlheim, Grünberg
        DE722|Wetzlar, Dillenburg, Herborn
        DE723|Limburg an der Lahn
        DE724|Marburg, Stadtallendorf, Biedenkopf
        DE725|Lauterbach, Alsfeld
        DE732|Fulda, Hünfeld
        DE733|Bad Hersfeld
        DE734|Baunatal, Vellmar
        DE735|Schwalmstadt, Homberg
        DE736|Korbach, Bad Arolsen
        DE737|Eschwege, Witzenhausen
        DE80J|Neubrandenburg, Waren, Neustrelitz
        DE80K|Güstrow, Bad Doberan
        DE80L|Stralsund, Ribnitz-Damgarten, Bergen auf Rügen
        DE80M|Wismar
        DE80N|Greifswald, Anklam, Wolgast
        DE80O|Parchim, Ludwigslust
        DE914|Gifhorn
        DE916|Goslar, Seesen
        DE917|Helmstedt
        DE918|Northeim, Einbeck
        DE91A|Peine
        DE91B|Wolfenbüttel
        DE91C|Göttingen, Duderstadt
        DE922|Syke, Stuhr, Weyhe
        DE923|Hameln, Bad Pyrmont
        DE925|Hildesheim, Alfeld
        DE927|Nienburg
        DE928|Stadthagen, Rinteln
        DE929|Hannover, Garbsen, Langenhagen, Laatzen, Wunstorf, Lehrte, Neustadt am Rübenberge
        DE931|Celle
        DE932|Cuxhaven
        DE933|Buchholz in der Nordheide, Winsen
        DE935|Lüneburg
        DE936|Osterholz-Scharmbeck
        DE938|Walsrode, Soltau
        DE939|Stade, Buxtehude
        DE93A|Uelzen
        DE93B|Verden, Achim
        DE946|Westerstede, Bad Zwischenahn
        DE947|Aurich, Norden
        DE948|Cloppenburg, Friesoythe
        DE949|Lingen, Meppen, Papenburg
        DE94A|Jever, Varel
        DE94B|Nordhorn
        DE94C|Leer
        DE94D|Ganderkesee, Wildeshausen
        DE94E|Melle, Georgsmarienhütte, Bramsche
        DE94F|Vechta, Lohne
        DE94G|Nordenham, Brake
        DEA1B|Kleve, Emmerich, Goch, Geldern
        DEA1C|Mettmann, Ratingen, Velbert, Langenfeld, Hilden, Monheim am Rhein
        DEA1D|Neuss, Dormagen, Grevenbroich, Meerbusch, Kaarst
        DEA1E|Viersen, Willich, Nettetal, Kempen
        DEA1F|Wesel, Moers, Dinslaken, Kamp-Lintfort, Voerde
        DEA26|Düren, Jülich
        DEA27|Kerpen, Bergheim, Hürth, Frechen, Pulheim, Brühl, Erftstadt
        DEA28|Euskirchen, Mechernich
        DEA29|Erkelenz, Heinsberg, Hückelhoven
        DEA2A|Gummersbach, Wiehl, Radevormwald
        DEA2B|Bergisch Gladbach, Leichlingen, Wermelskirchen
        DEA2C|Troisdorf, Siegburg, Sankt Augustin, Hennef, Königswinter, Niederkassel
        DEA2D|Aachen, Eschweiler, Stolberg, Alsdorf, Herzogenrath
        DEA34|Bocholt, Gronau, Borken, Ahaus
        DEA35|Dülmen, Coesfeld
        DEA36|Recklinghausen, Marl, Gladbeck, Dorsten, Castrop-Rauxel, Herten, Datteln, Haltern am See
        DEA37|Rheine, Ibbenbüren, Greven, Steinfurt, Emsdetten
        DEA38|Ahlen, Beckum, Warendorf, Oelde
        DEA42|Gütersloh, Rheda-Wiedenbrück, Verl
        DEA43|Herford, Bünde, Löhne
        DEA44|Höxter, Warburg
        DEA45|Detmold, Lemgo, Bad Salzuflen, Lage
        DEA46|Minden, Lübbecke, Bad Oeynhausen
        DEA47|Paderborn, Delbrück
        DEA56|Witten, Hattingen, Gevelsberg, Schwelm, Ennepetal
        DEA57|Arnsberg, Meschede, Brilon
        DEA58|Iserlohn, Lüdenscheid, Menden, Hemer, Plettenberg
        DEA59|Olpe, Lennestadt, Attendorn
        DEA5A|Siegen, Kreuztal
        DEA5B|Lippstadt, Soest, Werl
        DEA5C|Lünen, Unna, Schwerte, Bergkamen, Kamen
        DEB12|Bad Neuenahr-Ahrweiler
        DEB14|Bad Kreuznach, Bad Sobernheim
        DEB15|Idar-Oberstein
        DEB17|Andernach, Mayen
        DEB18|Neuwied
        DEB1A|Lahnstein
        DEB1B|Montabaur
        DEB1D|Boppard, Simmern
        DEB22|Wittlich, Bernkastel-Kues
        DEB23|Bitburg
        DEB25|Konz
        DEB3B|Alzey
        DEB3C|Bad Dürkheim, Grünstadt, Haßloch
        DEB3E|Germersheim, Wörth am Rhein
        DEB3I|Schifferstadt
        DEB3J|Bingen am Rhein, Ingelheim am Rhein
        DEC01|Saarbrücken, Völklingen
        DEC02|Merzig
        DEC03|Neunkirchen
        DEC04|Saarlouis, Dillingen
        DEC05|Homburg, St. Ingbert
        DED2C|Bautzen, Hoyerswerda, Radeberg, Kamenz
        DED2D|Görlitz, Zittau
        DED2E|Meißen, Radebeul, Riesa, Coswig
        DED2F|Pirna, Freital
        DED42|Annaberg-Buchholz, Aue-Bad Schlema
        DED43|Freiberg, Döbeln, Mittweida
        DED44|Plauen, Reichenbach, Auerbach
        DED45|Zwickau, Glauchau, Limbach-Oberfrohna
        DED52|Grimma, Markkleeberg, Borna
        DED53|Delitzsch, Eilenburg, Torgau
        DEE04|Salzwedel
        DEE05|Bitterfeld-Wolfen, Köthen
        DEE06|Burg
        DEE07|Haldensleben, Oschersleben
        DEE08|Weißenfels, Naumburg, Zeitz
        DEE09|Wernigerode, Halberstadt, Quedlinburg
        DEE0A|Sangerhausen, Lutherstadt Eisleben
        DEE0B|Merseburg
        DEE0C|Bernburg, Schönebeck, Aschersleben
        DEE0D|Stendal
        DEE0E|Lutherstadt Wittenberg
        DEF05|Heide
        DEF06|Geesthacht, Ratzeburg
        DEF07|Husum
        DEF08|Eutin, Bad Schwartau
        DEF09|Elmshorn, Pinneberg, Wedel
        DEF0A|Preetz
        DEF0B|Rendsburg, Eckernförde
        DEF0C|Schleswig
        DEF0D|Norderstedt, Bad Segeberg, Henstedt-Ulzburg
        DEF0E|Itzehoe
        DEF0F|Ahrensburg, Reinbek, Bad Oldesloe
        DEG06|Heilbad Heiligenstadt, Leinefelde-Worbis
        DEG07|Nordhausen
        DEG09|Mühlhausen, Bad Langensalza
        DEG0A|Sondershausen
        DEG0B|Schmalkalden, Meiningen
        DEG0C|Gotha
        DEG0D|Sömmerda
        DEG0F|Ilmenau, Arnstadt
        DEG0G|Apolda
        DEG0H|Sonneberg
        DEG0I|Saalfeld, Rudolstadt
        DEG0J|Eisenberg
        DEG0L|Greiz
        DEG0M|Altenburg
        DEG0P|Bad Salzungen
        """
}
