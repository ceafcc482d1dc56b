import CasebookPluginAPI

/// The colour of a partner, made legible on the site's backgrounds.
///
/// A colour that is too light for text on paper is darkened, and lightened for the dark, until it has the contrast that
/// WCAG 2.2 asks of text (4.5 : 1, success criterion 1.4.3).
struct Brand: Sendable {
    private let accent: Colour?
    let scheme: ColourScheme

    init(of context: ExportContext) {
        accent = context.partner?.branding.accent
        scheme = context.partner?.branding.scheme ?? .auto
    }

    /// The schemes that a page offers, as `meta name="color-scheme"` and the style sheet name them.
    var schemes: String { scheme == .auto ? "light dark" : scheme.rawValue }

    /// Rules that follow those of the style sheet; empty if there is nothing to say.
    var styleSheet: [UInt8] { schemeRules + accentRules }

    /// A snippet may still name another scheme for its element.
    private var schemeRules: [UInt8] {
        guard scheme != .auto else { return [] }
        return Array("\n:root, :root.card-page, :host(:not([scheme])) { color-scheme: \(scheme.rawValue); }\n".utf8)
    }

    private var accentRules: [UInt8] {
        guard let accent else { return [] }
        let light = Shade(accent).legible(on: Shade(red: 226, green: 237, blue: 234), towards: .black)
        let dark = Shade(accent).legible(on: Shade(red: 32, green: 51, blue: 47), towards: .white)
        return Array(
            """

            :root, :host { --accent: light-dark(\(light.css), \(dark.css)); }
            @media print { :root { --accent: \(light.css); } }

            """.utf8)
    }
}

/// A colour as three numbers from 0 to 255, for calculations.
struct Shade: Sendable, Hashable {
    var red: Double
    var green: Double
    var blue: Double

    static let black = Shade(red: 0, green: 0, blue: 0)
    static let white = Shade(red: 255, green: 255, blue: 255)

    init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    init(_ colour: Colour) {
        self.init(red: Double(colour.red), green: Double(colour.green), blue: Double(colour.blue))
    }

    /// The colour, or the nearest on the way to another that has enough contrast.
    func legible(on background: Shade, towards end: Shade) -> Shade {
        for step in 0...20 {
            let shade = mixed(with: end, Double(step) / 20)
            if shade.contrast(to: background) >= 4.5 { return shade }
        }
        return end
    }

    /// The contrast ratio, 1 to 21 (WCAG 2.2, definition "contrast ratio").
    func contrast(to other: Shade) -> Double {
        let ends = [luminance, other.luminance].sorted()
        return (ends[1] + 0.05) / (ends[0] + 0.05)
    }

    var css: String { "rgb(\(Int(red)) \(Int(green)) \(Int(blue)))" }

    private func mixed(with other: Shade, _ share: Double) -> Shade {
        func mix(_ one: Double, _ two: Double) -> Double { (one + (two - one) * share).rounded() }
        return Shade(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    /// WCAG 2.2, definition "relative luminance"; the power 2.4 is approximated by a polynomial of the third degree,
    /// off by less than 0.004, because the standard library has no powers.
    private var luminance: Double {
        func linear(_ channel: Double) -> Double {
            let value = channel / 255
            return value * (value * (value * 0.305306011 + 0.682171111) + 0.012522878)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}
