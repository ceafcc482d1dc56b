/// A picture that stands in a text.
struct ImageReference: Hashable {
    /// What is shown where the picture is not; often empty, or what Word made up.
    let alternative: String
    /// A path or an address.
    let target: String
}

/// Takes the pictures out of Markdown.
enum ImageReferences {
    /// The text without its pictures, and the pictures in order.
    static func split(_ markdown: String) -> (text: String, images: [ImageReference]) {
        var text = ""
        var images: [ImageReference] = []
        var rest = Substring(markdown)
        while let character = rest.popFirst() {
            if character == "\\", let next = rest.popFirst() {
                text.append(character)
                text.append(next)
            } else if character == "!", rest.first == "[", let (image, after) = image(rest.dropFirst()) {
                images.append(image)
                rest = after
            } else {
                text.append(character)
            }
        }
        return (text, images)
    }

    /// Reads `alternative](target "title")`.
    private static func image(_ text: Substring) -> (ImageReference, Substring)? {
        guard let (alternative, afterText) = bracketed(text, "[", "]"), afterText.first == "(" else { return nil }
        let inner = afterText.dropFirst()
        guard let (address, after) = inner.first == "<" ? angled(inner) : bracketed(inner, "(", ")") else { return nil }
        let target = address.prefix { $0 != " " && $0 != "\n" || inner.first == "<" }
        return (
            ImageReference(alternative: MarkdownText.plain(alternative), target: String(target.filter { $0 != "\\" })),
            after
        )
    }

    /// `<address> "title")`
    private static func angled(_ text: Substring) -> (String, Substring)? {
        guard let end = text.firstIndex(of: ">"), let (_, after) = bracketed(text[end...], "(", ")") else { return nil }
        return (String(text[text.index(after: text.startIndex)..<end]), after)
    }

    /// To the bracket that closes, over those inside and over what is escaped.
    private static func bracketed(_ text: Substring, _ open: Character, _ close: Character) -> (String, Substring)? {
        var depth = 0
        var index = text.startIndex
        while index < text.endIndex {
            switch text[index] {
            case "\\": text.formIndex(after: &index)
            case open: depth += 1
            case close where depth == 0: return (String(text[..<index]), text[text.index(after: index)...])
            case close: depth -= 1
            default: break
            }
            if index < text.endIndex { text.formIndex(after: &index) }
        }
        return nil
    }
}
