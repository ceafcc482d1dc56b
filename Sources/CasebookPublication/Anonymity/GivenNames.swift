/// Given names that are usual in German-speaking countries and beside them: what tells `Petra Kranzmann` from `Kranzmann Petra`,
/// and `Kranzmann und Obermoser` from `Petra und Jan Obermoser`.
enum GivenNames {
    /// Whether a folded word is one of them.
    static func contain(_ word: String) -> Bool { all.contains(word) }

    /// Whether a folded word is one of them, and no word of the language: `Otto`, but not `Rose` or `August`.
    static func surelyContain(_ word: String) -> Bool {
        all.contains(word) && !CommonWords.classOf(word).isCommon && !notOnly.contains(word)
    }

    /// Whether a folded word that stands as a given name is no word of the language, known as a given name or not.
    static func areHardlyAnythingElse(_ word: String) -> Bool {
        CommonWords.classOf(word) == .rare && !notOnly.contains(word) && !PersonWords.isOrdinary(word)
    }

    /// Whether a folded given name is a noun that most people know, though no company is called by it: `die Heide`.
    static func areNounsToo(_ word: String) -> Bool { nouns.contains(word) }

    private static let nouns = Set(
        FoldedText(
            """
            Viola Heide Iris Erika Jasmin Kai Roman Pascal Dietrich Linde Flora Marina Melissa Stella Luna Aurora Victoria Viktoria Angel \
            Robin Oskar Otto Max Leo Ben Dora Gloria Carmen Bella Alma Kassandra Penelope Diana Julia Maria
            """
        ).spellings)

    private static let all = Set(FoldedText(women).spellings + FoldedText(men).spellings)
    /// Given names that are as usual as surnames or words.
    private static let notOnly = Set(
        FoldedText("Franz Walter Friedrich Mark Will Art Frank Amber Faith Ray Per").spellings)

