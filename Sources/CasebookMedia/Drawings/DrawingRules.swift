/// What a drawing (SVG 2) may consist of: shapes, text, colours, filters and motion; nothing that runs, loads or links.
enum DrawingRules {
    static let svg = "http://www.w3.org/2000/svg"
    static let xlink = "http://www.w3.org/1999/xlink"
    static let xml = "http://www.w3.org/XML/1998/namespace"

    /// The namespaces of languages that browsers understand inside of drawings, and of nothing at all.
    private static let spoken: Set<String> = [
        svg, xlink, xml, "", "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML",
    ]

    /// Whether a namespace is one in which drawing programs keep notes. No browser looks at them, and no export has them.
    static func isNote(_ namespace: String) -> Bool { !spoken.contains(namespace) }

    /// Elements whose text is drawn or read out.
    static let textElements: Set<String> = ["text", "tspan", "textPath", "title", "desc"]

    static let elements: Set<String> = words(
        """
        svg g defs symbol use title desc metadata style switch path rect circle ellipse line polyline polygon text \
        tspan textPath image linearGradient radialGradient stop pattern clipPath mask marker filter view \
        feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap \
        feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge \
        feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence \
        animate animateTransform animateMotion set mpath
        """)

    /// Attributes without namespace. Those that begin with `aria-` or `data-` are allowed besides.
    static let attributes: Set<String> = words(
        """
        accumulate additive alignment-baseline amplitude attributeName attributeType azimuth baseFrequency \
        baseProfile baseline-shift begin bias by calcMode class clip clip-path clip-rule clipPathUnits color \
        color-interpolation color-interpolation-filters color-rendering contentScriptType contentStyleType cursor cx cy d \
        diffuseConstant direction display divisor dominant-baseline dur dx dy edgeMode elevation enable-background end \
        exponent fill fill-opacity fill-rule filter filterUnits flood-color flood-opacity focusable font font-family \
        font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant \
        font-variant-caps font-variant-east-asian font-variant-ligatures font-variant-numeric font-variant-position \
        font-variation-settings font-weight fr from fx fy gradientTransform gradientUnits height href id \
        image-rendering in in2 inline-size intercept isolation k1 k2 k3 k4 kernelMatrix kernelUnitLength keyPoints \
        keySplines keyTimes lang lengthAdjust letter-spacing lighting-color limitingConeAngle line-height marker \
        marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask mask-type maskContentUnits \
        maskUnits max media method min mix-blend-mode mode numOctaves offset opacity operator order orient origin \
        overflow paint-order path pathLength patternContentUnits patternTransform patternUnits pointer-events points \
        pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY repeatCount \
        repeatDur requiredFeatures restart result role rotate rx ry scale seed shape-inside shape-rendering side \
        slope solid-color solid-opacity spacing specularConstant specularExponent spreadMethod startOffset \
        stdDeviation stitchTiles stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap \
        stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style surfaceScale systemLanguage tabindex \
        tableValues targetX targetY text-align text-anchor text-decoration text-indent text-overflow text-rendering \
        textLength to transform transform-origin type unicode-bidi values vector-effect version viewBox visibility \
        white-space width word-spacing writing-mode x x1 x2 xChannelSelector y y1 y2 yChannelSelector z zoomAndPan
        """)

    /// Elements whose reference may be a pixel picture written into the file.
    static let pictureElements: Set<String> = ["image", "feImage"]

    /// Attributes that must not change over time, as what they would become is not checked.
    static let fixedAttributes: Set<String> = ["href", "xlink:href", "style", "class", "id", "begin", "end"]

    /// The functions and properties that load files (CSS Images 4) or ran programs in old browsers.
    private static let loaders = [
        "image(", "image-set(", "cross-fade(", "src(", "element(", "expression(", "-moz-binding", "behavior:",
        "javascript:",
    ]

    /// Whether a reference stays in the file, or brings a pixel picture along.
    static func isAllowed(reference: String, in element: String) -> Bool {
        let reference = reference.trimmingSpaces.lowercased()
        if reference.hasPrefix("#") { return true }
        guard pictureElements.contains(element) else { return false }
        return ["png", "jpeg", "jpg", "gif", "webp"].contains { reference.hasPrefix("data:image/\($0);base64,") }
    }

    /// Whether a value, of a style sheet or of an attribute that may hold CSS, loads nothing.
    ///
    /// What CSS could spell in another way is refused with it: escapes, comments inside words, rules with `@`.
    static func isHarmless(style: String) -> Bool {
        let style = style.lowercased()
        if style.contains("\\") || style.contains("@") || style.contains("<!--") { return false }
        if loaders.contains(where: style.contains) { return false }
        return references(in: style).allSatisfy { $0.hasPrefix("#") }
    }

    /// What stands in the parentheses of every `url(…)`.
    private static func references(in style: String) -> [String] {
        style.split(separator: "url(", omittingEmptySubsequences: false).dropFirst().map { rest in
            String(rest.prefix { $0 != ")" }).trimmingSpaces.trimming { $0 == "\"" || $0 == "'" }.trimmingSpaces
        }
    }

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}

extension StringProtocol {
    /// The text without white space and control characters around it, as browsers read addresses.
    var trimmingSpaces: String { trimming { $0.value <= 0x20 } }

    func trimming(_ condition: (Unicode.Scalar) -> Bool) -> String {
        var rest = Substring(self).unicodeScalars
        while let first = rest.first, condition(first) { rest.removeFirst() }
        while let last = rest.last, condition(last) { rest.removeLast() }
        return String(Substring(rest))
    }
}
