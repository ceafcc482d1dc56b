import CasebookModel
import Testing

@testable import CasebookPublication

@Suite("Two owners, surnames and places that are words")
struct NameOwnerTests {
    private typealias Example = AnonymousName

    @Test(
        "a company of two surnames is found by each of them and in either order, whatever else they mean",
        arguments: [
            ("Klein", "Lang"), ("Groß", "Kurz"), ("Jung", "Stark"), ("Fuchs", "Braun"), ("Winter", "Sommer"),
            ("Fischer", "Schwarz"), ("Reich", "Vogel"),
        ])
    func owners(one: String, other: String) throws {
        for name in [one, other] {
            try Example(
                .company, "Autohaus \(one) & \(other)", .sure,
                [
                    "Herr \(name) half.", "Die Firma \(name) half.", "Familie \(name) half.",
                    "Im Autohaus \(name) lief es.",
                ]
            ).check()
        }
        try Example(
            .company, "Autohaus \(one) & \(other)", .found,
            [
                "Dann kam \(other) & \(one) dazu.", "Bei \(one) & \(other) lief es.",
                "Wir fragten \(one) und \(other).",
                "So hielten es \(other) und \(one).", "Das Autohaus \(other) und \(one)",
            ]
        ).check()
    }

    @Test("sayings and adjectives are no such names")
    func sayings() throws {
        try Example(.company, "Pflegedienst Jung & Alt", .unsure, ["Jung und Alt lernten.", "Für Jung und Alt"]).check()
        try Example(
            .company, "Autohaus Klein & Lang", .nothing,
            [
                "Lang war der Weg, klein der Gewinn.", "Der kleine Wagen ist lang.", "Klein anfangen hilft.",
                "Das ging lang gut.",
            ]
        ).check()
        try Example(
            .company, "Druckerei Weiß & Schwarz", .nothing,
            ["Es gab weißen Druck auf Schwarz.", "Der Druck ist schwarz."]
        ).check()
    }

    @Test(
        "a surname is no inflection of a word that takes no such ending",
        arguments: [
            "Nägele", "Schäufele", "Kächele", "Gäbele", "Zeller", "Krüger", "Bacher", "Steger", "Platzer", "Ahorner",
            "Brunner", "Berger", "Wanner", "Maier", "Täschler",
        ])
    func surnames(name: String) throws {
        #expect(CommonWords.classOf(FoldedText(name).spellings.joined()) == .rare, "\(name)")
        try Example(
            .company, "Holzbau \(name) GmbH", .found,
            ["Im Mai half \(name) beim Start.", "\(name) zählte selbst.", "Dann kam \(name)s Idee dazu."]
        ).check()
        try Example(.person, "Ulla \(name)", .found, ["Dann kam \(name) dazu.", "\(name), die Chefin, half."]).check()
    }

    @Test(
        "what is inflected is the same word",
        arguments: [
            "Kruges", "Krüge", "Krügen", "Nägel", "Nägeln", "Kinder", "Kindern", "Häuser", "Kleiner", "Langem",
            "Sterne",
            "Bauern", "Gabeln", "Adlers", "Tiere", "Hotels", "Großen", "Bilder", "Dächern", "Wälder",
        ])
    func inflections(word: String) {
        #expect(CommonWords.classOf(FoldedText(word).spellings.joined()).isCommon, "\(word)")
    }

    @Test(
        "who does something is likely meant without an article",
        arguments: ["Koch", "Schneider", "Richter", "Wolf", "Fuchs"])
    func alone(name: String) throws {
        let texts = [
            "Mit \(name) und seinen Leuten ging es.", "Dann half \(name) beim Start.", "\(name) zählte selbst.",
            "So sah es \(name), der Inhaber, auch.", "Dann kam \(name)s Idee dazu.", "\(name) und ihr Team lernten.",
        ]
        try Example(.person, "Ulla \(name)", .likely, texts).check()
        try Example(
            .person, "Ulla \(name)", .nothing,
            [
                "Der \(name) half.", "Mit dem \(name) ging es.", "Er wurde \(name).", "\(name) gesucht.",
                "Ein \(name) und seine Leute", "Das ist \(name).", "\(name) und Hund",
            ]
        ).check()
    }

