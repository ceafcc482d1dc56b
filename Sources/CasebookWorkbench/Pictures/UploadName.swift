import CasebookDiagnostics
import CasebookModel

/// The name of an uploaded file, made harmless.
enum UploadName {
    static func parts(of name: String) -> (stem: String, suffix: String) {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? name
        let parts = last.split(separator: ".")
        let suffix = parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
        let stem = Slug<Never>(title: parts.dropLast().joined(separator: "-"))?.text ?? "datei"
        return (String(stem.prefix(60)), suffix)
    }

    /// Whether a name is that of a photo which only some devices can read.
    static func isHEIC(_ name: String) -> Bool { ["heic", "heif", "hif"].contains(parts(of: name).suffix) }
}

enum UploadTexts {
    static let noFile = LocalizedText(de: "Bitte wählen Sie eine Datei.", en: "Please choose a file.")
    static let refused = LocalizedText(de: "sie lässt sich nicht verwenden", en: "it cannot be used")
    static let badKind = LocalizedText(
        de:
            "Dateien dieser Art nimmt Casebook nicht. Möglich sind Bilder (JPEG, PNG, SVG, WebP, GIF), PDF, Tabellen, Ton und Film.",
        en:
            "Casebook does not accept files of this kind. It accepts pictures (JPEG, PNG, SVG, WebP, GIF), PDF, tables, sound and film."
    )
    /// What iPhones make; browsers other than Safari cannot read it.
    static let heic = LocalizedText(
        de:
            "Das ist ein Foto im Format HEIC, das Browser nicht zeigen. Öffnen Sie es in der Fotos-App und exportieren Sie es als JPEG, oder stellen Sie das iPhone um: Einstellungen, Kamera, Formate, „Maximal kompatibel“.",
        en:
            "This is a photo in the HEIC format, which browsers do not show. Open it in the Photos app and export it as JPEG, or change the iPhone: Settings, Camera, Formats, \"Most Compatible\"."
    )
    static let badLogo = LocalizedText(
        de: "Ein Logo ist ein Bild: SVG, PNG, JPEG, WebP oder GIF.",
        en: "A logo is a picture: SVG, PNG, JPEG, WebP or GIF.")
    static let noLogoAlt = LocalizedText(
        de: "Bitte sagen Sie, was das Logo zeigt, für alle, die es nicht sehen.",
        en: "Please say what the logo shows, for people who cannot see it.")
    static let badLicence = LocalizedText(
        de: "Diese Lizenz ist unbekannt. Üblich ist CC-BY-4.0.", en: "This licence is not known. CC-BY-4.0 is common.")

    static func missing(_ label: LocalizedText) -> LocalizedText {
        LocalizedText(de: "Es fehlt noch: \(label.de).", en: "Still missing: \(label.en).")
    }

    static func named(_ file: String, _ message: LocalizedText) -> LocalizedText {
        LocalizedText(
            de: "\(file.quotable()): \(message.de)", en: "\(file.quotable()): \(message.en)")
    }

    static func bad(_ problem: LocalizedText) -> LocalizedText {
        LocalizedText(
            de: "Die Datei wurde nicht übernommen: \(problem.de).", en: "The file was not added: \(problem.en).")
    }
}
