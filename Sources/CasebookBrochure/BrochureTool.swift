public import CasebookModel

/// A program that others wrote, which a brochure needs.
public enum BrochureTool: String, Sendable, CaseIterable {
    /// Applies the DocBook style sheets (part of libxslt).
    case xsltproc
    /// Lays HTML out as pages and writes PDF.
    case weasyprint

    /// How to get it.
    public var advice: LocalizedText {
        switch self {
        case .xsltproc:
            LocalizedText(
                de: "xsltproc fehlt. Debian und Ubuntu: sudo apt install xsltproc docbook-xsl-ns; "
                    + "macOS: brew install libxslt docbook-xsl",
                en: "xsltproc is missing. Debian and Ubuntu: sudo apt install xsltproc docbook-xsl-ns; "
                    + "macOS: brew install libxslt docbook-xsl")
        case .weasyprint:
            LocalizedText(
                de: "WeasyPrint fehlt. Debian und Ubuntu: sudo apt install pipx libpangoft2-1.0-0 libharfbuzz-subset0 "
                    + "fonts-liberation && pipx install weasyprint; macOS: brew install weasyprint",
                en:
                    "WeasyPrint is missing. Debian and Ubuntu: sudo apt install pipx libpangoft2-1.0-0 libharfbuzz-subset0 "
                    + "fonts-liberation && pipx install weasyprint; macOS: brew install weasyprint")
        }
    }
}

/// Why there is no brochure.
public enum BrochureProblem: Error, Sendable, Hashable {
    case missing([BrochureTool])
    /// The DocBook style sheets are not installed, or no XML catalogue knows them.
    case noStyleSheets
    /// A program failed; the last lines of what it said.
    case failed(BrochureTool, String)
    case tooSlow(BrochureTool)

    public var message: LocalizedText {
        switch self {
        case .missing(let tools):
            LocalizedText(
                de: "die Broschüre kann nicht gesetzt werden. " + tools.map(\.advice.de).joined(separator: ". "),
                en: "the brochure cannot be typeset. " + tools.map(\.advice.en).joined(separator: ". "))
        case .noStyleSheets:
            LocalizedText(
                de: "die DocBook-Formatvorlagen fehlen. Debian und Ubuntu: sudo apt install docbook-xsl-ns; "
                    + "macOS: brew install docbook-xsl, dann XML_CATALOG_FILES setzen",
                en: "the DocBook style sheets are missing. Debian and Ubuntu: sudo apt install docbook-xsl-ns; "
                    + "macOS: brew install docbook-xsl, then set XML_CATALOG_FILES")
        case .failed(let tool, let last):
            LocalizedText(
                de: "\(tool.rawValue) ist an der Broschüre gescheitert: \(last)",
                en: "\(tool.rawValue) could not process the brochure: \(last)")
        case .tooSlow(let tool):
            LocalizedText(
                de: "\(tool.rawValue) wurde nicht fertig und ist beendet worden",
                en: "\(tool.rawValue) did not finish and was stopped")
        }
    }
}
