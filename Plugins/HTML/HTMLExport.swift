public import CasebookPluginAPI

/// The web site of a publishing centre: pages for people, with and without script, and data for machines (contract,
/// section 5).
public struct HTMLExport: ExportPlugin {
    public static let manifest = PluginManifest(
        name: "html", version: 3,
        summary: LocalizedText(
            de: "Website mit Suche, Themenseiten und einer Seite je Praxisbeispiel.",
            en: "Web site with search, topic pages and a page for each case study."),
        options: [
            OptionDeclaration(
                "mode", .choice(Mode.allCases.map(\.rawValue)), default: .text(Mode.site.rawValue),
                help: LocalizedText(
                    de: "site: die ganze Website; embed: Seiten, Bausteine und Elemente zum Einbetten bei Partnern.",
                    en: "site: the whole web site; embed: pages, fragments and elements that partners embed.")),
            OptionDeclaration(
                "languages", .choices(InterfaceLanguage.allCases.map(\.rawValue)),
                default: .list(InterfaceLanguage.allCases.map(\.rawValue)),
                help: LocalizedText(
                    de: "Sprachen der Übersichtsseiten; die des Buches steht an der Wurzel.",
                    en: "Languages of the lists; the book's own lives at the root.")),
        ])

    /// What is written.
    enum Mode: String, Sendable, CaseIterable {
        case site, embed
    }

    private let mode: Mode
    private let languages: [InterfaceLanguage]
    private let memory = SiteMemory()

    public init(options: PluginOptions) throws {
        mode = Mode(rawValue: options.text("mode")) ?? .site
        languages = options.list("languages").compactMap(InterfaceLanguage.init)
    }

    public func artifacts(for study: ReleasedCaseStudy, in edition: Edition) throws -> [Artifact] {
        let site = memory.site(of: edition, mode: mode, languages: languages)
        let folder = Site.folder(of: study.id)
        let page = try Artifact(folder + "index.html", .bytes(CasePage(study, on: site).html()))
        var artifacts = [page]
        if mode == .embed {
            // Pictures lie beside the fragment: whoever takes it over takes them along, and no reader's browser asks us.
            let article = CaseArticle(of: study, in: edition).html(mediaBase: "")
            artifacts.append(try Artifact(folder + "fragment.html", .bytes(article)))
        }
        return try artifacts + study.media.map { try Artifact(folder + $0.file.text, .caseMedium(study.id, $0.file)) }
    }

    public func artifacts(for edition: Edition) throws -> [Artifact] {
        let site = memory.site(of: edition, mode: mode, languages: languages)
        var artifacts = try Assets.all(for: site)
        for language in site.languages {
            artifacts += try ListPages(site, language).artifacts()
            artifacts.append(try PartnerPage(site, language).artifact())
        }
        guard mode == .site else { return artifacts }
        artifacts.append(try NotFoundPage(site).artifact())
        artifacts += try Sitemap(site).artifacts()
        return artifacts
    }
}
