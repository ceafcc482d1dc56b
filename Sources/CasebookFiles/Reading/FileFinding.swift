import CasebookDiagnostics
import CasebookModel
import CasebookYAML

/// The words for everything that a single value in a file can have wrong.
enum FileFinding {
    static var emptyText: Finding {
        Finding(
            .emptyText, LocalizedText(de: "hier steht kein Text", en: "there is no text here"),
            hint: LocalizedText(
                de: "füllen Sie das Feld aus oder löschen Sie die Zeile", en: "fill in the field or delete the line"))
    }

    static var emptyFile: Finding {
        Finding(
            .missingKey, LocalizedText(de: "die Datei ist leer", en: "the file is empty"),
            hint: LocalizedText(
                de: "„casebook new TITEL“ legt eine ausgefüllte Vorlage an",
                en: "\"casebook new TITLE\" makes a template that is filled in"))
    }

    static var emptyBook: Finding {
        Finding(
            .missingKey, LocalizedText(de: "die Datei ist leer", en: "the file is empty"),
            hint: LocalizedText(
                de: "löschen Sie sie, dann legt „casebook init“ eine ausgefüllte an",
                en: "delete it, and \"casebook init\" makes one that is filled in"))
    }

    static var emptyNarrative: Finding {
        Finding(
            .emptyNarrative,
            LocalizedText(de: "dieser Text ist leer", en: "this text is empty"),
            hint: LocalizedText(
                de: "schreiben Sie unter das Feld, um zwei Leerzeichen eingerückt, oder löschen Sie es",
                en: "write below the field, indented by two blanks, or delete it"))
    }

    static func tooLong(_ length: Int, limit: Int) -> Finding {
        Finding(
            .summaryLength,
            LocalizedText(
                de: "\(length) Zeichen; höchstens \(limit) sind erlaubt",
                en: "\(length) characters; at most \(limit) are allowed"),
            hint: LocalizedText(
                de: "kürzen Sie um \(length - limit) Zeichen", en: "shorten it by \(length - limit) characters"))
    }

    static func badIdentifier(_ text: String) -> Finding {
        var finding = Finding(
            .badIdentifier,
            LocalizedText(
                de: "„\(text.quotable())“ ist keine gültige Kennung", en: "\"\(text.quotable())\" is not a valid id"),
            hint: LocalizedText(
                de: "nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, höchstens 100 Zeichen",
                en: "only small letters a–z, digits and single hyphens, at most 100 characters"))
        if DeviceName.isOne(text) {
            finding.message = LocalizedText(
                de: "„\(text)“ ist unter Windows der Name eines Geräts und kann keine Kennung sein",
                en: "\"\(text)\" names a device on Windows and cannot be an id")
        }
        if let slug = Slug<Never>(title: text)?.text {
            finding.hint = LocalizedText(de: "zum Beispiel „\(slug)“", en: "for example \"\(slug)\"")
            finding.replacement = slug
        }
        return finding
    }

    static func badDate(_ text: String) -> Finding {
        Finding(
            .badDate,
            LocalizedText(
                de: "„\(text.quotable())“ ist kein Datum des Kalenders",
                en: "\"\(text.quotable())\" is not a date of the calendar"),
            hint: LocalizedText(
                de: "schreiben Sie JJJJ, JJJJ-MM oder JJJJ-MM-TT, zum Beispiel 2021-03-04",
                en: "write YYYY, YYYY-MM or YYYY-MM-DD, for example 2021-03-04"),
            replacement: GermanDate.iso(text))
    }

    static func badMoment(_ text: String) -> Finding {
        Finding(
            .badDate,
            LocalizedText(
                de: "„\(text.quotable())“ ist weder ein Tag noch ein Zeitpunkt mit Zeitzone",
                en: "\"\(text.quotable())\" is neither a day nor a time with its offset"),
            hint: LocalizedText(
                de: "zum Beispiel 2021-03-04 oder 2021-03-04T14:30:00+01:00",
                en: "for example 2021-03-04 or 2021-03-04T14:30:00+01:00"),
            replacement: GermanDate.iso(text).flatMap { Moment($0)?.text })
    }

    static func unknownValue(_ text: String, of values: [String]) -> Finding {
        Finding(
            .unknownValue,
            LocalizedText(
                de: "„\(text.quotable())“ ist hier kein bekannter Wert",
                en: "\"\(text.quotable())\" is not a known value here"),
            hint: LocalizedText(
                de: "möglich sind: \(values.joined(separator: ", "))",
                en: "possible are: \(values.joined(separator: ", "))")
        ).suggesting(text, from: values)
    }

    static func unknownSector(_ text: String) -> Finding {
        Finding(
            .unknownSector,
            LocalizedText(
                de: "„\(text.quotable())“ ist kein Code der NACE Rev. 2 (WZ 2008)",
                en: "\"\(text.quotable())\" is not a code of NACE Rev. 2"),
            hint: LocalizedText(
                de: "Abschnitt (I), Abteilung (\"56\"), Gruppe (\"56.1\") oder Klasse (\"56.10\")",
                en: "a section (I), division (\"56\"), group (\"56.1\") or class (\"56.10\")"))
    }