    private static let placeExamples: [AnonymousName] = [
        Example(.place, "Lage", .likely, ["Der Betrieb sitzt in Lage.", "Leute aus Lage"]),
        Example(
            .place, "Lage", .nothing,
            ["Je nach Lage wird bestellt.", "In der Lage sein", "Die Lage ist gut.", "nach Lage der Dinge"]),
        Example(.place, "Lage", .sure, ["Die Stadt Lage half.", "32791 Lage"]),
        Example(.place, "Halle", .likely, ["Wir kommen aus Halle.", "in Halle"]),
        Example(
            .place, "Halle", .nothing,
            ["In Halle drei steht die Presse.", "In Halle 3", "In Halle B", "Von Halle zu Halle"]),
        Example(.place, "Halle (Saale)", .sure, ["Halle (Saale)", "in Halle an der Saale"]),
        Example(.place, "Horn", .nothing, ["Griffe aus Horn", "Ins Horn stoßen"]),
        Example(.place, "Norden", .nothing, ["Nach Norden hin ist Platz.", "Von Norden kam Wind."]),
        Example(.place, "Norden", .likely, ["Der Betrieb in Norden"]),
        Example(.place, "Regen", .nothing, ["Bei Regen ruht die Arbeit.", "In Regen und Wind"]),
        Example(.place, "Kamen", .nothing, ["Sie kamen früh.", "Kamen Gäste, half das."]),
        Example(.place, "Kamen", .likely, ["Die Firma in Kamen"]),
        Example(.place, "Aue", .nothing, ["In der Aue", "Die Aue"]),
        Example(.place, "Waren", .nothing, ["Die Waren kamen.", "Waren aus Blech", "Das waren alle."]),
        Example(.place, "Wetter", .nothing, ["Bei Wetter wie diesem", "Das Wetter"]),
        Example(.place, "Hannoversch Münden", .found, ["Hann. Münden", "in Münden", "hann-muenden.de"]),
        Example(.place, "Hann. Münden", .found, ["Hannoversch Münden", "in Münden"]),
        Example(.place, "Bad Salzuflen", .sure, ["B. Salzuflen", "Bad Salzuflen"]),
        Example(.place, "Sankt Wendel", .sure, ["St. Wendel", "Skt. Wendel", "St.Wendel"]),
        Example(.place, "Groß Särchen", .sure, ["Gr. Särchen"]),
        Example(.place, "Weil am Rhein", .sure, ["Weil a. Rh.", "Weil a. R.", "Weil am Rhein"]),
        Example(.place, "Freiburg im Breisgau", .sure, ["Freiburg i. Br.", "Freiburg i. B."]),
        Example(.place, "Rothenburg ob der Tauber", .sure, ["Rothenburg o. d. T."]),
    ]

    @Test(
        "places that are words are likely ones behind a preposition, and sure ones where something says so",
        arguments: placeExamples)
    func places(example: AnonymousName) throws { try example.check() }

    @Test(
        "a surname with a particle is found behind a title, whatever the word means",
        arguments: ["zum Felde", "am Ende", "im Hof", "zur Mühlen", "unter den Linden", "vor der Brücke", "vom Stein"])
    func particles(surname: String) throws {
        try Example(
            .person, "Eva \(surname)", .found,
            ["Dann kam Frau \(surname) dazu.", "Familie \(surname) half.", "Eva \(surname)"]
        ).check()
        try Example(.person, "Eva \(surname)", .nothing, ["Das liegt \(surname).", "Sie stand \(surname)."]).check()
    }

    private static let scriptExamples: [AnonymousName] = [
        Example(
            .person, "Иван Ковальчук", .found,
            ["КОВАЛЬЧУК", "у Ковальчука", "Kowaltschuk", "Kovalchuk", "ИВАН КОВАЛЬЧУК"]),
        Example(.person, "Анна Берёзка", .found, ["БЕРЁЗКА", "Березка", "Берёзки", "Берёзку", "Berjoska"]),
        Example(.person, "Νίκος Παππάς", .found, ["ΠΑΠΠΑΣ", "Παππας", "του Παππά", "Pappas", "ΝΙΚΟΣ ΠΑΠΠΑΣ"]),
        Example(.person, "Nguyễn Văn Trỗi", .found, ["Nguyen Van Troi", "Herr Nguyen", "NGUYỄN", "Troi"]),
        Example(.person, "Lê Thị Mỹ Đặng", .found, ["Le Thi My Dang", "Frau Dang"]),
        Example(
            .person, "Eva Zschornack", .found,
            ["ᴢꜱᴄʜᴏʀɴᴀᴄᴋ", "Ⓩⓢⓒⓗⓞⓡⓝⓐⓒⓚ", "Zscho‧rnack", "ZSСHОRNACK", "Zschornackⓡ", "Zschornack™"]),
        Example(.person, "王小明", .found, ["王小明先生"]),
    ]

    @Test(
        "names of other scripts are found in capitals, inflected, unmarked and in our letters",
        arguments: scriptExamples)
    func scripts(example: AnonymousName) throws { try example.check() }
}
