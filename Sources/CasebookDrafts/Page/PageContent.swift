/// What a web page is about: its article, without the menus, notices and footers around it (WHATWG HTML, section 4.4.14:
/// `main` is the dominant content).
///
/// What stands around is not lost: the paragraphs have it, with its place.
struct PageContent {
    /// The heading of the article, or else what the page calls itself.
    let title: String
    /// The article in plain HTML for the converter.
    let html: String
    /// The pictures that the page holds itself, by the names that `html` has for them.
    let pictures: [String: String]
    /// The words of the whole page, block by block.
    let paragraphs: [SourceParagraph]

    /// - Returns: `nil` if the page is deeper or longer than any honest one.
    init?(_ page: String) {
        guard let tree = PageTree(page) else { return nil }
        let article = PageArticle(tree)
        title = article.headline ?? article.ownTitle
        (html, pictures) = PageWriter.html(of: article.root, in: tree) { article.isChrome($0) }
        paragraphs = tree.words(as: .surroundings) { article.contains($0) }
    }
}

/// Finds the article of a page.
struct PageArticle {
    private let tree: PageTree
    /// The element that holds the article.
    private(set) var root = 0
    private var chrome: Set<Int> = []
    /// How much text that is no link stands below each node, in bytes.
    private let weights: [Int]
    /// The same without what is chrome.
    private var freeWeights: [Int] = []
    /// Whether an article, its heading or the main part of the page is below each node.
    private let holdsArticle: [Bool]
    private let isInArticle: [Bool]

    init(_ tree: PageTree) {
        self.tree = tree
        weights = Self.weights(of: tree) { _ in false }
        (holdsArticle, isInArticle) = Self.articles(in: tree)
        markChrome()
        let marked = chrome
        freeWeights = Self.weights(of: tree) { marked.contains($0) }
        root = chosenRoot
        // What holds the article is no chrome, whatever it is called.
        var index = root
        while index != 0 {
            chrome.remove(index)
            index = tree.nodes[index].parent
        }
    }

    func isChrome(_ index: Int) -> Bool { chrome.contains(index) }

    /// Whether what is taken over begins with a node, or ends there; `nil` for all others.
    func contains(_ index: Int) -> Bool? { index == root ? true : chrome.contains(index) ? false : nil }

    // MARK: Title

    /// What the page calls itself, without the name of the site.
    var ownTitle: String {
        let title = tree.elements("title").first.map { tree.text(of: $0) } ?? ""
        let site = tree.elements("meta").lazy.map { tree.nodes[$0] }
            .first { $0.value("property") == "og:site_name" }?.value("content")
        guard let site = site.map(DocumentText.trimmed), !site.isEmpty, title.hasSuffix(site) else { return title }
        let rest = DocumentText.trimmed(title.dropLast(site.count))
        guard let separator = rest.last, "|–—-·:»".contains(separator) else { return title }
        let short = DocumentText.trimmed(rest.dropLast())
        return short.isEmpty ? title : short
    }

    /// The heading of the first order, if it names the whole and no part of it.
    var headline: String? {
        let inside = tree.elements("h1", below: root).filter { !isLeftOut($0) }
        let all = inside.isEmpty ? tree.elements("h1").filter { !isHidden(tree.nodes[$0]) } : inside
        guard let first = all.first else { return nil }
        let words = tree.text(of: first)
        guard !words.isEmpty, SectionKind(heading: words) == nil, !SectionKind.isPhase(words) else { return nil }
        if all.count == 1 { return words }
        let title = ownTitle
        return title.isEmpty || title.contains(words) ? words : nil
    }

    private func isLeftOut(_ index: Int) -> Bool {
        var index = index
        while index != root, index != 0 {
            if chrome.contains(index) { return true }
            index = tree.nodes[index].parent
        }
        return false
    }

    // MARK: Root

    private var chosenRoot: Int {
        let mains = tree.nodes.indices.filter { isMain(tree.nodes[$0]) && !isHidden(tree.nodes[$0]) && weights[$0] > 0 }
        if let main = mains.max(by: { weights[$0] < weights[$1] }), weights[main] * 4 > weights[0] {
            return onlyArticle(below: main) ?? main
        }
        // Where the beginning of the body is left out, libxml2 may put it into the head.
        return onlyArticle(below: 0) ?? densest(below: 0)
    }

    private func isMain(_ node: PageTree.Node) -> Bool { node.name == "main" || node.value("role") == "main" }

    /// The article, if there is one, or one that is most of what the articles say.
    private func onlyArticle(below index: Int) -> Int? {
        let articles = tree.elements("article", below: index).filter { !isLeftOut($0) }
        guard let largest = articles.max(by: { weights[$0] < weights[$1] }) else { return nil }
        let total = freeWeights[index]
        return freeWeights[largest] * 10 > total * 6 ? largest : nil
    }

