import CasebookPluginAPI

/// A picture in all widths that there are of it, for `img`.
struct PictureSizes {
    let medium: ReleasedMedium
    /// Where a file of the case lies, seen from the page.
    let address: (String) -> Address

    /// Wider originals are not offered where there are smaller sizes: no screen needs them.
    private static let widest = 2560
    /// What browsers show that know no widths.
    private static let usual = 1280

    /// - Parameter shown: how wide the picture is shown, as `sizes` says it.
    func attributes(shown: StaticString) -> [Attribute] {
        let size = medium.facts.pixelSize
        let pictures = (medium.sizes + [medium.original]).compactMap { picture in
            picture.facts.pixelSize.map { (address: address(picture.file.text), width: $0.width) }
        }
        let offered = medium.sizes.isEmpty ? [] : pictures.filter { $0.width <= Self.widest }
        return [
            .src(address(medium.picture(atLeast: Self.usual).file.text)), .srcset(offered),
            offered.isEmpty ? .none : .sizes(shown), .width(size?.width), .height(size?.height),
        ]
    }
}
