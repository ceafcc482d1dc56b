/// The regions of Germany in NUTS 2021, ordered by code, so that a region comes before its parts.
///
/// Source: Commission Delegated Regulation (EU) 2019/1755, Annex I, as published by Eurostat GISCO (NUTS 2021): 1
/// country, 16 Länder, 38 basic regions, 401 districts. It still has Eisenach (DEG0N) beside the Wartburgkreis
/// (DEG0P): their merger of July 2021 came after the regulation and first shows in NUTS 2024, which has 400
/// districts.
enum RegionTable {
    /// Fields: code, official name, and the English name where it differs. The English for "Kreisfreie Stadt" and
    /// "Stadtkreis" is "urban district", for "Landkreis" and "Kreis" "rural district"; these and names such as "Bavaria" are no
    /// part of NUTS.
    static let rows = CodeTable<Region>(text) { _, code, fields in Region(code: code, name: fields.localized) }

    private static let text = """
        DE|Deutschland|Germany
        DE1|Baden-Württemberg
        DE11|Stuttgart
        DE111|Stuttgart, Stadtkreis|Stuttgart, urban district
        DE112|Böblingen
        DE113|Esslingen
        DE114|Göppingen
        DE115|Ludwigsburg
        DE116|Rems-Murr-Kreis
        DE117|Heilbronn, Stadtkreis|Heilbronn, urban district
        DE118|Heilbronn, Landkreis|Heilbronn, rural district
        DE119|Hohenlohekreis
        DE11A|Schwäbisch Hall
        DE11B|Main-Tauber-Kreis
        DE11C|Heidenheim
        DE11D|Ostalbkreis
        DE12|Karlsruhe
        DE121|Baden-Baden, Stadtkreis|Baden-Baden, urban district
        DE122|Karlsruhe, Stadtkreis|Karlsruhe, urban district
        DE123|Karlsruhe, Landkreis|Karlsruhe, rural district
        DE124|Rastatt
        DE125|Heidelberg, Stadtkreis|Heidelberg, urban district
        DE126|Mannheim, Stadtkreis|Mannheim, urban district
        DE127|Neckar-Odenwald-Kreis
        DE128|Rhein-Neckar-Kreis
        DE129|Pforzheim, Stadtkreis|Pforzheim, urban district
        DE12A|Calw
        DE12B|Enzkreis
        DE12C|Freudenstadt
        DE13|Freiburg
        DE131|Freiburg im Breisgau, Stadtkreis|Freiburg im Breisgau, urban district
        DE132|Breisgau-Hochschwarzwald
        DE133|Emmendingen
        DE134|Ortenaukreis
        DE135|Rottweil
        DE136|Schwarzwald-Baar-Kreis
        DE137|Tuttlingen
        DE138|Konstanz
        DE139|Lörrach
        DE13A|Waldshut
        DE14|Tübingen
        DE141|Reutlingen
        DE142|Tübingen, Landkreis|Tübingen, rural district
        DE143|Zollernalbkreis
        DE144|Ulm, Stadtkreis|Ulm, urban district
        DE145|Alb-Donau-Kreis
        DE146|Biberach
        DE147|Bodenseekreis
        DE148|Ravensburg
        DE149|Sigmaringen
        DE2|Bayern|Bavaria
        DE21|Oberbayern|Upper Bavaria
        DE211|Ingolstadt, Kreisfreie Stadt|Ingolstadt, urban district
        DE212|München, Kreisfreie Stadt|Munich, urban district
        DE213|Rosenheim, Kreisfreie Stadt|Rosenheim, urban district
        DE214|Altötting
        DE215|Berchtesgadener Land
        DE216|Bad Tölz-Wolfratshausen
        DE217|Dachau
        DE218|Ebersberg
        DE219|Eichstätt
        DE21A|Erding
        DE21B|Freising
        DE21C|Fürstenfeldbruck
        DE21D|Garmisch-Partenkirchen
        DE21E|Landsberg am Lech
        DE21F|Miesbach
        DE21G|Mühldorf a. Inn
        DE21H|München, Landkreis|Munich, rural district
        DE21I|Neuburg-Schrobenhausen
        DE21J|Pfaffenhofen a. d. Ilm
        DE21K|Rosenheim, Landkreis|Rosenheim, rural district
        DE21L|Starnberg
        DE21M|Traunstein
        DE21N|Weilheim-Schongau
        DE22|Niederbayern|Lower Bavaria
        DE221|Landshut, Kreisfreie Stadt|Landshut, urban district
        DE222|Passau, Kreisfreie Stadt|Passau, urban district
        DE223|Straubing, Kreisfreie Stadt|Straubing, urban district
        DE224|Deggendorf
        DE225|Freyung-Grafenau
        DE226|Kelheim
        DE227|Landshut, Landkreis|Landshut, rural district
        DE228|Passau, Landkreis|Passau, rural district
        DE229|Regen
        DE22A|Rottal-Inn
        DE22B|Straubing-Bogen
        DE22C|Dingolfing-Landau
        DE23|Oberpfalz|Upper Palatinate
        DE231|Amberg, Kreisfreie Stadt|Amberg, urban district
        DE232|Regensburg, Kreisfreie Stadt|Regensburg, urban district
        DE233|Weiden i. d. Opf, Kreisfreie Stadt|Weiden i. d. Opf, urban district
        DE234|Amberg-Sulzbach
        DE235|Cham
        DE236|Neumarkt i. d. OPf.
        DE237|Neustadt a. d. Waldnaab
        DE238|Regensburg, Landkreis|Regensburg, rural district
        DE239|Schwandorf
        DE23A|Tirschenreuth
        DE24|Oberfranken|Upper Franconia
        DE241|Bamberg, Kreisfreie Stadt|Bamberg, urban district
        DE242|Bayreuth, Kreisfreie Stadt|Bayreuth, urban district
        DE243|Coburg, Kreisfreie Stadt|Coburg, urban district
        DE244|Hof, Kreisfreie Stadt|Hof, urban district
        DE245|Bamberg, Landkreis|Bamberg, rural district
        DE246|Bayreuth, Landkreis|Bayreuth, rural district
        DE247|Coburg, Landkreis|Coburg, rural district
        DE248|Forchheim
        DE249|Hof, Landkreis|Hof, rural district
        DE24A|Kronach
        DE24B|Kulmbach
        DE24C|Lichtenfels
        DE24D|Wunsiedel i. Fichtelgebirge
        DE25|Mittelfranken|Middle Franconia
        DE251|Ansbach, Kreisfreie Stadt|Ansbach, urban district
        DE252|Erlangen, Kreisfreie Stadt|Erlangen, urban district
        DE253|Fürth, Kreisfreie Stadt|Fürth, urban district
        DE254|Nürnberg, Kreisfreie Stadt|Nuremberg, urban district
        DE255|Schwabach, Kreisfreie Stadt|Schwabach, urban district
        DE256|Ansbach, Landkreis|Ansbach, rural district
        DE257|Erlangen-Höchstadt
        DE258|Fürth, Landkreis|Fürth, rural district
        DE259|Nürnberger Land
        DE25A|Neustadt a. d. Aisch-Bad Windsheim
        DE25B|Roth
        DE25C|Weißenburg-Gunzenhausen
        DE26|Unterfranken|Lower Franconia
        DE261|Aschaffenburg, Kreisfreie Stadt|Aschaffenburg, urban district
        DE262|Schweinfurt, Kreisfreie Stadt|Schweinfurt, urban district
        DE263|Würzburg, Kreisfreie Stadt|Würzburg, urban district
        DE264|Aschaffenburg, Landkreis|Aschaffenburg, rural district
        DE265|Bad Kissingen
        DE266|Rhön-Grabfeld
        DE267|Haßberge
        DE268|Kitzingen
        DE269|Miltenberg
        DE26A|Main-Spessart
        DE26B|Schweinfurt, Landkreis|Schweinfurt, rural district
        DE26C|Würzburg, Landkreis|Würzburg, rural district
        DE27|Schwaben|Swabia
        DE271|Augsburg, Kreisfreie Stadt|Augsburg, urban district
        DE272|Kaufbeuren, Kreisfreie Stadt|Kaufbeuren, urban district
        DE273|Kempten (Allgäu), Kreisfreie Stadt|Kempten (Allgäu), urban district
        DE274|Memmingen, Kreisfreie Stadt|Memmingen, urban district
        DE275|Aichach-Friedberg
        DE276|Augsburg, Landkreis|Augsburg, rural district
        DE277|Dillingen a.d. Donau
        DE278|Günzburg
        DE279|Neu-Ulm
        DE27A|Lindau (Bodensee)
        DE27B|Ostallgäu
        DE27C|Unterallgäu
        DE27D|Donau-Ries
        DE27E|Oberallgäu
        DE3|Berlin
        DE30|Berlin
        DE300|Berlin
        DE4|Brandenburg
        DE40|Brandenburg
        DE401|Brandenburg an der Havel, Kreisfreie Stadt|Brandenburg an der Havel, urban district
        DE402|Cottbus, Kreisfreie Stadt|Cottbus, urban district
        DE403|Frankfurt (Oder), Kreisfreie Stadt|Frankfurt (Oder), urban district
        DE404|Potsdam, Kreisfreie Stadt|Potsdam, urban district
        DE405|Barnim
        DE406|Dahme-Spreewald
        DE407|Elbe-Elster
        DE408|Havelland
        DE409|Märkisch-Oderland
        DE40A|Oberhavel
        DE40B|Oberspreewald-Lausitz
        DE40C|Oder-Spree
        DE40D|Ostprignitz-Ruppin
        DE40E|Potsdam-Mittelmark
        DE40F|Prignitz
        DE40G|Spree-Neiße
        DE40H|Teltow-Fläming
        DE40I|Uckermark
        DE5|Bremen
        DE50|Bremen
        DE501|Bremen, Kreisfreie Stadt|Bremen, urban district
        DE502|Bremerhaven, Kreisfreie Stadt|Bremerhaven, urban district
        DE6|Hamburg
        DE60|Hamburg
        DE600|Hamburg
        DE7|Hessen|Hesse
        DE71|Darmstadt
        DE711|Darmstadt, Kreisfreie Stadt|Darmstadt, urban district
        DE712|Frankfurt am Main, Kreisfreie Stadt|Frankfurt am Main, urban district
        DE713|Offenbach am Main, Kreisfreie Stadt|Offenbach am Main, urban district
        DE714|Wiesbaden, Kreisfreie Stadt|Wiesbaden, urban district
        DE715|Bergstraße
        DE716|Darmstadt-Dieburg
        DE717|Groß-Gerau
        DE718|Hochtaunuskreis
        DE719|Main-Kinzig-Kreis
        DE71A|Main-Taunus-Kreis
        DE71B|Odenwaldkreis
        DE71C|Offenbach, Landkreis|Offenbach, rural district
        DE71D|Rheingau-Taunus-Kreis
        DE71E|Wetteraukreis
        DE72|Gießen
        DE721|Gießen, Landkreis|Gießen, rural district
        DE722|Lahn-Dill-Kreis
        DE723|Limburg-Weilburg
        DE724|Marburg-Biedenkopf
        DE725|Vogelsbergkreis
        DE73|Kassel
        DE731|Kassel, Kreisfreie Stadt|Kassel, urban district
        DE732|Fulda
        DE733|Hersfeld-Rotenburg
        DE734|Kassel, Landkreis|Kassel, rural district
        DE735|Schwalm-Eder-Kreis
        DE736|Waldeck-Frankenberg
        DE737|Werra-Meißner-Kreis
        DE8|Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania
        DE80|Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania
        DE803|Rostock, Kreisfreie Stadt|Rostock, urban district
        DE804|Schwerin, Kreisfreie Stadt|Schwerin, urban district
        DE80J|Mecklenburgische Seenplatte
        DE80K|Landkreis Rostock|Rostock, rural district
        DE80L|Vorpommern-Rügen
        DE80M|Nordwestmecklenburg
        DE80N|Vorpommern-Greifswald
        DE80O|Ludwigslust-Parchim
        DE9|Niedersachsen|Lower Saxony
        DE91|Braunschweig
        DE911|Braunschweig, Kreisfreie Stadt|Braunschweig, urban district
        DE912|Salzgitter, Kreisfreie Stadt|Salzgitter, urban district
        DE913|Wolfsburg, Kreisfreie Stadt|Wolfsburg, urban district
        DE914|Gifhorn
        DE916|Goslar
        DE917|Helmstedt
        DE918|Northeim
        DE91A|Peine
        DE91B|Wolfenbüttel
        DE91C|Göttingen
        DE92|Hannover|Hanover
        DE922|Diepholz
        DE923|Hameln-Pyrmont
        DE925|Hildesheim
        DE926|Holzminden
        DE927|Nienburg (Weser)
        DE928|Schaumburg
        DE929|Region Hannover|Hanover Region
        DE93|Lüneburg
        DE931|Celle
        DE932|Cuxhaven
        DE933|Harburg
        DE934|Lüchow-Dannenberg
        DE935|Lüneburg, Landkreis|Lüneburg, rural district
        DE936|Osterholz
        DE937|Rotenburg (Wümme)
        DE938|Heidekreis
        DE939|Stade
        DE93A|Uelzen
        DE93B|Verden
        DE94|Weser-Ems
        DE941|Delmenhorst, Kreisfreie Stadt|Delmenhorst, urban district
        DE942|Emden, Kreisfreie Stadt|Emden, urban district
        DE943|Oldenburg (Oldenburg), Kreisfreie Stadt|Oldenburg (Oldenburg), urban district
        DE944|Osnabrück, Kreisfreie Stadt|Osnabrück, urban district
        DE945|Wilhelmshaven, Kreisfreie Stadt|Wilhelmshaven, urban district
        DE946|Ammerland
        DE947|Aurich
        DE948|Cloppenburg
        DE949|Emsland
        DE94A|Friesland (DE)
        DE94B|Grafschaft Bentheim
        DE94C|Leer
        DE94D|Oldenburg, Landkreis|Oldenburg, rural district
        DE94E|Osnabrück, Landkreis|Osnabrück, rural district
        DE94F|Vechta
        DE94G|Wesermarsch
        DE94H|Wittmund
        DEA|Nordrhein-Westfalen|North Rhine-Westphalia
        DEA1|Düsseldorf
        DEA11|Düsseldorf, Kreisfreie Stadt|Düsseldorf, urban district
        DEA12|Duisburg, Kreisfreie Stadt|Duisburg, urban district
        DEA13|Essen, Kreisfreie Stadt|Essen, urban district
        DEA14|Krefeld, Kreisfreie Stadt|Krefeld, urban district
        DEA15|Mönchengladbach, Kreisfreie Stadt|Mönchengladbach, urban district
        DEA16|Mülheim an der Ruhr, Kreisfreie Stadt|Mülheim an der Ruhr, urban district
        DEA17|Oberhausen, Kreisfreie Stadt|Oberhausen, urban district
        DEA18|Remscheid, Kreisfreie Stadt|Remscheid, urban district
        DEA19|Solingen, Kreisfreie Stadt|Solingen, urban district
        DEA1A|Wuppertal, Kreisfreie Stadt|Wuppertal, urban district
        DEA1B|Kleve
        DEA1C|Mettmann
        DEA1D|Rhein-Kreis Neuss
        DEA1E|Viersen
        DEA1F|Wesel
        DEA2|Köln|Cologne
        DEA22|Bonn, Kreisfreie Stadt|Bonn, urban district
        DEA23|Köln, Kreisfreie Stadt|Cologne, urban district
        DEA24|Leverkusen, Kreisfreie Stadt|Leverkusen, urban district
        DEA26|Düren
        DEA27|Rhein-Erft-Kreis
        DEA28|Euskirchen
        DEA29|Heinsberg
        DEA2A|Oberbergischer Kreis
        DEA2B|Rheinisch-Bergischer Kreis
        DEA2C|Rhein-Sieg-Kreis
        DEA2D|Städteregion Aachen|Aachen city region
        DEA3|Münster
        DEA31|Bottrop, Kreisfreie Stadt|Bottrop, urban district
        DEA32|Gelsenkirchen, Kreisfreie Stadt|Gelsenkirchen, urban district
        DEA33|Münster, Kreisfreie Stadt|Münster, urban district
        DEA34|Borken
        DEA35|Coesfeld
        DEA36|Recklinghausen
        DEA37|Steinfurt
        DEA38|Warendorf
        DEA4|Detmold
        DEA41|Bielefeld, Kreisfreie Stadt|Bielefeld, urban district
        DEA42|Gütersloh
        DEA43|Herford
        DEA44|Höxter
        DEA45|Lippe
        DEA46|Minden-Lübbecke
        DEA47|Paderborn
        DEA5|Arnsberg
        DEA51|Bochum, Kreisfreie Stadt|Bochum, urban district
        DEA52|Dortmund, Kreisfreie Stadt|Dortmund, urban district
        DEA53|Hagen, Kreisfreie Stadt|Hagen, urban district
        DEA54|Hamm, Kreisfreie Stadt|Hamm, urban district
        DEA55|Herne, Kreisfreie Stadt|Herne, urban district
        DEA56|Ennepe-Ruhr-Kreis
        DEA57|Hochsauerlandkreis
        DEA58|Märkischer Kreis
        DEA59|Olpe
        DEA5A|Siegen-Wittgenstein
        DEA5B|Soest
        DEA5C|Unna
        DEB|Rheinland-Pfalz|Rhineland-Palatinate
        DEB1|Koblenz
        DEB11|Koblenz, Kreisfreie Stadt|Koblenz, urban district
        DEB12|Ahrweiler
        DEB13|Altenkirchen (Westerwald)
        DEB14|Bad Kreuznach
        DEB15|Birkenfeld
        DEB17|Mayen-Koblenz
        DEB18|Neuwied
        DEB1A|Rhein-Lahn-Kreis
        DEB1B|Westerwaldkreis
        DEB1C|Cochem-Zell
        DEB1D|Rhein-Hunsrück-Kreis
        DEB2|Trier
        DEB21|Trier, Kreisfreie Stadt|Trier, urban district
        DEB22|Bernkastel-Wittlich
        DEB23|Eifelkreis Bitburg-Prüm
        DEB24|Vulkaneifel
        DEB25|Trier-Saarburg
        DEB3|Rheinhessen-Pfalz
        DEB31|Frankenthal (Pfalz), Kreisfreie Stadt|Frankenthal (Pfalz), urban district
        DEB32|Kaiserslautern, Kreisfreie Stadt|Kaiserslautern, urban district
        DEB33|Landau in der Pfalz, Kreisfreie Stadt|Landau in der Pfalz, urban district
        DEB34|Ludwigshafen am Rhein, Kreisfreie Stadt|Ludwigshafen am Rhein, urban district
        DEB35|Mainz, Kreisfreie Stadt|Mainz, urban district
        DEB36|Neustadt an der Weinstraße, Kreisfreie Stadt|Neustadt an der Weinstraße, urban district
        DEB37|Pirmasens, Kreisfreie Stadt|Pirmasens, urban district
        DEB38|Speyer, Kreisfreie Stadt|Speyer, urban district
        DEB39|Worms, Kreisfreie Stadt|Worms, urban district
        DEB3A|Zweibrücken, Kreisfreie Stadt|Zweibrücken, urban district
        DEB3B|Alzey-Worms
        DEB3C|Bad Dürkheim
        DEB3D|Donnersbergkreis
        DEB3E|Germersheim
        DEB3F|Kaiserslautern, Landkreis|Kaiserslautern, rural district
        DEB3G|Kusel
        DEB3H|Südliche Weinstraße
        DEB3I|Rhein-Pfalz-Kreis
        DEB3J|Mainz-Bingen
        DEB3K|Südwestpfalz
        DEC|Saarland
        DEC0|Saarland
        DEC01|Regionalverband Saarbrücken|Saarbrücken regional association
        DEC02|Merzig-Wadern
        DEC03|Neunkirchen
        DEC04|Saarlouis
        DEC05|Saarpfalz-Kreis
        DEC06|St. Wendel
        DED|Sachsen|Saxony
        DED2|Dresden
        DED21|Dresden, Kreisfreie Stadt|Dresden, urban district
        DED2C|Bautzen
        DED2D|Görlitz
        DED2E|Meißen
        DED2F|Sächsische Schweiz-Osterzgebirge
        DED4|Chemnitz
        DED41|Chemnitz, Kreisfreie Stadt|Chemnitz, urban district
        DED42|Erzgebirgskreis
        DED43|Mittelsachsen
        DED44|Vogtlandkreis
        DED45|Zwickau
        DED5|Leipzig
        DED51|Leipzig, Kreisfreie Stadt|Leipzig, urban district
        DED52|Leipzig
        DED53|Nordsachsen
        DEE|Sachsen-Anhalt|Saxony-Anhalt
        DEE0|Sachsen-Anhalt|Saxony-Anhalt
        DEE01|Dessau-Roßlau, Kreisfreie Stadt|Dessau-Roßlau, urban district
        DEE02|Halle (Saale), Kreisfreie Stadt|Halle (Saale), urban district
        DEE03|Magdeburg, Kreisfreie Stadt|Magdeburg, urban district
        DEE04|Altmarkkreis Salzwedel
        DEE05|Anhalt-Bitterfeld
        DEE06|Jerichower Land
        DEE07|Börde
        DEE08|Burgenlandkreis
        DEE09|Harz
        DEE0A|Mansfeld-Südharz
        DEE0B|Saalekreis
        DEE0C|Salzlandkreis
        DEE0D|Stendal
        DEE0E|Wittenberg
        DEF|Schleswig-Holstein
        DEF0|Schleswig-Holstein
        DEF01|Flensburg, Kreisfreie Stadt|Flensburg, urban district
        DEF02|Kiel, Kreisfreie Stadt|Kiel, urban district
        DEF03|Lübeck, Kreisfreie Stadt|Lübeck, urban district
        DEF04|Neumünster, Kreisfreie Stadt|Neumünster, urban district
        DEF05|Dithmarschen
        DEF06|Herzogtum Lauenburg
        DEF07|Nordfriesland
        DEF08|Ostholstein
        DEF09|Pinneberg
        DEF0A|Plön
        DEF0B|Rendsburg-Eckernförde
        DEF0C|Schleswig-Flensburg
        DEF0D|Segeberg
        DEF0E|Steinburg
        DEF0F|Stormarn
        DEG|Thüringen|Thuringia
        DEG0|Thüringen|Thuringia
        DEG01|Erfurt, Kreisfreie Stadt|Erfurt, urban district
        DEG02|Gera, Kreisfreie Stadt|Gera, urban district
        DEG03|Jena, Kreisfreie Stadt|Jena, urban district
        DEG04|Suhl, Kreisfreie Stadt|Suhl, urban district
        DEG05|Weimar, Kreisfreie Stadt|Weimar, urban district
        DEG06|Eichsfeld
        DEG07|Nordhausen
        DEG09|Unstrut-Hainich-Kreis
        DEG0A|Kyffhäuserkreis
        DEG0B|Schmalkalden-Meiningen
        DEG0C|Gotha
        DEG0D|Sömmerda
        DEG0E|Hildburghausen
        DEG0F|Ilm-Kreis
        DEG0G|Weimarer Land
        DEG0H|Sonneberg
        DEG0I|Saalfeld-Rudolstadt
        DEG0J|Saale-Holzland-Kreis
        DEG0K|Saale-Orla-Kreis
        DEG0L|Greiz
        DEG0M|Altenburger Land
        DEG0N|Eisenach, Kreisfreie Stadt|Eisenach, urban district
        DEG0P|Wartburgkreis
        """
}
