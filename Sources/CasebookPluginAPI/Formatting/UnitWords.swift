import CasebookModel

/// What can be told of a unit that somebody wrote: whether it is money, and how it is called beside a one.
struct UnitWords {
    private let text: String
    /// The word that is counted: the first one.
    private let head: Substring

    /// What was read of units before: cases share them.
    static let known = Remembered<String, (isMoney: Bool, singular: String)>()

    init(_ text: String) {
        self.text = text
        head = Self.headByBytes(of: text) ?? Self.headByCharacters(of: text)
    }

    /// The head of a text of ASCII and the letters of Western Europe, as nearly all units are; `nil` of any other. Asking each
    /// character whether it is a blank was 3 % of an export (measured).
    static func headByBytes(of text: String) -> Substring? {
        let bytes = text.utf8
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            switch byte {
            case 0x09...0x0D, 0x20, UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ","):
                // An accent behind it would make another character of it.
                let next = bytes.index(after: index)
                return next == bytes.endIndex || bytes[next] < 0x80 || bytes[next] == 0xC3 ? text[..<index] : nil
            // Followers, and the first byte of U+00C0 to U+00FF.
            case ..<0xC0, 0xC3: index = bytes.index(after: index)
            default: return nil
            }
        }
        return text[...]
    }

    /// The head of any text.
    static func headByCharacters(of text: String) -> Substring {
        text.prefix { !$0.isWhitespace && $0 != "/" && $0 != "(" && $0 != "," }
    }

    /// Whether amounts of money are counted, one by one: `Mio. Euro` are none.
    var isMoney: Bool { Self.currencies.contains(head.lowercased()) }

    /// The unit beside a one, if it is a plural that is well known; otherwise as it was written.
    var singular: String {
        guard let single = Self.singulars[head.lowercased()] else { return text }
        let isCapital = head.first?.isUppercase ?? false
        return (isCapital ? single.prefix(1).uppercased() + single.dropFirst() : single) + text.dropFirst(head.count)
    }

    private static let currencies: Set = [
        "€", "euro", "euros", "eur", "chf", "franken", "francs", "$", "us-$", "usd", "dollar", "dollars", "us-dollar",
        "£", "gbp", "pounds", "pln", "czk", "dkk", "nok", "sek", "huf", "ron", "isk",
    ]

    private static let singulars = [
        "days": "day", "hours": "hour", "minutes": "minute", "seconds": "second", "weeks": "week", "months": "month",
        "years": "year", "people": "person", "persons": "person", "euros": "euro", "dollars": "dollar",
        "orders": "order", "errors": "error", "mistakes": "mistake", "complaints": "complaint", "calls": "call",
        "visits": "visit", "visitors": "visitor", "customers": "customer", "employees": "employee",
        "companies": "company", "cases": "case", "pages": "page", "sheets": "sheet", "steps": "step", "trips": "trip",
        "tonnes": "tonne", "kilometres": "kilometre", "appointments": "appointment", "requests": "request",
        "tage": "tag", "stunden": "stunde", "minuten": "minute", "sekunden": "sekunde", "wochen": "woche",
        "monate": "monat", "jahre": "jahr", "personen": "person", "betriebe": "betrieb", "fälle": "fall",
        "aufträge": "auftrag", "bestellungen": "bestellung", "anfragen": "anfrage", "rückfragen": "rückfrage",
        "anrufe": "anruf", "besuche": "besuch", "beschwerden": "beschwerde", "reklamationen": "reklamation",
        "seiten": "seite", "blätter": "blatt", "schritte": "schritt", "fahrten": "fahrt", "tonnen": "tonne",
        "termine": "termin", "arbeitstage": "arbeitstag", "werktage": "werktag",
    ]
}
