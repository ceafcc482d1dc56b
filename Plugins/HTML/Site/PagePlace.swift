import CasebookPluginAPI

/// A page of the site: where it lies and in which language it speaks. Makes the links from it, all of them relative.
struct PagePlace: Sendable {
    let site: Site
    /// The folder of the page, relative to the root: empty or with a `/` at the end.
    let folder: String
    let language: InterfaceLanguage
    /// The language tag of the page.
    let tag: String
    let wording: Wording
    /// Whether the page is shown at addresses of any depth, so that its links begin at the root of the server.
    let isAnywhere: Bool

    init(
        _ site: Site, folder: String, language: InterfaceLanguage, tag: String? = nil, isAnywhere: Bool = false
    ) {
        self.site = site
        self.isAnywhere = isAnywhere
        self.folder = folder
        self.language = language
        self.tag = tag ?? language.rawValue
        wording = Wording(language)
    }

    /// The way from the page to the root: `../` for each folder.
    var root: String { String(repeating: "../", count: folder.utf8.count { $0 == UInt8(ascii: "/") }) }

    /// A file below the root.
    func file(_ path: String) -> Address { isAnywhere ? .rooted(site.rootPath + path) : .path(root + path) }

    /// A file that all pages share. Its address changes with it, so that no browser shows a new page with an old one.
    func asset(_ asset: SiteAssets.Shared) -> Address {
        let query = [(name: "v", value: site.versions[asset] ?? "")]
        return isAnywhere
            ? .rooted(site.rootPath + asset.rawValue, query: query) : .path(root + asset.rawValue, query: query)
    }

    /// A page below the root. The file's name is spelled out, so that links work without a server.
    func page(_ folder: String) -> Address {
        isAnywhere ? .rooted(site.rootPath + folder) : .path(root + folder + "index.html")
    }

    /// A list in the language of the page.
    ///
    /// What is embedded has but one list; all others are those of the original site.
    func list(_ folder: String) -> Address {
        let path = site.folder(of: language) + folder
        guard site.isEmbedded, !folder.isEmpty, !folder.hasPrefix("page/") else { return page(path) }
        return .path(path, below: site.book.baseURL.text) ?? page(path)
    }

    /// A place on a list in the language of the page.
    func list(_ folder: String, fragment: String) -> Address {
        .path(root + site.folder(of: language) + folder + "index.html", fragment: fragment)
    }

    /// The absolute address of the page.
    var url: String { site.url(of: folder) }

    /// The tag that a text in a language needs on this page; `nil` if it is the page's own.
    func tag(for language: LanguageTag) -> String? { language.primary == tag.prefix(2) ? nil : language.text }

    /// The tag that a text in the book's language needs on this page.
    var bookTag: String? { language == site.book.language ? nil : site.book.language.rawValue }
}
