package import CasebookModel
import Synchronization

/// The long texts of a tree, each made once: whoever reads a node as Markdown gets the same value, which keeps what it means.
final class LongTexts: Sendable {
    private let texts = Mutex<[Int: Markdown]>([:])

    func text(at index: Int, _ source: String) -> Markdown {
        texts.withLock { texts in
            if let known = texts[index] { return known }
            let text = Markdown(source)
            texts[index] = text
            return text
        }
    }
}

extension YAMLNode {
    /// The scalar as Markdown; the same value whenever it is asked for.
    package var markdown: Markdown? { text.map { tree.longTexts.text(at: index, $0) } }
}
