import CasebookDiagnostics
public import CasebookModel

extension HiddenData {
    /// What it is, and where in the file, as part of a list.
    public var label: LocalizedText {
        let label = kind.label
        guard !part.isEmpty else { return label }
        let part = part.quotable()
        return LocalizedText(de: "\(label.de) in „\(part)“", en: "\(label.en) in \"\(part)\"")
    }
}

extension HiddenData.Kind {
    /// What it is, as part of a list.
    public var label: LocalizedText {
        switch self {
        case .location: LocalizedText(de: "Ort der Aufnahme (GPS)", en: "where it was taken (GPS)")
        case .camera: LocalizedText(de: "Angaben der Kamera (EXIF)", en: "camera data (EXIF)")
        case .xmp: LocalizedText(de: "Angaben eines Programms (XMP)", en: "program data (XMP)")
        case .iptc: LocalizedText(de: "Angaben der Bildredaktion (IPTC)", en: "press data (IPTC)")
        case .thumbnail: LocalizedText(de: "Vorschaubild", en: "thumbnail")
        case .extraPictures: LocalizedText(de: "weitere Bilder oder ein Film", en: "more pictures or a film")
        case .profileTexts: LocalizedText(de: "Texte im Farbprofil", en: "texts of the colour profile")
        case .comment: LocalizedText(de: "Kommentar", en: "comment")
        case .texts: LocalizedText(de: "Texte, die nicht zu sehen sind", en: "invisible texts")
        case .times: LocalizedText(de: "Zeitpunkte", en: "dates and times")
        case .programData: LocalizedText(de: "Daten eines Programms", en: "data of a program")
        case .unusedBytes:
            LocalizedText(de: "Daten, die nicht dazugehören", en: "data that does not belong to the file")
        case .metadata: LocalizedText(de: "Metadaten", en: "metadata")
        case .editorNotes:
            LocalizedText(de: "Angaben des Zeichenprogramms", en: "notes of the drawing program")
        case .elementNames:
            LocalizedText(de: "Namen von Ebenen und Formen", en: "names of layers and shapes")
        case .attributes: LocalizedText(de: "Angaben, die nicht zu sehen sind", en: "invisible notes")
        case .fonts: LocalizedText(de: "Namen eigener Schriften", en: "names of corporate fonts")
        case .styles:
            LocalizedText(de: "Formatierungen ohne Wirkung", en: "styles without effect")
        case .properties(let names): Self.list("Eigenschaften", "properties", names)
        case .printer: LocalizedText(de: "Angaben zum Drucker", en: "notes on the printer")
        case .folderPath:
            LocalizedText(de: "Ordner auf dem Rechner", en: "folders on somebody's computer")
        case .comments(let names): Self.list("Kommentare", "comments", names)
        case .trackedChanges(let names): Self.list("nachverfolgte Änderungen", "tracked changes", names)
        case .hiddenContent:
            LocalizedText(de: "ausgeblendete Teile", en: "hidden parts")
        case .speakerNotes: LocalizedText(de: "Notizen zu den Folien", en: "speaker notes")
        case .attachments(let names): Self.list("angehängte Dateien", "attached files", names)
        case .signature: LocalizedText(de: "digitale Signatur", en: "digital signature")
        case .customData: LocalizedText(de: "Daten anderer Programme", en: "data of other programs")
        case .earlierVersions: LocalizedText(de: "frühere Fassungen", en: "earlier versions")
        case .encrypted: LocalizedText(de: "verschlüsselte Teile", en: "encrypted parts")
        case .unknownFile:
            LocalizedText(de: "Teile, die sich nicht prüfen lassen", en: "parts that cannot be checked")
        case .tags: LocalizedText(de: "Titel, Namen und andere Etiketten", en: "titles, names and other tags")
        case .hiddenTrack:
            LocalizedText(de: "Spur mit Messwerten oder Orten", en: "track of measurements or places")
        }
    }

    private static func list(_ de: String, _ en: String, _ names: [String]) -> LocalizedText {
        let shown = names.prefix(12).map { $0.quotable(limit: 40) }.joined(separator: ", ")
        return shown.isEmpty
            ? LocalizedText(de: de, en: en) : LocalizedText(de: "\(de) (\(shown))", en: "\(en) (\(shown))")
    }
}

extension [HiddenData] {
    /// All of it in one line, each thing once.
    public var label: LocalizedText {
        var seen: Set<String> = []
        let labels = map(\.label).filter { seen.insert($0.de).inserted }
        let shown = labels.prefix(10)
        let more = labels.count > shown.count ? ", …" : ""
        return LocalizedText(
            de: shown.map(\.de).joined(separator: ", ") + more, en: shown.map(\.en).joined(separator: ", ") + more)
    }
}
