public import CasebookPluginAPI

/// The web site of a publishing centre: pages for people, with and without script, and data for machines (contract,
/// section 5).
public struct HTMLExport: ExportPlugin {
    public static let manifest = PluginManifest(
        name: "html", version: 11,
        summary: LocalizedText(
            de: "Website mit Suche, Themenseiten und einer Seite je Praxisbeispiel.",
            en: "Website with search, topic pages and a page for each case study."),
        options: [mode, languages, pdf],
        offers: [.site, .embeds.when(mode, is: .embed)])

    /// What is written.
    enum Mode: String, Sendable, CaseIterable {
        case site, embed
    }

    private static let mode = PluginOption.choice(
        "mode", default: Mode.site,
        help: LocalizedText(
            de: "site: die ganze Website; embed: Seiten, Bausteine und Elemente zum Einbetten bei Partnern.",
            en: "site: the whole website; embed: pages, fragments and elements that partners embed."))
    private static let languages = PluginOption.choices(
        "languages", default: InterfaceLanguage.allCases,
        help: LocalizedText(
            de: "Sprachen der Übersichtsseiten; die der Sammlung steht an der Wurzel.",
            en: "Languages of the lists; that of the collection is at the root."))
    private static let pdf = PluginOption.text(
        "pdf",
        help: LocalizedText(
            de: """
                Wo die PDF-Dateien der Fälle liegen, die casebook brochure --each schreibt: ein Ordner unter base_url \
                (pdf) oder eine Adresse. Seiten und Partnerseite führen dann zu ihnen.
                """,
            en: """
                Where the PDF files of the cases are that casebook brochure --each writes: a folder below base_url \
                (pdf) or an address. Pages and the page for partners then lead to them.
                """))

    private let site: Site

    public init(in context: ExportContext, options: PluginOptions) {
        site = Site(
            context, mode: options[Self.mode], languages: options[Self.languages], pdf: options[Self.pdf])
    }

    public func files(of study: ReleasedCaseStudy) throws -> CaseFiles {
        let folder = Site.folder(of: study.id)
        var output = CaseFiles(try CaseFile.copies(of: study, below: folder))
        if site.isEmbedded {
            // Wherever it is pasted, its pictures are here.
            let article = CaseArticle(of: study, in: site.context).fragment(mediaBase: site.url(of: folder))
            output.files.append(try CaseFile(folder + "fragment.html", .bytes(article)))
        }
        let casePage = CasePage(study, on: site)
        if OEmbed.isOffered(for: study) {
            let json = OEmbed(study: study, site: site).json.rendered(.indented)
            output.files.append(try CaseFile(folder + OEmbed.file, .bytes(json)))
            output.files.append(try CaseFile(folder + CardPage.file, .bytes(CardPage(casePage).html())))
        }
        let page = casePage.parts()
        output.pieces[Piece.head] = Array(page[0])
        output.pieces[Piece.tail] = Array(page[1])
        if !site.isEmbedded { output.pieces[OutcomeData.piece] = OutcomeData.lines(study, site.context) }
        output.pieces[SearchIndex.piece] = SearchIndex.entry(study).rendered(.compact)
        return output
    }

    /// The pieces of a case's page, between which its related cases stand.
    private enum Piece {
        static let head = "head"
        static let tail = "tail"
    }

    public func files(of catalogue: Catalogue) throws -> [BookFile] {
        let contents = SiteContents(site, catalogue)
        var files = try SiteAssets.all(for: site) + pages(of: contents) + [SearchIndex.file(of: contents.entries)]
        for language in site.languages {
            files += try ListPages(contents, language).files()
            files.append(try PartnerPage(contents, language).file())
        }
        files.append(try NotFoundPage(site).file())
        files += try GoneRules(site: site, tombstones: catalogue.tombstones).files()
        guard !site.isEmbedded else { return files }
        if !contents.goals.groups.isEmpty {
            files += try site.languages.map { try GoalsPage(contents, $0).file() }
        }
        files += try OutcomeData.files(of: contents)
        files += try Sitemap(contents).files()
        return files
    }

    /// The pages of the cases.
    private func pages(of contents: SiteContents) throws -> [BookFile] {
        var finder = RelatedCases(contents)
        // One for all pages, which wait for their turn side by side.
        let parts = { @Sendable [site] (entry: Catalogue.Entry, related: [Catalogue.Entry]) in
            let section = RelatedSection(related.map(\.listing), on: entry.listing, of: site)
            return [
                BookFile.Part.piece(Piece.head, of: entry.id), .bytes(section.html()),
                .piece(Piece.tail, of: entry.id),
            ]
        }
        return try contents.entries.indices.map { index in
            let entry = contents.entries[index]
            let related = finder.indexes(for: index).map { contents.entries[$0] }
            return try BookFile(Site.folder(of: entry.id) + "index.html", from: entry, related, parts: parts)
        }
    }
}
