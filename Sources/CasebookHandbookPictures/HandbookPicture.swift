/// A picture of the handbook, which the program carries along like its pages. The value is the name of its file in
/// `Documentation/Pictures/handbook`; links lead there from `Pictures`, and `Scripts/pictures.sh` takes them.
public enum HandbookPicture: String, Sendable, CaseIterable {
    case startGerman = "start_de.webp"
    case startEnglish = "start_en.webp"
    case stepGerman = "step_de.webp"
    case stepEnglish = "step_en.webp"
    case essentialsGerman = "essentials_de.webp"
    case essentialsEnglish = "essentials_en.webp"
    case permissionGerman = "permission_de.webp"
    case permissionEnglish = "permission_en.webp"
    case exportGerman = "export_de.webp"
    case exportEnglish = "export_en.webp"
    case partnersGerman = "partners_de.webp"
    case partnersEnglish = "partners_en.webp"
    case wordpressSettingsGerman = "wordpress-settings_de.webp"
    case wordpressSettingsEnglish = "wordpress-settings_en.webp"
    case wordpressBlockEnglish = "wordpress-block_en.webp"
    case wordpressPastedEnglish = "wordpress-pasted_en.webp"
    case wordpressCardEnglish = "wordpress-card_en.webp"

    /// The file, byte for byte as it was committed.
    public var webp: [UInt8] {
        switch self {
        case .startGerman: PackageResources.start_de_webp
        case .startEnglish: PackageResources.start_en_webp
        case .stepGerman: PackageResources.step_de_webp
        case .stepEnglish: PackageResources.step_en_webp
        case .essentialsGerman: PackageResources.essentials_de_webp
        case .essentialsEnglish: PackageResources.essentials_en_webp
        case .permissionGerman: PackageResources.permission_de_webp
        case .permissionEnglish: PackageResources.permission_en_webp
        case .exportGerman: PackageResources.export_de_webp
        case .exportEnglish: PackageResources.export_en_webp
        case .partnersGerman: PackageResources.partners_de_webp
        case .partnersEnglish: PackageResources.partners_en_webp
        case .wordpressSettingsGerman: PackageResources.wordpress_settings_de_webp
        case .wordpressSettingsEnglish: PackageResources.wordpress_settings_en_webp
        case .wordpressBlockEnglish: PackageResources.wordpress_block_en_webp
        case .wordpressPastedEnglish: PackageResources.wordpress_pasted_en_webp
        case .wordpressCardEnglish: PackageResources.wordpress_card_en_webp
        }
    }

    /// Width and height in pixels, from the header of an extended WebP file, which counts from 0 (RFC 9649, section 2.7).
    public var size: (width: Int, height: Int)? {
        let bytes = webp
        guard bytes.count > 30, bytes[12..<16].elementsEqual("VP8X".utf8) else { return nil }
        func number(at offset: Int) -> Int {
            Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 | Int(bytes[offset + 2]) << 16
        }
        return (number(at: 24) + 1, number(at: 27) + 1)
    }
}
