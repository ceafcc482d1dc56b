import CasebookPluginAPI

/// The page that a server shows for an address that leads nowhere.
///
/// It is shown at addresses of any depth, so its links begin at the root of the server; in a frame it says so to the page
/// around.
struct NotFoundPage {
    private let site: Site
    private let place: PagePlace

    init(_ site: Site) {
        self.site = site
        place = PagePlace(site, folder: "", language: site.languages.first ?? site.book.language, isAnywhere: true)
    }

    func file() throws -> BookFile {
        let wording = place.wording
        var shell = PageShell(
            place: place, title: wording(SitePhrases.notFound), description: wording(SitePhrases.notFoundText),
            canonical: nil)
        shell.isGone = true
        shell.head = { $0(.script, .src(place.asset(.script)), .deferred) }
        let page = shell.html { html in
            html(.header, .class("opening")) { html in
                html(.h1, wording(SitePhrases.notFound))
                html(.p, .class("lead"), text: wording(SitePhrases.notFoundText))
                html(.p) { html in
                    html(.a, .href(Address(absolute: site.context.url)), text: wording(SitePhrases.all))
                }
            }
        }
        return try BookFile("404.html", page)
    }
}