    static func unknownRegion(_ text: String) -> Finding {
        Finding(
            .unknownRegion,
            LocalizedText(
                de: "„\(text.quotable())“ ist kein NUTS-Code 2021 in Deutschland",
                en: "\"\(text.quotable())\" is not a NUTS 2021 code in Germany"),
            hint: LocalizedText(
                de: "zum Beispiel DE7 (Land), DE71 (Regierungsbezirk) oder DE711 (Kreis)",
                en: "for example DE7 (state), DE71 (region) or DE711 (district)")
        ).suggesting(text, from: RegionCode.all.lazy.map(\.code).filter { $0.utf8.count == text.utf8.count })
    }

    static func unknownGoal(_ text: String) -> Finding {
        Finding(
            .unknownSDG,
            LocalizedText(
                de: "„\(text.quotable())“ ist keines der 17 UN-Nachhaltigkeitsziele",
                en: "\"\(text.quotable())\" is none of the 17 UN Sustainable Development Goals"),
            hint: LocalizedText(de: "eine Zahl von 1 bis 17", en: "a number from 1 to 17"))
    }

    static func unknownLicence(_ text: String) -> Finding {
        Finding(
            .unknownLicence,
            LocalizedText(
                de: "„\(text.quotable())“ ist keine Lizenz der SPDX-Liste",
                en: "\"\(text.quotable())\" is not a licence of the SPDX list"),
            hint: LocalizedText(de: "zum Beispiel CC-BY-4.0", en: "for example CC-BY-4.0")
        ).suggesting(text, from: LicenceID.all)
    }

    static func unknownLanguage(_ text: String) -> Finding {
        Finding(
            .unknownLanguage,
            LocalizedText(
                de: "„\(text.quotable())“ ist keine Sprache nach BCP 47",
                en: "\"\(text.quotable())\" is not a language by BCP 47"),
            hint: LocalizedText(de: "zum Beispiel de, en oder de-AT", en: "for example de, en or de-AT"))
    }

    static func badAddress(_ text: String, _ problem: WebAddress.Problem) -> Finding {
        switch problem {
        case .credentials: Finding.addressCredentials
        case .malformed:
            Finding(
                .badLink,
                LocalizedText(
                    de: "„\(text.quotable())“ ist keine vollständige Adresse",
                    en: "\"\(text.quotable())\" is not a complete address"),
                hint: WebAddress.meant(by: text).map { meant in
                    LocalizedText(de: "schreiben Sie \(meant.text)", en: "write \(meant.text)")
                }
                    ?? LocalizedText(
                        de: "zum Beispiel https://www.example.org/seite (ohne Leerzeichen)",
                        en: "for example https://www.example.org/page (no blanks)"),
                replacement: WebAddress.meant(by: text)?.text)
        case .scheme(let scheme):
            Finding(
                .badLink,
                LocalizedText(
                    de: "Adressen mit „\(scheme.quotable()):“ sind hier nicht erlaubt",
                    en: "addresses with \"\(scheme.quotable()):\" are not allowed here"),
                hint: LocalizedText(
                    de: "Links führen zu https://, http:// oder (als Link) mailto:",
                    en: "links lead to https://, http:// or (as a link) mailto:"))
        }
    }

    static func addressWithoutSlash(_ text: String) -> Finding {
        Finding(
            .badLink,
            LocalizedText(
                de: "diese Adresse muss mit / enden und weder ? noch # enthalten",
                en: "this address must end with / and contain neither ? nor #"),
            replacement: text.contains("?") || text.contains("#") ? nil : text + "/")
    }

    static func badEmail(_ text: String) -> Finding {
        Finding(
            .badLink,
            LocalizedText(
                de: "„\(text.quotable())“ ist keine E-Mail-Adresse",
                en: "\"\(text.quotable())\" is not an e-mail address"),
            hint: LocalizedText(de: "zum Beispiel name@example.org", en: "for example name@example.org"))
    }

    static func badPath(_ text: String) -> Finding {
        Finding(
            .badPath,
            LocalizedText(
                de: "„\(text.quotable())“ ist kein Pfad unterhalb dieses Ordners",
                en: "\"\(text.quotable())\" is not a path below this folder"),
            hint: LocalizedText(
                de: "zum Beispiel media/bild.jpg; ohne .., ohne / am Anfang, ohne \\",
                en: "for example media/picture.jpg; no .., no / at the beginning, no \\"))
    }

    static func badColour(_ text: String) -> Finding {
        Finding(
            .badColour,
            LocalizedText(
                de: "„\(text.quotable())“ ist keine Farbe", en: "\"\(text.quotable())\" is not a colour"),
            hint: LocalizedText(de: "zum Beispiel \"#003882\"", en: "for example \"#003882\""))
    }