    private static let women = """
        Ada Adele Adelheid Agathe Agnes Aida Aisha Alena Alessandra Alexandra Alice Alicia Alina Alma Almut Amalia Amelie Amina Amira \
        Andrea Angela Angelika Anika Anita Anja Anke Anna Annabell Annalena Anne Annegret Annelie Anneliese Annemarie Annette Annika \
        Antje Antonia Antonie Aphrodite Ariane Arzu Astrid Aurelia Ayla Aylin Ayse Barbara Beata Beate Beatrice Beatrix Bella Berit \
        Bernadette Bertha Bettina Bianca Birgit Birgitta Birte Britta Brigitte Brunhilde Carina Carla Carmen Carola Carolin Caroline \
        Cathrin Catharina Cecilia Celina Celine Chantal Charlotte Christa Christel Christiane Christin Christina Christine Clara \
        Claudia Constanze Cora Cordula Corinna Cornelia Dagmar Daniela Daria Debora Denise Derya Diana Dietlinde Dilek Dina Dora \
        Dorothea Dorothee Doris Edda Edeltraud Edith Elena Eleonore Elfi Elfriede Elif Elisa Elisabeth Elise Elke Ella Ellen Elli \
        Elsa Else Elvira Emely Emilia Emilie Emily Emine Emma Emmi Erika Erna Esma Esra Esther Eugenia Eva Evelin Evelyn Fabienne \
        Fatima Fatma Felicitas Fenja Filiz Finja Franka Franziska Frauke Frida Frieda Friederike Gabi Gabriela Gabriele Gerda \
        Gerlinde Gerti Gertrud Gesa Gesche Gesine Gina Gisela Gitta Giulia Grazyna Greta Gretel Gudrun Gülay Gundula Hanna Hannah \
        Hannelore Hatice Hedwig Heide Heidemarie Heidi Heidrun Heike Helen Helena Helene Helga Henriette Henrike Herta Hilde \
        Hildegard Hilke Hülya Ida Ilka Ilona Ilse Imke Ina Ines Inga Inge Ingeborg Ingrid Inka Irene Irina Iris Irma Irmgard Isa \
        Isabel Isabell Isabella Isolde Ivana Ivonne Jacqueline Jana Janina Jasmin Jeanette Jelena Jennifer Jenny Jessica Jette Joana \
        Johanna Jolanta Josefa Josefine Josephine Judith Julia Juliane Julie Jutta Kaja Karen Karin Karina Karla Karola Karolin \
        Karolina Kathrin Katarina Katharina Käthe Kathleen Kati Katja Katrin Kerstin Kira Klara Klaudia Konstanze Kornelia Kristin \
        Kristina Laila Lara Larissa Laura Lea Leila Leni Lena Leonie Leonore Leyla Lia Liane Lieselotte Lilian Lilli Lilly Lina Linda \
        Lisa Lisbeth Liselotte Loni Lore Lotta Lotte Louisa Louise Lucia Lucie Luisa Luise Luzia Lydia Madeleine Magda Magdalena Maike \
        Maja Malgorzata Malin Mandy Manja Manuela Mara Mareike Maren Margareta Margarete Margit Margot Margret Margrit Maria Marianne \
        Marie Marielle Marietta Marika Marina Marion Marit Marita Marla Marlene Marlies Marta Martha Martina Mathilda Mathilde Maya \
        Mechthild Meike Melanie Melina Melissa Mena Meral Mercedes Merle Mia Michaela Michelle Mila Milena Mina Mira Miriam Mirjam Mona \
        Monika Monique Nadia Nadine Nadja Natalia Natalie Natascha Nele Nelli Nicola Nicole Nina Nora Nuray Olga Olivia Ottilie Paula \
        Pauline Petra Phoebe Pia Rahel Ramona Raphaela Rebecca Regina Regine Renate Rike Rita Roberta Romy Ronja Rosa Rosalie Rosemarie \
        Rosi Rosina Roswitha Ruth Sabina Sabine Sabrina Samira Sandra Sara Sarah Saskia Selma Senta Sevgi Sibylle Sieglinde Sigrid \
        Silja Silke Silvana Silvia Simone Sina Sinem Solveig Sonja Sophia Sophie Sofia Sofie Stefanie Steffi Stella Stephanie Susann \
        Susanna Susanne Svea Svenja Svetlana Swantje Sylvia Sylvie Sybille Tabea Tamara Tanja Tatjana Teresa Thea Theresa Therese \
        Theresia Thekla Tina Toni Traude Traudl Trude Ulla Ulrike Uschi Ursel Ursula Uta Ute Valentina Valerie Vanessa Vera Verena \
        Veronika Victoria Viktoria Viola Vivian Vivien Waltraud Wanda Wencke Wibke Wiebke Wilhelmine Wilma Xenia Yasemin Yasmin Yvette \
        Yvonne Zehra Zeynep Zita Emine Sevim Nurcan Songül Gül Oxana Oksana Ludmila Swetlana Tetiana Kateryna Iryna Agnieszka Ewa \
        Katarzyna Magdalena Joanna Malgorzata Justyna Aneta Dorota Danuta Elzbieta Amy Ann Ashley Betty Brenda Carol Cheryl Cynthia \
        Deborah Donna Dorothy Elizabeth Fiona Gillian Heather Helen Jane Janet Janice Jean Joan Joyce Judy Karen Kate Kathryn Kelly \
        Kimberly Laura Lauren Lisa Liz Lucy Lynn Margaret Martha Mary Megan Nancy Pamela Patricia Rachel Rebecca Samantha Sandra \
        Sharon Shirley Sophie Susan Tracy Wendy Zoe Priya Mei Thi
        """