    /// Goes down while one element holds nearly all that is said.
    private func densest(below body: Int) -> Int {
        var path = [body]
        while let index = path.last, let heaviest = heaviestChild(of: index),
            freeWeights[heaviest] * 100 > freeWeights[index] * 85,
            Self.containers.contains(tree.nodes[heaviest].name)
        {
            path.append(heaviest)
        }
        // A part of a table is no place to stay.
        while let index = path.last, ["table", "tbody", "tr"].contains(tree.nodes[index].name), path.count > 1 {
            path.removeLast()
        }
        return path.last ?? body
    }

    private func heaviestChild(of index: Int) -> Int? {
        tree.nodes[index].children.filter { !tree.nodes[$0].name.isEmpty && !chrome.contains($0) }
            .max { freeWeights[$0] < freeWeights[$1] }
    }

    private static let containers: Set<String> = [
        "html", "head", "body", "div", "section", "table", "tbody", "tr", "td", "center", "form", "article", "main",
        "font", "span",
    ]

    // MARK: Chrome

    /// Goes through the page once; what is inside of chrome need not be looked at.
    private mutating func markChrome() {
        var index = 1
        while index < tree.nodes.count {
            if !tree.nodes[index].name.isEmpty, looksLikeChrome(index) {
                chrome.insert(index)
                index = tree.last[index]
            }
            index += 1
        }
    }

    private func looksLikeChrome(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        let isSure =
            PageElement.surelyChrome.contains(node.name) || isHidden(node)
            || node.value("role").map(PageElement.chromeRoles.contains) == true
        let tokens = PageElement.tokens(of: node)
        if isSure || !tokens.isDisjoint(with: PageElement.noticeWords) {
            return node.name == "title" || !holdsArticle[index] && weights[index] < weights[0]
        }
        guard
            PageElement.chrome.contains(node.name) || node.name == "header" && !isInArticle[index]
                || !tokens.isDisjoint(with: PageElement.chromeWords)
        else { return false }
        return !holdsArticle[index] && weights[index] * 10 < weights[0] * 3
    }

    private static func articles(in tree: PageTree) -> (above: [Bool], below: [Bool]) {
        var above = tree.nodes.map { _ in false }
        var below = above
        for (index, node) in tree.nodes.enumerated() where index > 0 {
            below[index] = below[node.parent] || ["article", "main"].contains(tree.nodes[node.parent].name)
        }
        for (index, node) in tree.nodes.enumerated().reversed() where index > 0 {
            if above[index] || ["h1", "main", "article"].contains(node.name) { above[node.parent] = true }
        }
        return (above, below)
    }

    private func isHidden(_ node: PageTree.Node) -> Bool {
        if node.value("hidden") != nil || node.value("aria-hidden") == "true" { return true }
        let style = node.value("style")?.filter { !$0.isWhitespace }.lowercased() ?? ""
        return style.contains("display:none") || style.contains("visibility:hidden")
    }

    private static func weights(of tree: PageTree, without isLeftOut: (Int) -> Bool) -> [Int] {
        var weights = [Int](repeating: 0, count: tree.nodes.count)
        var isSilent = [Bool](repeating: false, count: tree.nodes.count)
        for (index, node) in tree.nodes.enumerated() where index > 0 {
            isSilent[index] =
                isSilent[node.parent] || node.name == "a" || node.name == "title"
                || PageElement.silent.contains(node.name) || isLeftOut(index)
            if node.name.isEmpty, !isSilent[index] {
                weights[index] = node.text.utf8.count { $0 > 0x20 }
            }
        }
        for index in tree.nodes.indices.reversed() where index > 0 {
            weights[tree.nodes[index].parent] += weights[index]
        }
        return weights
    }
}

extension PageElement {
    /// Never a part of an article.
    static let surelyChrome: Set<String> = [
        "title", "nav", "footer", "aside", "dialog", "menu", "noscript", "template", "svg", "iframe", "button",
        "select",
        "textarea", "script", "style",
    ]
    static let chromeRoles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar",
    ]
    /// Words in the class or the id of notices.
    static let noticeWords: Set<String> = [
        "cookie", "cookies", "cookiebanner", "cookienotice", "consent", "gdpr", "dsgvo", "skip", "skiplink",
        "skiplinks",
        "breadcrumb", "breadcrumbs",
    ]
    /// Words in the class or the id of what is mostly no article.
    static let chromeWords: Set<String> = [
        "nav", "navbar", "navigation", "menu", "sidebar", "footer", "share", "sharing", "social", "related", "comments",
        "newsletter", "promo", "advert", "advertisement", "ads", "ad", "banner", "popup", "modal", "pagination",
        "pager",
        "toolbar", "masthead", "login", "signup", "subscribe", "byline", "tags", "recommended", "sponsored", "trending",
    ]

    /// The words of the class and the id of an element, in lower case.
    static func tokens(of node: PageTree.Node) -> Set<String> {
        let names = [node.value("class"), node.value("id")].compactMap(\.self).joined(separator: " ")
        return Set(names.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}
