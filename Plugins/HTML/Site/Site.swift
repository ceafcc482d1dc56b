import CasebookPluginAPI

/// An edition as a web site: what lies where. Which cases there are tells ``SiteContents``.
struct Site: Sendable {
    let context: ExportContext
    /// Whether pages are shown within those of a partner; then lists and topics are those of the original site.
    let isEmbedded: Bool
    /// The languages of the lists; the first lives at the root.
    let languages: [InterfaceLanguage]
    /// What the book's exports offer to the readers of this one.
    let offers: [OfferedFiles]
    let feeds: [OfferedFiles]
    let brand: Brand
    private let pdf: String
    /// By which browsers tell the shared files from earlier ones.
    let versions: [SiteAssets.Shared: String]

    var book: Book { context.book }

    init(_ context: ExportContext, mode: HTMLExport.Mode = .site, languages: [InterfaceLanguage], pdf: String = "") {
        self.context = context
        isEmbedded = mode == .embed
        self.pdf = pdf
        let wanted = languages.isEmpty ? [context.book.language] : languages
        self.languages =
            [context.book.language].filter(wanted.contains)
            + InterfaceLanguage.allCases.filter { $0 != context.book.language && wanted.contains($0) }
        offers = context.offers
        feeds = offers.filter(\.offer.isFeed)
        brand = Brand(of: context)
        versions = SiteAssets.versions(for: brand)
    }

    /// The folder of the lists in a language, relative to the root: empty or with a `/` at the end.
    func folder(of language: InterfaceLanguage) -> String {
        language == languages.first || !languages.contains(language) ? "" : language.rawValue + "/"
    }

    /// The folder of a case, relative to the root.
    static func folder(of id: CaseID) -> String { "cases/\(id)/" }

    /// The path of the export's folder on its server: begins and ends with `/`.
    var rootPath: String {
        let address = context.url
        guard let host = address.firstRange(of: "://") else { return "/" }
        return address[host.upperBound...].firstIndex(of: "/").map { String(address[$0...]) } ?? "/"
    }

    /// Where a logo of the book lies, relative to the root.
    static func path(ofLogo logo: RelativePath) -> String { "assets/book/" + logo.text }

    /// The logo of the partner for whom the export is made, if there is one.
    var partnerLogo: RelativePath? { context.partner?.branding.logo }

    /// Where embeds are published: here, or by the book's export of them that is for no particular partner.
    var embedBase: String? { isEmbedded ? context.url : context.embedURL }

    /// The feeds of a topic, with their addresses.
    func feeds(ofTopic key: String) -> [(feed: FileOffer, url: String)] {
        feeds.compactMap { feed in feed.url(ofTopic: key).map { (feed.offer, $0) } }
    }

    /// The files of a case in other exports, with their addresses.
    func files(of study: ReleasedCaseStudy) -> [(file: FileOffer, url: String)] {
        offers.compactMap { files in files.url(of: study).map { (files.offer, $0) } }
    }

    /// The address under which a list should be known: that of the original.
    func canonicalURL(ofList folder: String) -> String { book.baseURL.text + folder }

    /// Where the PDF of a case is, if the book says where they are and the case may be printed.
    func pdfURL(of id: CaseID, _ channels: [Channel]) -> String? {
        guard !pdf.isEmpty, channels.contains(.print) else { return nil }
        let folder = pdf.split(separator: "/").joined(separator: "/").percentEncodedPath
        guard WebAddress(pdf)?.isWeb == true else { return book.baseURL.text + folder + "/\(id).pdf" }
        return pdf + (pdf.hasSuffix("/") ? "" : "/") + "\(id).pdf"
    }

    /// The absolute address of a place in this export.
    func url(of path: String) -> String { context.url + path }
}