    private static let men = """
        Achim Adam Adem Adolf Adrian Ahmed Ahmet Albert Albin Albrecht Alex Alexander Alfons Alfred Ali Alois Alwin Anatol Andi Andre \
        Andreas Andrej Angelo Ansgar Anton Antonio Armin Arndt Arne Arno Arnold Arthur Artur Attila August Axel Balthasar Bastian Benedikt \
        Benjamin Benno Bernd Bernhard Bernt Berthold Bertram Bilal Björn Bodo Boris Burak Burkhard Carl Carlo Carlos Carsten Cem Cemal \
        Christian Christof Christoph Christopher Claas Claus Clemens Conrad Constantin Cord Cornelius Dani Daniel Danny Dario David Deniz \
        Dennis Denny Detlef Detlev Dieter Dietmar Dietrich Dimitri Dirk Dominic Dominik Eberhard Eckart Eckhard Edgar Edmund Eduard Edwin \
        Egbert Egon Ehrenfried Elias Emanuel Emil Emre Engelbert Enno Enrico Erdal Erhard Eric Erich Erik Ernst Erol Ertan Erwin Eugen \
        Ewald Fabian Fabio Falk Faruk Fatih Felix Ferdinand Ferdi Fiete Filip Finn Florian Francesco Frank Franz Fred Frederic Frederik \
        Friedbert Friedhelm Friedrich Frieder Fritz Gabriel Gebhard Georg Gerald Gerd Gerhard Gernot Gero Gerrit Gerold Gert Giovanni \
        Giuseppe Gisbert Götz Gottfried Gotthard Gottlieb Gregor Guido Gunnar Gunter Gunther Günter Günther Gustav Hajo Hakan Halil Hannes \
        Hanno Hans Hansjörg Harald Hardy Haribert Harry Hartmut Hartwig Hasan Hassan Hauke Heiko Heiner Heini Heino Heinrich Heinz Heinz \
        Helge Hellmut Helmut Hendrik Hennes Henning Henri Henrik Henry Herbert Heribert Hermann Hilmar Hinnerk Hinrich Holger Horst Hubert \
        Hubertus Hugo Hussein Hüseyin Ibrahim Ignaz Igor Ilja Immanuel Ingo Ingolf Ismail Iwan Ivan Jakob Jan Janek Janis Jann Jannik Jannis \
        Jens Jasper Jerome Jimmy Joachim Jochen Joe Joel Johann Johannes John Jonas Jonathan Joost Jörg Jörn Josef Joseph Joshua Josua Juan \
        Julian Julius Jupp Jürgen Justin Justus Kai Karim Karl Karlheinz Karsten Kaspar Kay Kemal Kevin Kilian Klaas Klaus Klemens Knut \
        Konrad Konstantin Korbinian Kuno Kurt Lambert Lars Lasse Laurens Laurenz Laurin Leander Leif Lennart Leo Leon Leonard Leonhard Leopold \
        Levin Linus Lorenz Lothar Luca Lucas Ludger Ludwig Luigi Luis Luka Lukas Lutz Magnus Malte Manfred Manuel Marc Marcel Marco Marek \
        Marcus Mario Marius Mark Marko Markus Markwart Marlon Marten Martin Marvin Mathias Mats Matteo Matthias Mattis Maurice Max Maxim \
        Maximilian Mehmet Meik Meinhard Meinolf Michael Michel Mike Mirco Mirko Mohamed Mohammed Moritz Muhammed Murat Mustafa Nico Nicolai \
        Nicolas Niels Niklas Niko Nikolai Nikolaus Nils Norbert Norman Odo Ole Olaf Oliver Olli Omar Ömer Onur Orhan Oscar Oskar Osman Oswald \
        Otmar Ottmar Otto Ottokar Pablo Pascal Patrick Paul Pauli Pavel Peer Per Peter Petr Philip Philipp Pierre Piet Piotr Quirin Rafael \
        Raimund Rainer Ralf Ralph Ramon Raphael Rasmus Reiner Reinhard Reinhardt Reinhold Remo Rene Rico Richard Robert Roberto Robin Roger \
        Roland Rolf Roman Ronald Ronny Ruben Rüdiger Rudi Rudolf Rupert Salvatore Samuel Sandro Sascha Sebastian Selim Sepp Sergej Severin \
        Siegbert Siegfried Siegmar Sigmar Sigmund Silas Silvan Silvio Simon Sönke Sören Stanislaw Stefan Steffen Stephan Steven Sven Swen \
        Tarek Theo Theobald Theodor Thilo Thomas Thoralf Thorben Thorsten Tibor Till Tilman Tilo Tim Timm Timo Tino Tobias Toby Tom Tomas \
        Tomasz Toni Tony Torben Torge Torsten Toralf Traugott Udo Ulf Uli Ulrich Urs Urban Uwe Valentin Veit Viktor Vincent Vinzenz Volker \
        Volkmar Waldemar Walter Walther Wenzel Werner Wieland Wilfried Wilhelm Willi Willibald Willy Winfried Wladimir Wolfgang Wolfram Wulf \
        Xaver Yannick Yannik Yusuf Zoltan Aaron Adam Alan Alasdair Andrew Anthony Barry Ben Benjamin Bill Bob Brad Brandon Brian Bruce \
        Charles Chris Colin Craig Daniel David Derek Donald Douglas Duncan Edward Ethan Gareth Gary Geoffrey George Gordon Graham Greg \
        Gregory Harold Howard Hugh Ian Jack Jacob James Jason Jeff Jeffrey Jeremy Jim Joe Jonathan Joseph Keith Kenneth Larry Lawrence Liam \
        Malcolm Matthew Michael Neil Nicholas Nigel Patrick Paul Philip Raymond Richard Robert Roger Ronald Roy Ryan Samuel Scott Sean Simon \
        Stephen Steve Stuart Terry Timothy Trevor William Seán Mateusz Krzysztof Andrzej Wojciech Jakub Pawel Marcin Grzegorz Dariusz Ahmad \
        Khaled Amir Reza Vinh Minh Hung
        """
}
