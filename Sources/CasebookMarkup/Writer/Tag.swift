/// The name of an element. Names are constants of the program, never data.
public struct Tag: Sendable {
    let name: StaticString
    /// Whether the element has no end tag (WHATWG HTML, section 13.1.2).
    let isVoid: Bool

    /// Whether the element is a link that readers follow.
    let isAnchor: Bool

    /// An element with an end tag.
    public init(_ name: StaticString) {
        self.name = name
        isVoid = false
        isAnchor = false
    }

    private init(void name: StaticString) {
        self.name = name
        isVoid = true
        isAnchor = false
    }

    private init(anchor name: StaticString) {
        self.name = name
        isVoid = false
        isAnchor = true
    }
}

/// The document and its sections.
extension Tag {
    public static let html = Tag("html")
    public static let head = Tag("head")
    public static let title = Tag("title")
    static let style = Tag("style")
    public static let body = Tag("body")
    public static let header = Tag("header")
    public static let footer = Tag("footer")
    public static let main = Tag("main")
    public static let nav = Tag("nav")
    public static let article = Tag("article")
    public static let section = Tag("section")
    public static let aside = Tag("aside")
    public static let div = Tag("div")
    public static let h1 = Tag("h1")
    public static let h2 = Tag("h2")
    public static let h3 = Tag("h3")
    public static let h4 = Tag("h4")
    public static let h5 = Tag("h5")
    public static let h6 = Tag("h6")

    /// The heading of a level, clamped to 1–6.
    public static func heading(_ level: Int) -> Tag {
        switch level {
        case ...1: .h1
        case 2: .h2
        case 3: .h3
        case 4: .h4
        case 5: .h5
        default: .h6
        }
    }

    public static let meta = Tag(void: "meta")
    public static let link = Tag(void: "link")
    public static let script = Tag("script")
    public static let template = Tag("template")
    public static let noscript = Tag("noscript")
}

/// Blocks.
extension Tag {
    public static let p = Tag("p")
    public static let ul = Tag("ul")
    public static let ol = Tag("ol")
    public static let li = Tag("li")
    public static let dl = Tag("dl")
    public static let dt = Tag("dt")
    public static let dd = Tag("dd")
    public static let blockquote = Tag("blockquote")
    public static let pre = Tag("pre")
    public static let figure = Tag("figure")
    public static let figcaption = Tag("figcaption")
    public static let address = Tag("address")
    public static let details = Tag("details")
    public static let summary = Tag("summary")
    public static let hr = Tag(void: "hr")
    public static let table = Tag("table")
    public static let caption = Tag("caption")
    public static let thead = Tag("thead")
    public static let tbody = Tag("tbody")
    public static let tfoot = Tag("tfoot")
    public static let tr = Tag("tr")
    public static let th = Tag("th")
    public static let td = Tag("td")
}

/// Parts of a line, media and forms.
extension Tag {
    public static let a = Tag(anchor: "a")
    public static let span = Tag("span")
    public static let em = Tag("em")
    public static let strong = Tag("strong")
    public static let s = Tag("s")
    public static let small = Tag("small")
    public static let code = Tag("code")
    public static let cite = Tag("cite")
    public static let time = Tag("time")
    public static let br = Tag(void: "br")
    public static let img = Tag(void: "img")
    public static let video = Tag("video")
    public static let audio = Tag("audio")
    public static let iframe = Tag("iframe")
    public static let form = Tag("form")
    public static let label = Tag("label")
    public static let input = Tag(void: "input")
    public static let select = Tag("select")
    public static let option = Tag("option")
    public static let button = Tag("button")
    public static let output = Tag("output")
    public static let textarea = Tag("textarea")
    public static let fieldset = Tag("fieldset")
    public static let legend = Tag("legend")
    public static let datalist = Tag("datalist")
    public static let progress = Tag("progress")
}

/// SVG inside HTML (WHATWG HTML, section 4.8.17); its elements are written with end tags too.
extension Tag {
    public static let svg = Tag("svg")
    public static let g = Tag("g")
    public static let rect = Tag("rect")
    public static let circle = Tag("circle")
    public static let line = Tag("line")
    public static let path = Tag("path")
    public static let svgText = Tag("text")
    public static let svgTitle = Tag("title")
}
