/// The look of the site, for pages that are not part of it but should look like it.
public enum SiteLook {
    /// The style sheet, CSS in UTF-8.
    public static var styleSheet: [UInt8] { PackageResources.casebook_css }
    /// The icon, an SVG drawing.
    public static var icon: [UInt8] { PackageResources.icon_svg }
}