    static func badULID(_ text: String) -> Finding {
        Finding(
            .badIdentifier,
            LocalizedText(de: "„\(text.quotable())“ ist keine ULID", en: "\"\(text.quotable())\" is not a ULID"),
            hint: LocalizedText(
                de: "26 Zeichen aus 0–9 und A–Z ohne I, L, O, U; „casebook log“ vergibt sie",
                en: "26 characters of 0–9 and A–Z without I, L, O, U; \"casebook log\" assigns them"))
    }

    static func wrongType(found: LocalizedText, expected: LocalizedText, hint: LocalizedText? = nil) -> Finding {
        Finding(
            .wrongType,
            LocalizedText(
                de: "hier gehört \(expected.de) hin, gefunden: \(found.de)",
                en: "expected \(expected.en), found \(found.en)"),
            hint: hint)
    }

    static func outOfRange(_ number: String, _ expected: LocalizedText) -> Finding {
        Finding(
            .numberRange,
            LocalizedText(
                de: "\(number.quotable()) ist hier nicht möglich; erlaubt: \(expected.de)",
                en: "\(number.quotable()) is not possible here; allowed: \(expected.en)"))
    }

    static func unknownKey(_ key: String, in record: Record) -> Finding {
        let finding = Finding(
            .unknownKey,
            LocalizedText(
                de: "unbekanntes Feld „\(key.quotable())“", en: "unknown key \"\(key.quotable())\""),
            hint: LocalizedText(
                de: "möglich sind: \(record.fields.map(\.key).joined(separator: ", "))",
                en: "possible are: \(record.fields.map(\.key).joined(separator: ", "))"))
        guard let meant = record.fields.meant(by: key, among: Array(record.fields.indices)) else { return finding }
        return finding.suggesting(record.fields[meant].key)
    }

    /// A key without a value in braces: mostly what a comma has cut off from the text before it.
    static func cutText(_ key: String) -> Finding {
        Finding(
            .unknownKey,
            LocalizedText(
                de: "das Komma beendet den Text davor; „\(key.quotable())“ gilt als unbekanntes Feld",
                en: "the comma ends the text before it; \"\(key.quotable())\" is taken for an unknown key"),
            hint: LocalizedText(
                de: "Texte mit Komma gehören in geschweiften Klammern in Anführungszeichen",
                en: "within braces, texts with a comma must be quoted"))
    }

    /// A number with a decimal comma in braces, where the comma ends it; `nil` if there is no number before the comma.
    static func decimalComma(behind whole: YAMLNode, _ decimals: String) -> Finding? {
        guard let number = whole.scalar, number.isPlain, case .integer = number.value,
            !decimals.isEmpty, decimals.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Finding(
            .wrongType,
            LocalizedText(
                de: "das Komma beendet diese Zahl; Dezimalzahlen haben einen Punkt",
                en: "the comma ends this number; decimals have a point"),
            hint: LocalizedText(
                de: "schreiben Sie \(number.text).\(decimals.quotable())",
                en: "write \(number.text).\(decimals.quotable())"))
    }

    /// What a `#` hides where a value is missing; `nil` if it is a comment.
    static func hiddenValue(behind line: some StringProtocol) -> LocalizedText? {
        let rest = line.drop { $0 == " " || $0 == "\t" }
        guard rest.first == "#", let next = rest.dropFirst().first, next.isLetter || next.isNumber else { return nil }
        let value = String(rest.reversed().drop { $0.isWhitespace }.reversed())
        return LocalizedText(
            de:
                "ab # gilt der Rest der Zeile als Kommentar; schreiben Sie \"\(value.quotable())\" in Anführungszeichen",
            en: "from # on the rest of the line is a comment; write \"\(value.quotable())\" in quotes")
    }

    static func missingKey(_ field: Field) -> Finding {
        Finding(
            .missingKey,
            LocalizedText(de: "das Feld „\(field.key)“ fehlt", en: "the key \"\(field.key)\" is missing"),
            hint: field.help)
    }

    static func tooFew(_ minimum: Int) -> Finding {
        Finding(
            .missingKey,
            LocalizedText(
                de: "die Liste braucht mindestens \(minimum) Eintrag", en: "the list needs at least \(minimum) item"))
    }

    static func wrongVersion(_ found: String) -> Finding {
        Finding(
            .formatVersion,
            LocalizedText(
                de: "die Formatversion „\(found.quotable())“ kennt dieses Programm nicht",
                en: "this program does not know format version \"\(found.quotable())\""),
            hint: LocalizedText(
                de: "schreiben Sie „casebook: 1“ oder aktualisieren Sie Casebook",
                en: "write \"casebook: 1\" or update Casebook"))
    }
}

/// A date as Germans write it by hand.
enum GermanDate {
    /// `4.3.2021`, `04.03.2021` or `03.2021` in ISO 8601; `nil` for anything else.
    static func iso(_ text: String) -> String? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { UInt16($0) }.map(Int.init)
        switch (parts.count, numbers.count) {
        case (3, 3): return PartialDate(year: numbers[2], month: numbers[1], day: numbers[0])?.description
        case (2, 2): return PartialDate(year: numbers[1], month: numbers[0])?.description
        default: return nil
        }
    }
}
