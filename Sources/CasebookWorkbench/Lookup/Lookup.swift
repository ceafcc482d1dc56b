import CasebookJournal
import CasebookModel

/// Finds codes by what people call things: regions by their names and by towns, sectors by trades, licences by their names.
struct Lookup: Sendable {
    /// Something to choose.
    struct Entry: Sendable {
        let code: String
        let label: LocalizedText
        /// What it is found by beside its label.
        let also: [String]

        /// As forms show it, and take it again.
        func text(_ language: InterfaceLanguage) -> String { "\(label[language]) (\(code))" }
    }

    let entries: [Entry]
    private let codes: [FoldedName: String]

    /// - Parameter entries: in the order in which names count: a name that several have means the first of them.
    private init(_ entries: [Entry]) {
        self.entries = entries
        let named = entries.flatMap { entry in [entry.label.de, entry.label.en].map { (FoldedName($0), entry.code) } }
        let other = entries.flatMap { entry in entry.also.map { (FoldedName($0), entry.code) } }
        codes = Dictionary(named + other) { first, _ in first }
    }

    /// The code that a text means: a code, a label, or another name.
    func code(of text: String, isCode: (String) -> Bool) -> String? {
        if isCode(text) { return text }
        if isCode(text.uppercased()) { return text.uppercased() }
        if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
            let inner = String(text[text.index(after: open)...].dropLast())
            if isCode(inner) { return inner }
        }
        return codes[FoldedName(text)]
    }

    /// What somebody may have meant, best first.
    func near(_ text: String, _ count: Int) -> [Entry] {
        let query = FoldedName(text)
        let names = entries.map { entry in ([entry.label.de, entry.label.en] + entry.also).map(FoldedName.init) }
        let beginning = entries.indices.filter { index in names[index].contains { $0.hasPrefix(query) } }
        let within = entries.indices.filter { index in names[index].contains { $0.contains(query) } }
        var seen: Set<Int> = []
        return (beginning + within).filter { seen.insert($0).inserted }.prefix(count).map { entries[$0] }
    }

    // MARK: The lists

    /// Districts first, towns before those around them: whoever says "Karlsruhe" means the town.
    static let regions: Lookup = {
        let towns = Dictionary(grouping: Towns.all, by: \.district)
        let all = RegionCode.all.sorted { rank($0) < rank($1) }
        return Lookup(
            all.map { region in
                Entry(
                    code: region.code, label: region.label,
                    also: bare(region.label) + (towns[region.code] ?? []).flatMap { names(of: $0.name) })
            })
    }()

    static let sectors: Lookup = {
        let trades = Dictionary(grouping: Trades.all, by: \.code)
        let groups = SectorCode.sections + SectorCode.divisions
        let classes = Trades.all.compactMap { SectorCode($0.code) }
        var seen: Set<String> = []
        return Lookup(
            (classes + groups).filter { seen.insert($0.code).inserted }.map { sector in
                Entry(code: sector.code, label: sector.label, also: (trades[sector.code] ?? []).flatMap(\.all))
            })
    }()

    static let licences = Lookup(
        LicenceID.all.map { id in
            let name = LicenceID(id)?.name ?? id
            return Entry(code: id, label: LocalizedText(de: name, en: name), also: [])
        })

    private static func rank(_ region: RegionCode) -> Int {
        region.level == 3 ? (region.isTown ? 0 : 1) : region.level == 1 ? 2 : 3
    }

    /// A town's name, and the same without what tells it from others: "Hofheim" for "Hofheim am Taunus".
    private static func names(of town: String) -> [String] {
        let words = town.split(separator: " ")
        let joint: Set<Substring> = ["am", "an", "im", "in", "bei", "unter", "ob", "vor", "auf"]
        guard let index = words.firstIndex(where: joint.contains), index > 0 else { return [town] }
        return [town, words[..<index].joined(separator: " ")]
    }

    /// The names of a region without what it is: "Böblingen" for "Landkreis Böblingen".
    private static func bare(_ label: LocalizedText) -> [String] {
        let kinds = [
            "Landkreis ", "Stadtkreis ", "Kreisfreie Stadt ", "Kreis ", "Regierungsbezirk ", "Statistische Region ",
        ]
        guard let kind = kinds.first(where: label.de.hasPrefix) else { return names(of: label.de) }
        return names(of: String(label.de.dropFirst(kind.count)))
    }

}
