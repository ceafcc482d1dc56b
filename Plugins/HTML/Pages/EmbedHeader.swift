import CasebookPluginAPI

/// The head of a page that is shown within a partner's: their logo, if they want it there.
struct EmbedHeader {
    let place: PagePlace

    func write(to html: inout HTMLWriter) {
        guard let partner = place.site.context.partner, let logo = partner.branding.logo else { return }
        let size = place.site.context.bookMedia[logo]?.pixelSize
        html(.header, .class("site")) { html in
            html(.div, .class("inner")) { html in
                html(
                    .img, .class("logo"), .src(place.file(Site.path(ofLogo: logo))),
                    .alt(partner.branding.logoAlt ?? partner.name), .width(size?.width), .height(size?.height))
            }
        }
    }
}
