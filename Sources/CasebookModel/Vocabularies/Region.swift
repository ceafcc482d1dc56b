import CasebookBytes

/// A region of NUTS with what it is.
///
/// NUTS names no kinds, but Germany's areas follow from their level and Land (Gesetze der Länder; Gemeindeverzeichnis,
/// Statistisches Bundesamt, as of 31 December 2021): level 1 are the Länder. Level 2 are the Regierungsbezirke of four Länder, in
/// Niedersachsen, Rheinland-Pfalz and Sachsen, which have none any more, statistical regions in their bounds, elsewhere the
/// whole Land. Level 3 are 107 kreisfreie Städte, which NUTS marks as such (in Baden-Württemberg as Stadtkreise) but for Berlin
/// and Hamburg, and 294 Landkreise, which are called Kreise in Nordrhein-Westfalen and Schleswig-Holstein.
struct Region: Sendable {
    /// What an area is.
    enum Kind: Sendable {
        /// The country, or a Land.
        case land
        case governmentRegion, statisticalRegion
        /// A town that is a district of its own.
        case town
        case district
    }

    let kind: Kind
    /// Its name with what it is.
    let label: LocalizedText

    /// - Parameters:
    ///   - code: the code of NUTS.
    ///   - name: the official name.
    init(code: String, name: LocalizedText) {
        kind = Self.kind(code, name.de)
        switch kind {
        case .land:
            // These share their names with towns.
            label =
                ["DE4", "DE5"].contains(code.prefix(3))
                ? LocalizedText(de: "Land \(name.de)", en: "\(name.en) (federal state)") : name
        case .governmentRegion:
            label = LocalizedText(de: "Regierungsbezirk \(name.de)", en: "\(name.en) (administrative region)")
        case .statisticalRegion:
            label = LocalizedText(de: "Statistische Region \(name.de)", en: "\(name.en) (statistical region)")
        case .town:
            let parts = name.de.split(separator: ",").map { $0.drop { $0 == " " } }
            let english = name.en.split(separator: ",").first.map(String.init) ?? name.en
            // Berlin and Hamburg are Länder too, and need no addition.
            label =
                parts.count == 2
                ? LocalizedText(de: "\(parts[1]) \(parts[0])", en: "\(english) (urban district)") : name
        case .district: label = Self.district(code, name)
        }
    }

    private static func kind(_ code: String, _ name: String) -> Kind {
        switch code.utf8.count {
        case 3: return code == "DE3" || code == "DE6" ? .town : .land
        case 4:
            if code == "DE30" || code == "DE60" { return .town }
            if code.hasSuffix("0") { return .land }
            return ["DE9", "DEB", "DED"].contains(code.prefix(3)) ? .statisticalRegion : .governmentRegion
        case 5:
            let isTown = name.hasSuffix(", Kreisfreie Stadt") || name.hasSuffix(", Stadtkreis")
            return isTown || code == "DE300" || code == "DE600" ? .town : .district
        default: return .land
        }
    }

    private static func district(_ code: String, _ name: LocalizedText) -> LocalizedText {
        let german = name.de.split(separator: ",").first.map(String.init) ?? name.de
        // "Friesland (DE)" is told from a province of the Netherlands.
        let plain = german.hasSuffix(" (DE)") ? String(german.dropLast(5)) : german
        let english = (name.en.split(separator: ",").first.map(String.init) ?? name.en)
        let rural = "\(english.hasSuffix(" (DE)") ? plain : english) (rural district)"
        // What is a union of its own says so in both languages.
        if plain.hasWords("egion") { return LocalizedText(de: plain, en: english) }
        if plain.hasWords("kreis") || plain.hasWords("Kreis") { return LocalizedText(de: plain, en: rural) }
        let kind = code.hasPrefix("DEA") || code.hasPrefix("DEF") ? "Kreis" : "Landkreis"
        return LocalizedText(de: "\(kind) \(plain)", en: rural)
    }
}

extension String {
    /// Whether some letters of ASCII stand in it. Among characters they are looked for fifty times as long.
    fileprivate func hasWords(_ letters: StaticString) -> Bool {
        let letters = UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount)
        return withBytes { bytes in
            bytes.indices.contains { bytes[$0...].starts(with: letters) }
        }
    }
}
