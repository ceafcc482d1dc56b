import CasebookModel

/// A paragraph of the document as our own look at its parts found it, whatever the converter made of it.
struct SourceParagraph: Sendable, Hashable {
    /// Where in the document it stands.
    enum Place: Sendable, Hashable, CaseIterable {
        case text, textBox, header, footer, note, comment, chart, drawing, embedded, template, surroundings, titlePage
    }

    let place: Place
    /// The words, without line ends.
    let text: String
    /// The level of the heading that it is by its style.
    var level: Int?
    /// Whether it is where a link leads, which nobody sees in the document.
    var isAddress = false
}

extension SourceParagraph {
    /// A line of a text without any form.
    init(line: some StringProtocol) {
        self.init(place: .text, text: DocumentText.oneLine(DocumentText.cleaned(String(line))))
    }

    /// Where a link leads, in the spelling of the draft; `nil` for what leads nowhere outside of the document.
    init?(address: String, place: Place) {
        let address = DocumentText.trimmed(DocumentText.cleaned(address))
        guard !address.isEmpty, !address.hasPrefix("#") else { return nil }
        self.init(place: place, text: WebAddress(address)?.text ?? address, isAddress: true)
    }
}

extension SourceParagraph.Place {
    /// What stands above such paragraphs at the end of the draft.
    var heading: LocalizedText {
        switch self {
        case .text: LocalizedText(de: "Weiterer Text", en: "Other text")
        case .textBox: LocalizedText(de: "Textfelder", en: "Text boxes")
        case .header: LocalizedText(de: "Kopfzeilen", en: "Page headers")
        case .footer: LocalizedText(de: "Fußzeilen", en: "Page footers")
        case .note: LocalizedText(de: "Fuß- und Endnoten", en: "Footnotes and endnotes")
        case .comment: LocalizedText(de: "Kommentare", en: "Comments")
        case .chart: LocalizedText(de: "Beschriftungen von Diagrammen", en: "Labels of charts")
        case .drawing: LocalizedText(de: "Beschriftungen von Zeichnungen", en: "Labels of drawings")
        case .embedded: LocalizedText(de: "Eingebettete Dokumente", en: "Embedded documents")
        case .template: LocalizedText(de: "Bausteine der Dokumentvorlage", en: "Building blocks of the template")
        case .surroundings:
            LocalizedText(
                de: "Rund um den Artikel (Menüs, Hinweise, Fuß)", en: "Around the article (menus, notices, footer)")
        case .titlePage: LocalizedText(de: "Titelseite", en: "Title page")
        }
    }
}
