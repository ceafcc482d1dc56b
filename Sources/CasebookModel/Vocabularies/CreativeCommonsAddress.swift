/// The canonical addresses of the Creative Commons licences: the ones that machines expect in a `rel="license"` link.
///
/// Source: https://creativecommons.org/licenses/list.
enum CreativeCommonsAddress {
    /// The address of the licence with this SPDX identifier, or `nil` if it is none of Creative Commons.
    ///
    /// An identifier is read as `CC-` kind `-` version and, for a licence ported to a jurisdiction, `-` jurisdiction.
    static func url(of id: String) -> String? {
        switch id {
        case "CC0-1.0": return "https://creativecommons.org/publicdomain/zero/1.0/"
        case "CC-PDM-1.0": return "https://creativecommons.org/publicdomain/mark/1.0/"
        case "CC-PDDC": return "https://creativecommons.org/licenses/publicdomain/"
        // Version 1.0 has the two words the other way round.
        case "CC-BY-NC-ND-1.0": return "https://creativecommons.org/licenses/by-nd-nc/1.0/"
        default: break
        }
        let parts = id.lowercased().split(separator: "-")
        guard parts.first == "cc", let version = parts.firstIndex(where: { $0.first?.isNumber == true }) else {
            return nil
        }
        let kind = parts[1..<version].joined(separator: "-")
        return "https://creativecommons.org/licenses/"
            + ([kind] + parts[version...].map(String.init)).joined(separator: "/")
            + "/"
    }
}
